# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CheckBudgetBlock(Model, kw_only=True):
    """Asks whether a budget of the campaign has something left.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block asks about a budget.
        tags: Labels that mean something to the tools that edit rules.
        operator: What must hold: anything is left (`available`), or at least `value` (`enoughFor`).
        action: What the budget limits. `setDiscount` counts money, `createLoyaltyPoints` and `redeemLoyaltyPoints` count points; all others count how often something happens, `callApi` the calls of webhooks.
        value: How much must be left, in the unit of the action, with `enoughFor`.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
    """

    id: str = field(name="id")
    type: Literal["checkBudget"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["available", "enoughFor"] | str = field(name="operator")
    action: (
        Literal[
            "redeemCoupon",
            "redeemReferral",
            "setDiscount",
            "createCoupon",
            "createReferral",
            "setDiscountEffect",
            "createLoyaltyPoints",
            "createLoyaltyPointsEffect",
            "redeemLoyaltyPoints",
            "redeemLoyaltyPointsEffect",
            "awardGiveaway",
            "addFreeItemEffect",
            "customEffect",
            "callApi",
        ]
        | str
    ) = field(name="action")
    value: float | None = field(default=None, name="value")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")


from .promotion_block import PromotionBlock
