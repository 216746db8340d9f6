# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCouponsWithoutTotalCount200Response(Model, kw_only=True):
    """One page of coupons.

    Attributes:
        has_more: Whether another page follows.
        data: The coupons on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[Coupon] = field(name="data")


from .coupon import Coupon
