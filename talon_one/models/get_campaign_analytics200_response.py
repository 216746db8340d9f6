# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCampaignAnalytics200Response(Model, kw_only=True):
    """The figures of a campaign over time.

    Attributes:
        total_result_size: The number of intervals.
        data: The figures, an element for each interval.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[CampaignAnalytics] = field(name="data")


from .campaign_analytics import CampaignAnalytics
