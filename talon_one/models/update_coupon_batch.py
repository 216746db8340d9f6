# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class UpdateCouponBatch(Model, kw_only=True):
    """New values of all coupons of a batch or of a campaign. What is left out of the dates becomes null.

    Attributes:
        usage_limit: How often each code may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that each code may give as discounts, all redemptions together, as a gift card does.
        reservation_limit: How often each code may be reserved, up to 999999.
        start_date: From when the coupon is valid. It becomes null if left out: valid from the beginning.
        expiry_date: Until when the coupon is valid. It becomes null if left out: valid for ever.
        attributes: Custom attributes of the coupons, by name. Give at least those that are mandatory in the Application.
        batch_id: The ID of the batch, as Coupon has it in `batchId`; mind the capital D here. Without it, every coupon of the campaign is changed.
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
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    batch_id: str | None = field(default=None, name="batchID")
