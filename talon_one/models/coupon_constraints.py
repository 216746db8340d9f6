# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CouponConstraints(Model, kw_only=True):
    """When and how often a coupon may be used.

    Attributes:
        usage_limit: How often the coupon may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that the coupon may give as discounts, all redemptions together, as a gift card does. Absent if there is no such limit.
        reservation_limit: How often the coupon may be reserved, up to 999999.
        start_date: From when the coupon is valid. Absent if from the beginning.
        expiry_date: Until when the coupon is valid. Absent if for ever.
    """

    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="usageLimit"
    )
    discount_limit: Annotated[float, Bounds(ge=0, le=1000000000000000)] | None = field(
        default=None, name="discountLimit"
    )
    reservation_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="reservationLimit"
    )
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
