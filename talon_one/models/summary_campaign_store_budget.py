# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class SummaryCampaignStoreBudget(Model, kw_only=True):
    """How many stores of a campaign have a budget of one action and period.

    Attributes:
        action: What the budgets limit. Only budgets for `setDiscount`, the money that is given as discounts, can be set.
        period: How often the budgets start again; with `overall` they never do.
        store_count: How many stores have such a budget.
        imported: Whether a CSV file brought the budgets.
    """

    action: (
        Literal[
            "redeemCoupon",
            "redeemReferral",
            "setDiscount",
            "setDiscountEffect",
            "createCoupon",
            "createReferral",
            "createLoyaltyPoints",
            "redeemLoyaltyPoints",
            "customEffect",
            "createLoyaltyPointsEffect",
            "redeemLoyaltyPointsEffect",
            "callApi",
            "awardGiveaway",
            "addFreeItemEffect",
            "reserveCoupon",
        ]
        | str
    ) = field(name="action")
    period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = field(
        default=None, name="period"
    )
    store_count: int = field(name="storeCount")
    imported: bool = field(name="imported")
