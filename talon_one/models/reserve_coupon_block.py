# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ReserveCouponBlock(Model, kw_only=True):
    """Makes a reservation of the coupon in use for the customer.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block reserves the coupon.
        tags: Labels that mean something to the tools that edit rules.
    """

    id: str = field(name="id")
    type: Literal["reserveCoupon"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
