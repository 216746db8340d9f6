# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ReserveCouponEffectProps(Model, kw_only=True):
    """A coupon was reserved for a customer, so that only such customers can redeem it or just for show; see createCouponReservation.

    Attributes:
        coupon_value: The coupon code.
        profile_integration_id: The integration ID of the customer.
        is_new_reservation: `false` if the customer had already reserved the coupon.
    """

    coupon_value: str = field(name="couponValue")
    profile_integration_id: str = field(name="profileIntegrationId")
    is_new_reservation: bool = field(name="isNewReservation")
