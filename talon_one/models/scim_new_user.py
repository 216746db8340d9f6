# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimNewUser(Model, kw_only=True):
    """A SCIM user to create. The service takes further properties, too; it stores and returns them, but makes no use of them.

    Attributes:
        active: Whether the user may sign in; `false` should mean a deactivated user.
        display_name: The name that is shown for the user.
        user_name: The name that no other user has, an email address as a rule.
        name: The user's name in full.
    """

    active: bool | None = field(default=None, name="active")
    display_name: str | None = field(default=None, name="displayName")
    user_name: str = field(name="userName")
    name: ScimBaseUserName | None = field(default=None, name="name")


from .scim_base_user_name import ScimBaseUserName
