# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class NewCouponsForMultipleRecipients(Model, kw_only=True):
    """Personal coupons to generate, one for each of several customers.

    Attributes:
        usage_limit: How often each code may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that each code may give as discounts, all redemptions together, as a gift card does. Leave it out for no such limit.
        reservation_limit: How often each code may be reserved, up to 999999.
        start_date: From when the codes are valid. At once, if left out.
        expiry_date: Until when the codes are valid. For ever, if left out.
        attributes: Custom attributes, by name, the same for every coupon. The values may be any JSON.
        recipients_integration_ids: The integration IDs of the customers, from 1 to 1000. Each can redeem only the own code.
        valid_characters: The characters that may take the place of a `#` in the pattern: capital letters and digits, if left out.
        coupon_pattern: What the codes look like: every `#` becomes a random valid character. Give as many as the number of different codes needs.
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
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    recipients_integration_ids: Annotated[list[str], Bounds(min_length=1, max_length=1000)] = field(
        name="recipientsIntegrationIds"
    )
    valid_characters: list[str] | None = field(default=None, name="validCharacters")
    coupon_pattern: Annotated[str, Bounds(min_length=3, max_length=100)] | None = field(
        default=None, name="couponPattern"
    )
