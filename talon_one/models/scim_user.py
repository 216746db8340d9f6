# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimUser(Model, kw_only=True):
    """A user in SCIM, with an ID.

    Attributes:
        active: Whether the user may sign in; `false` should mean a deactivated user.
        display_name: The name that is shown for the user.
        user_name: The name that no other user has, an email address as a rule.
        name: The user's name in full.
        id: The ID of the user, digits as a text; as a number it is what `userId` takes.
    """

    active: bool | None = field(default=None, name="active")
    display_name: str | None = field(default=None, name="displayName")
    user_name: str = field(name="userName")
    name: ScimBaseUserName | None = field(default=None, name="name")
    id: str = field(name="id")


from .scim_base_user_name import ScimBaseUserName
