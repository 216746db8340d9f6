# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class RoleV2(Model, kw_only=True):
    """A role, by which users get permissions.

    Attributes:
        id: The ID of the role.
        created: When the entity was created.
        modified: When the entity was last changed.
        account_id: The ID of the Talon.One account that owns the entity.
        name: The name of the role.
        description: What the role is for.
        permissions: What the role allows.
        members: The IDs of all users with this role.
        is_readonly: Whether the service made the role, for its own support team, say. Of such a role only the members can be changed. The service sets this; nobody else can. Default: False.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    modified: DateTime = field(name="modified")
    account_id: int = field(name="accountId")
    name: str | None = field(default=None, name="name")
    description: str | None = field(default=None, name="description")
    permissions: RoleV2Permissions | None = field(default=None, name="permissions")
    members: list[int] | None = field(default=None, name="members")
    is_readonly: bool | None = field(default=None, name="isReadonly")


from .role_v2_permissions import RoleV2Permissions
