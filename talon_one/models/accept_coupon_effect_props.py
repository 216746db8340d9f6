# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AcceptCouponEffectProps(Model, kw_only=True):
    """A coupon code of the session was accepted. Closing the session redeems it; other effects bring the rewards. Take back what you told the customer of an earlier rejection.

    Attributes:
        value: The coupon code.
    """

    value: str = field(name="value")
