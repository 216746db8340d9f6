# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CampaignEntity(Model, kw_only=True):
    """What everything has that belongs to one campaign.

    Attributes:
        campaign_id: The ID of the campaign that owns the entity.
    """

    campaign_id: int = field(name="campaignId")
