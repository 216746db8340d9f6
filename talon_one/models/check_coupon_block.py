# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CheckCouponBlock(Model, kw_only=True):
    """Holds if a coupon code was entered that is valid now.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block asks about the coupon.
        tags: Labels that mean something to the tools that edit rules.
        redeem: Whether the code is also redeemed.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
    """

    id: str = field(name="id")
    type: Literal["checkCoupon"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    redeem: bool = field(name="redeem")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")


from .promotion_block import PromotionBlock
