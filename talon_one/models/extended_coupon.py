# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class ExtendedCoupon(Model, kw_only=True):
    """A coupon, and the Application that it belongs to.

    Attributes:
        id: The internal ID of the coupon, not its code.
        created: When the coupon was created.
        campaign_id: The ID of the campaign that owns the entity.
        value: The code that a customer enters, of at least 4 characters.
        usage_limit: How often the coupon may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        discount_limit: The money that the coupon may give as discounts, all redemptions together, as a gift card does. Absent if there is no such limit.
        reservation_limit: How often the coupon may be reserved, up to 999999.
        start_date: From when the coupon is valid. Absent if from the beginning.
        expiry_date: Until when the coupon is valid. Absent if for ever.
        limits: Limits of this coupon for each customer. Only a coupon that is created singly and has no recipient can have them.
        usage_counter: How often the coupon has been redeemed.
        discount_counter: The money that the coupon has given as discounts. It means nothing unless `discountLimit` is set.
        discount_remainder: The money that the coupon may still give as discounts, if it has such a limit.
        reservation_counter: How often the coupon has been reserved.
        attributes: Custom attributes of the coupon, by name. The values may be any JSON.
        referral_id: The integration ID of the advocate who got the coupon from an effect, though declared as a number. Absent if no referral is behind it.
        recipient_integration_id: The integration ID of the only customer who may redeem the coupon. Absent if anybody may.
        import_id: The ID of the import that brought the coupon. Absent if it was not imported.
        reservation: Whether several customers may reserve the coupon; `false` for a personal one, of a single customer. Default: True.
        batch_id: The ID of the batch that the coupon was created in.
        is_reservation_mandatory: Whether only customers for whom the coupon is reserved can redeem it. Default: False.
        implicitly_reserved: Whether the coupon counts as reserved for every customer.
        application_id: The ID of the Application that the coupon belongs to. Mind the capital.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    campaign_id: int = field(name="campaignId")
    value: Annotated[str, Bounds(min_length=4)] = field(name="value")
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
    usage_counter: int = field(name="usageCounter")
    discount_counter: float | None = field(default=None, name="discountCounter")
    discount_remainder: float | None = field(default=None, name="discountRemainder")
    reservation_counter: float | None = field(default=None, name="reservationCounter")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    referral_id: int | None = field(default=None, name="referralId")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="recipientIntegrationId"
    )
    import_id: int | None = field(default=None, name="importId")
    reservation: bool | None = field(default=None, name="reservation")
    batch_id: str | None = field(default=None, name="batchId")
    is_reservation_mandatory: bool | None = field(default=None, name="isReservationMandatory")
    implicitly_reserved: bool | None = field(default=None, name="implicitlyReserved")
    application_id: int | None = field(default=None, name="ApplicationId")


from .limit_config import LimitConfig
