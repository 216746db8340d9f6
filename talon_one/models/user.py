# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, DateTime, Model, field


class User(Model, kw_only=True):
    """Somebody who can use the Campaign Manager, or is invited to.

    Attributes:
        id: The ID of the user.
        created: When the entity was created.
        modified: When the entity was last changed.
        email: The email address that the user has in the Campaign Manager.
        account_id: The ID of the Talon.One account that owns the entity.
        name: The name of the user.
        state: Whether the user has yet to accept the invitation (`invited`), may sign in (`active`), or may not (`deactivated`).
        invite_token: The token of the invitation, a secret. Null once the user has accepted.
        is_admin: Whether the user is an admin, who has all rights.
        policy: The access level of the user. Its form is not documented.
        roles: The IDs of the roles that the user has.
        auth_method: The way of signing in. `basic_auth` is one; which others there are is not documented.
        application_notification_subscriptions: The notifications about Applications that the user gets. Its form is not documented.
        last_signed_in: When the user last signed in. Absent if never.
        last_accessed: When the user, signed in, last did something. Absent if never.
        latest_feed_timestamp: When the user was last sent an item of the news feed. Absent if never.
        additional_attributes: What an identity provider keeps about the user for its own use. The values may be any JSON.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    modified: DateTime = field(name="modified")
    email: str = field(name="email")
    account_id: int = field(name="accountId")
    name: str = field(name="name")
    state: Literal["invited", "active", "deactivated"] | str = field(name="state")
    invite_token: str | None = field(name="inviteToken")
    is_admin: bool | None = field(default=None, name="isAdmin")
    policy: dict[str, Any] = field(name="policy")
    roles: list[int] | None = field(default=None, name="roles")
    auth_method: str | None = field(default=None, name="authMethod")
    application_notification_subscriptions: dict[str, Any] | None = field(
        default=None, name="applicationNotificationSubscriptions"
    )
    last_signed_in: DateTime | None = field(default=None, name="lastSignedIn")
    last_accessed: DateTime | None = field(default=None, name="lastAccessed")
    latest_feed_timestamp: DateTime | None = field(default=None, name="latestFeedTimestamp")
    additional_attributes: dict[str, Any] | None = field(default=None, name="additionalAttributes")
    _secrets = ("invite_token",)
