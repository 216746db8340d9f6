# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class SummarizeCampaignStoreBudget200Response(Model, kw_only=True):
    """How many stores of a campaign have budgets.

    Attributes:
        data: The numbers, one for each action and period.
    """

    data: list[SummaryCampaignStoreBudget] | None = field(default=None, name="data")


from .summary_campaign_store_budget import SummaryCampaignStoreBudget
