# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimServiceProviderConfigResponseFilter(Model, kw_only=True):
    """How SCIM can filter lists.

    Attributes:
        max_results: The most resources in a filtered list.
        supported: Whether the service has the feature.
    """

    max_results: int | None = field(default=None, name="maxResults")
    supported: bool | None = field(default=None, name="supported")
