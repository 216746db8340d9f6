# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class TemplateLimitConfig(Model, kw_only=True):
    """A budget limit that campaigns made from a template start with.

    Attributes:
        action: What is limited, such as `setDiscount` (an amount), `setDiscountEffect` (how often), `redeemCoupon` or `createCoupon`.
        limit: How much is allowed, as a number of times, points or money, as the action has it.
        period: How often the count starts again: every day, week, month or year. Absent if it never does.
        entities: What the limit is counted for; `[Profile]` allows each customer that much. Empty for the campaign as a whole.
    """

    action: str = field(name="action")
    limit: Annotated[float, Bounds(ge=0)] = field(name="limit")
    period: Literal["daily", "weekly", "monthly", "yearly"] | str | None = field(
        default=None, name="period"
    )
    entities: list[
        Literal["Coupon", "Referral", "Profile", "Identifier", "Store", "Session"] | str
    ] = field(name="entities")
