# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CampaignBudget(Model, kw_only=True):
    """One budget of a campaign and what has been used of it.

    Attributes:
        action: What the budget limits, such as `setDiscount` (an amount), `setDiscountEffect` (how often), `redeemCoupon` or `createCoupon`.
        limit: How much of the action is allowed, as a number of times, points or money, depending on the action.
        counter: How much of the limit is used up, in the same unit, although the service speaks of a number of times.
    """

    action: str = field(name="action")
    limit: Annotated[float, Bounds(ge=0)] = field(name="limit")
    counter: Annotated[float, Bounds(ge=0)] = field(name="counter")
