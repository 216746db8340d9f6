# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CreateCoupons200Response(Model, kw_only=True):
    """The coupons that were created, all of them on one page.

    Attributes:
        total_result_size: The number of coupons.
        data: The coupons.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Coupon] = field(name="data")


from .coupon import Coupon
