# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListCampaignStoreBudgets(Model, kw_only=True):
    """The budget of one store in a campaign.

    Attributes:
        store: The store that may spend the budget.
        limit: How much the campaign may spend in the store; for `setDiscount` an amount of money, perhaps with decimals.
        action: What the budget limits: `setDiscount` the money that is given as discounts.
        period: How often the budget starts again: `daily`, `weekly`, `monthly` or `yearly`. Absent or `overall` if it never does.
    """

    store: ListCampaignStoreBudgetsStore = field(name="store")
    limit: float = field(name="limit")
    action: str = field(name="action")
    period: str | None = field(default=None, name="period")


from .list_campaign_store_budgets_store import ListCampaignStoreBudgetsStore
