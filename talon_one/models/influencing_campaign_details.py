# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class InfluencingCampaignDetails(Model, kw_only=True):
    """A campaign that took something off a price.

    Attributes:
        campaign_id: The ID of the campaign.
        discount_value: What it took off, as an amount of money.
    """

    campaign_id: int = field(name="campaignId")
    discount_value: float = field(name="discountValue")
