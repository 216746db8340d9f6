# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewExternalInvitation(Model, kw_only=True):
    """Somebody from an identity provider who is to be invited.

    Attributes:
        name: The name of the user.
        user_groups: The names of groups of the user at the identity provider. Roles that have one of these names are given to the user; expect names without such a role to be ignored.
        email: The address that the invitation goes to.
    """

    name: str | None = field(default=None, name="name")
    user_groups: list[str] | None = field(default=None, name="userGroups")
    email: str = field(name="email")
