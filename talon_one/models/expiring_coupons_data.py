# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class ExpiringCouponsData(Model, kw_only=True):
    """A coupon that is about to expire.

    Attributes:
        coupon_value: The code of the coupon.
        created_date: When the coupon was created.
        valid_from: From when the coupon is valid.
        valid_until: Until when the coupon is valid. Absent, zero or negative if it never expires.
        campaign_id: The ID of the campaign that the coupon belongs to.
        customer_profile_id: The integration ID of the only customer who may redeem the coupon. Absent if anybody may.
        usage_limit: How often the coupon may be redeemed, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        usage_counter: How often the coupon has been redeemed.
        batch_id: The ID of the batch that the coupon was created in.
        attributes: Custom attributes of the coupon, by name. The values may be any JSON.
    """

    coupon_value: str | None = field(default=None, name="CouponValue")
    created_date: DateTime | None = field(default=None, name="CreatedDate")
    valid_from: DateTime | None = field(default=None, name="ValidFrom")
    valid_until: DateTime | None = field(default=None, name="ValidUntil")
    campaign_id: Annotated[int, Bounds(ge=1)] | None = field(default=None, name="CampaignId")
    customer_profile_id: str | None = field(default=None, name="CustomerProfileId")
    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="UsageLimit"
    )
    usage_counter: int | None = field(default=None, name="UsageCounter")
    batch_id: str | None = field(default=None, name="BatchId")
    attributes: dict[str, Any] | None = field(default=None, name="Attributes")
