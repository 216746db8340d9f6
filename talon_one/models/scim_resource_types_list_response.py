# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimResourceTypesListResponse(Model, kw_only=True):
    """All that can be managed by SCIM.

    Attributes:
        resources: The kinds of resources.
    """

    resources: list[ScimResource] = field(name="Resources")


from .scim_resource import ScimResource
