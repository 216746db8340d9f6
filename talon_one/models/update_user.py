# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class UpdateUser(Model, kw_only=True):
    """The changes of a user.

    Attributes:
        name: The name of the user.
        state: Whether the user may sign in (`active`) or not (`deactivated`). Only an admin can set it for somebody else.
        is_admin: Whether the user is an admin, who has all rights.
        policy: The access level of the user, as a text, though User has it as an object. Its form is not documented: rather use `isAdmin` and `roles`.
        roles: The IDs of the roles that the user is to have, from listAllRolesV2.
        application_notification_subscriptions: The notifications about Applications that the user gets. Its form is not documented.
    """

    name: str | None = field(default=None, name="name")
    state: Literal["deactivated", "active"] | str | None = field(default=None, name="state")
    is_admin: bool | None = field(default=None, name="isAdmin")
    policy: str | None = field(default=None, name="policy")
    roles: list[int] | None = field(default=None, name="roles")
    application_notification_subscriptions: dict[str, Any] | None = field(
        default=None, name="applicationNotificationSubscriptions"
    )
