# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CustomerAnalytics(Model, kw_only=True):
    """The figures of one customer in an Application.

    Attributes:
        accepted_coupons: How many coupons of the customer were accepted.
        created_coupons: How many coupons were created for the customer.
        free_items: How many items the customer got for free.
        total_orders: The number of orders.
        total_discounted_orders: The number of orders with a discount.
        total_revenue: The money that the orders brought in, closed sessions only.
        total_discounts: The sum of the discounts, of closed sessions only.
    """

    accepted_coupons: int = field(name="acceptedCoupons")
    created_coupons: int = field(name="createdCoupons")
    free_items: int = field(name="freeItems")
    total_orders: int = field(name="totalOrders")
    total_discounted_orders: int = field(name="totalDiscountedOrders")
    total_revenue: float = field(name="totalRevenue")
    total_discounts: float = field(name="totalDiscounts")
