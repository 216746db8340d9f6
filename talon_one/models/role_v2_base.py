# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RoleV2Base(Model, kw_only=True):
    """The parts of a role that its editors decide on.

    Attributes:
        name: The name of the role.
        description: What the role is for.
        permissions: What the role allows.
        members: The IDs of all users with this role.
    """

    name: str | None = field(default=None, name="name")
    description: str | None = field(default=None, name="description")
    permissions: RoleV2Permissions | None = field(default=None, name="permissions")
    members: list[int] | None = field(default=None, name="members")


from .role_v2_permissions import RoleV2Permissions
