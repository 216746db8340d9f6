# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class UpdateCoupon(Model, kw_only=True):
    """New values of a coupon. What is left out of the dates and the recipient becomes null.

    Attributes:
        usage_limit: How often each code may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that each code may give as discounts, all redemptions together, as a gift card does.
        reservation_limit: How often each code may be reserved, up to 999999.
        start_date: From when the coupon is valid. It becomes null if left out: valid from the beginning.
        expiry_date: Until when the coupon is valid. It becomes null if left out: valid for ever.
        limits: Limits for each customer, which go before those of the campaign. The service documents them only for a coupon that is created singly and has no recipient.
        recipient_integration_id: The integration ID of the only customer who may redeem the coupon. It becomes null if left out, and anybody may.
        attributes: Custom attributes of the coupon, by name. The values may be any JSON.
        is_reservation_mandatory: Whether only customers for whom the coupon is reserved can redeem it. Default: False.
        implicitly_reserved: Whether the coupon counts as reserved for every customer.
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
    limits: list[LimitConfig] | None = field(default=None, name="limits")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="recipientIntegrationId"
    )
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    is_reservation_mandatory: bool | None = field(default=None, name="isReservationMandatory")
    implicitly_reserved: bool | None = field(default=None, name="implicitlyReserved")


from .limit_config import LimitConfig
