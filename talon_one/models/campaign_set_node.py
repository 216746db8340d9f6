# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .campaign_set_branch_node import CampaignSetBranchNode
    from .campaign_set_leaf_node import CampaignSetLeafNode

    CampaignSetNode: TypeAlias = CampaignSetBranchNode | CampaignSetLeafNode | dict[str, Any]
    """A node of an evaluation tree, a group or a campaign. `type` tells which."""
else:
    CampaignSetNode = tagged_union(
        "CampaignSetNode",
        "type",
        {
            "SET": lambda: models.CampaignSetBranchNode,
            "CAMPAIGN": lambda: models.CampaignSetLeafNode,
        },
    )
