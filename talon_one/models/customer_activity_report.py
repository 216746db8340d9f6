# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CustomerActivityReport(Model, kw_only=True):
    """What one customer did in an Application within a range of time.

    Attributes:
        integration_id: The ID that the integrator's own system gave to the entity.
        created: When the entity was created.
        name: The name of the customer.
        customer_id: The internal ID of the customer.
        last_activity: The time of the latest event received from the customer.
        coupon_redemptions: How many times the customer redeemed a coupon.
        coupon_use_attempts: How many times the customer tried to use a coupon of any campaign, in vain or not.
        coupon_failed_attempts: How many times the customer tried in vain to use a coupon.
        accrued_discounts: The discounts that the customer got. It reads as a sum of money, though the service calls it a number.
        accrued_revenue: The money that the customer spent.
        total_orders: The number of orders.
        total_orders_no_coupon: The number of orders that were made without a coupon.
        campaign_name: The name of the campaign that the customer took part in.
    """

    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")
    created: DateTime = field(name="created")
    name: str = field(name="name")
    customer_id: int = field(name="customerId")
    last_activity: DateTime | None = field(default=None, name="lastActivity")
    coupon_redemptions: int = field(name="couponRedemptions")
    coupon_use_attempts: int = field(name="couponUseAttempts")
    coupon_failed_attempts: int = field(name="couponFailedAttempts")
    accrued_discounts: float = field(name="accruedDiscounts")
    accrued_revenue: float = field(name="accruedRevenue")
    total_orders: int = field(name="totalOrders")
    total_orders_no_coupon: int = field(name="totalOrdersNoCoupon")
    campaign_name: str = field(name="campaignName")
