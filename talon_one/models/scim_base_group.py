# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimBaseGroup(Model, kw_only=True):
    """A group in SCIM, which is a role in the Campaign Manager.

    Attributes:
        display_name: The name of the group and role.
        members: The members of the group, each of whom has the role.
    """

    display_name: str | None = field(default=None, name="displayName")
    members: list[ScimGroupMember] | None = field(default=None, name="members")


from .scim_group_member import ScimGroupMember
