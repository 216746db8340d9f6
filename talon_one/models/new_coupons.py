# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class NewCoupons(Model, kw_only=True):
    """Coupons to generate at once.

    Attributes:
        usage_limit: How often each code may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that each code may give as discounts, all redemptions together, as a gift card does. Leave it out for no such limit.
        reservation_limit: How often each code may be reserved, up to 999999.
        start_date: From when the codes are valid. At once, if left out.
        expiry_date: Until when the codes are valid. For ever, if left out.
        limits: Limits for each customer, which go before those of the campaign. They are taken only with a `numberOfCoupons` of 1 and without a recipient.
        number_of_coupons: How many coupons to generate, from 1 to 20,000; with `uniquePrefix` up to 200,000.
        unique_prefix: A beginning of the codes that no others have, for more than 20,000 coupons in a call. Use createCouponsAsync instead. Deprecated.
        attributes: Custom attributes, by name, the same for every coupon. The values may be any JSON.
        recipient_integration_id: The integration ID of the only customer who may redeem the coupons. Leave it out if anybody may.
        valid_characters: The characters that may take the place of a `#` in the pattern: capital letters and digits, if left out.
        coupon_pattern: What the codes look like: every `#` becomes a random valid character. Give as many as the number of different codes needs.
        is_reservation_mandatory: Whether only customers for whom a coupon is reserved can redeem it. Default: False.
        implicitly_reserved: Whether the coupons count as reserved for every customer.
        support_request_id: The ID of the support request that these coupons settle. It must exist and must not be processed yet. Leave it out if there is none.
        support_request_note: A note that goes with the decision on the support request. It does nothing without `supportRequestId`.
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
    limits: list[LimitConfig] | None = field(default=None, name="limits")
    number_of_coupons: int = field(name="numberOfCoupons")
    unique_prefix: str | None = field(default=None, name="uniquePrefix")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="recipientIntegrationId"
    )
    valid_characters: list[str] | None = field(default=None, name="validCharacters")
    coupon_pattern: Annotated[str, Bounds(min_length=3, max_length=100)] | None = field(
        default=None, name="couponPattern"
    )
    is_reservation_mandatory: bool | None = field(default=None, name="isReservationMandatory")
    implicitly_reserved: bool | None = field(default=None, name="implicitlyReserved")
    support_request_id: int | None = field(default=None, name="supportRequestId")
    support_request_note: str | None = field(default=None, name="supportRequestNote")


from .limit_config import LimitConfig
