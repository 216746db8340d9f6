# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewInvitation(Model, kw_only=True):
    """Somebody to invite, and what that user may do.

    Attributes:
        name: The name of the user.
        email: The address that the invitation goes to, and that the user will have.
        is_admin: Whether the user is to be an admin, who has all rights.
        roles: The IDs of the roles that the user is to have, from listAllRolesV2.
        acl: The access level of the user, as a text, though the `policy` of User, which it becomes, is an object. Its form is not documented: rather use `isAdmin` and `roles`.
    """

    name: str | None = field(default=None, name="name")
    email: str = field(name="email")
    is_admin: bool | None = field(default=None, name="isAdmin")
    roles: list[int] | None = field(default=None, name="roles")
    acl: str | None = field(default=None, name="acl")
