# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignSetBranchNode(Model, kw_only=True):
    """An evaluation group, which holds campaigns and other groups.

    Attributes:
        type: Says that the node is a group.
        name: The name of the group.
        operator: How many elements may take effect: by their names, `ALL` of them, or only the `FIRST` that does. `evaluationMode` says it more exactly.
        elements: What is in the group, in order.
        group_id: The ID of the group.
        locked: Whether the group is locked. What that forbids is not documented.
        description: What the group is for.
        evaluation_mode: How the group chooses among the campaigns in it that have an effect: `stackable` takes all, `listOrder` the first, `lowestDiscount` the one with the smallest discount, `highestDiscount` the one with the largest.
        evaluation_scope: What it chooses for: each cart item by itself, or the session as a whole.
    """

    type: Literal["SET"] | str | None = field(default=None, name="type")
    name: str | None = field(default=None, name="name")
    operator: Literal["ALL", "FIRST"] | str | None = field(default=None, name="operator")
    elements: list[CampaignSetNode] | None = field(default=None, name="elements")
    group_id: int | None = field(default=None, name="groupId")
    locked: bool | None = field(default=None, name="locked")
    description: str | None = field(default=None, name="description")
    evaluation_mode: (
        Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] | str | None
    ) = field(default=None, name="evaluationMode")
    evaluation_scope: Literal["cartItem", "session"] | str | None = field(
        default=None, name="evaluationScope"
    )


from .campaign_set_node import CampaignSetNode
