# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class NewCouponCreationJob(Model, kw_only=True):
    """Coupons to generate in the background.

    Attributes:
        usage_limit: How often each code may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that each code may give as discounts, all redemptions together, as a gift card does. Leave it out for no such limit.
        reservation_limit: How often each code may be reserved, up to 999999.
        start_date: From when the codes are valid. At once, if left out.
        expiry_date: Until when the codes are valid. For ever, if left out.
        number_of_coupons: How many coupons to generate, up to 5,000,000.
        coupon_settings: What the codes look like. Without it, presumably as the settings of the campaign have it.
        attributes: Custom attributes, by name, the same for every coupon. The values may be any JSON.
        is_reservation_mandatory: Whether only customers for whom a coupon is reserved can redeem it. Default: False.
    """

    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] = field(name="usageLimit")
    discount_limit: Annotated[float, Bounds(ge=0, le=1000000000000000)] | None = field(
        default=None, name="discountLimit"
    )
    reservation_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="reservationLimit"
    )
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    number_of_coupons: Annotated[int, Bounds(ge=1, le=5000000)] = field(name="numberOfCoupons")
    coupon_settings: CodeGeneratorSettings | None = field(default=None, name="couponSettings")
    attributes: dict[str, Any] = field(name="attributes")
    is_reservation_mandatory: bool | None = field(default=None, name="isReservationMandatory")


from .code_generator_settings import CodeGeneratorSettings
