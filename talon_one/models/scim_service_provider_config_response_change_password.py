# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimServiceProviderConfigResponseChangePassword(Model, kw_only=True):
    """Whether an optional feature of SCIM is there.

    Attributes:
        supported: Whether the service has the feature.
    """

    supported: bool | None = field(default=None, name="supported")
