# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class NewCampaignStoreBudget(Model, kw_only=True):
    """What a campaign may spend in each of some stores.

    Attributes:
        action: What the budgets limit: `setDiscount` the money that is given as discounts.
        store_limits: The limit of each store. The stores must be linked to the campaign.
        period: How often the budgets start again: every day, week, month or year; the time zone is not documented. Left out, they never do, which the other calls name `overall`.
    """

    action: Literal["setDiscount"] | str = field(name="action")
    store_limits: list[NewCampaignStoreBudgetStoreLimit] = field(name="storeLimits")
    period: Literal["daily", "weekly", "monthly", "yearly"] | str | None = field(
        default=None, name="period"
    )


from .new_campaign_store_budget_store_limit import NewCampaignStoreBudgetStoreLimit
