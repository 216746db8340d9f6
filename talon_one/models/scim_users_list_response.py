# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimUsersListResponse(Model, kw_only=True):
    """The SCIM users of the account.

    Attributes:
        resources: The users.
        schemas: The SCIM schemas of the response itself, by URN.
        total_results: The number of users.
    """

    resources: list[ScimUser] = field(name="Resources")
    schemas: list[str] | None = field(default=None, name="schemas")
    total_results: int | None = field(default=None, name="totalResults")


from .scim_user import ScimUser
