# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimGroup(Model, kw_only=True):
    """A group in SCIM with its ID. To the rest of the API it is a role.

    Attributes:
        display_name: The name of the group and role.
        members: The members of the group, each of whom has the role.
        id: The ID of the group, digits as a text; as a number it is what `groupId` takes.
    """

    display_name: str | None = field(default=None, name="displayName")
    members: list[ScimGroupMember] | None = field(default=None, name="members")
    id: str = field(name="id")


from .scim_group_member import ScimGroupMember
