# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class RoleV2Permissions(Model, kw_only=True):
    """What a role allows: named sets of permissions, and the places where each of them holds.

    Attributes:
        permission_sets: The permission sets, at most 500, to which `roles` refers by name.
        roles: Which of the permission sets holds where.
        thresholds: Up to where support users can act without asking an admin.
    """

    permission_sets: Annotated[list[RoleV2PermissionSet], Bounds(max_length=500)] | None = field(
        default=None, name="permissionSets"
    )
    roles: RoleV2RolesGroup | None = field(default=None, name="roles")
    thresholds: list[RolesV2Thresholds] | None = field(default=None, name="thresholds")


from .role_v2_permission_set import RoleV2PermissionSet
from .role_v2_roles_group import RoleV2RolesGroup
from .roles_v2_thresholds import RolesV2Thresholds
