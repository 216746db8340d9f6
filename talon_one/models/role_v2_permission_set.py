# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class RoleV2PermissionSet(Model, kw_only=True):
    """A list of things that are allowed, under a name of its own.

    Attributes:
        name: The name by which `roles` refers to the set.
        logical_operations: The names of what is allowed, at most 1000. No list of them is published: see which ones the Campaign Manager puts into a role.
    """

    name: str = field(name="name")
    logical_operations: Annotated[list[str], Bounds(max_length=1000)] = field(
        name="logicalOperations"
    )
