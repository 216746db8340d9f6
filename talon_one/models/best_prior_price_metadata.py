# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class BestPriorPriceMetadata(Model, kw_only=True):
    """The campaigns and the adjustment that made up a price.

    Attributes:
        influencing_campaign_details: The campaigns that took something off the price.
        adjustment_details: The price adjustment that was applied. Absent if there was none.
    """

    influencing_campaign_details: list[InfluencingCampaignDetails] = field(
        name="influencingCampaignDetails"
    )
    adjustment_details: AdjustmentDetails | None = field(default=None, name="adjustmentDetails")


from .adjustment_details import AdjustmentDetails
from .influencing_campaign_details import InfluencingCampaignDetails
