# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimGroupsListResponse(Model, kw_only=True):
    """The SCIM groups of the account.

    Attributes:
        resources: The groups.
        schemas: The SCIM schemas of the response itself, by URN.
        total_results: The number of groups in the response.
    """

    resources: list[ScimGroup] = field(name="Resources")
    schemas: list[str] | None = field(default=None, name="schemas")
    total_results: int | None = field(default=None, name="totalResults")


from .scim_group import ScimGroup
