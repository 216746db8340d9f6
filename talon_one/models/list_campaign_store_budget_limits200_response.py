# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListCampaignStoreBudgetLimits200Response(Model, kw_only=True):
    """The budgets of the stores in a campaign.

    Attributes:
        data: The budgets, one for each store, action and period.
    """

    data: list[ListCampaignStoreBudgets] | None = field(default=None, name="data")


from .list_campaign_store_budgets import ListCampaignStoreBudgets
