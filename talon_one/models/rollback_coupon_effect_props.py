# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RollbackCouponEffectProps(Model, kw_only=True):
    """The use of a coupon was undone, because its session was cancelled or reopened, and it can be redeemed again.

    Attributes:
        value: The coupon code.
    """

    value: str = field(name="value")
