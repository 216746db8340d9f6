# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignSetLeafNode(Model, kw_only=True):
    """A campaign in an evaluation tree.

    Attributes:
        type: Says that the node is a campaign.
        campaign_id: The ID of the campaign.
    """

    type: Literal["CAMPAIGN"] | str | None = field(default=None, name="type")
    campaign_id: int | None = field(default=None, name="campaignId")
