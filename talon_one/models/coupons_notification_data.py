# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CouponsNotificationData(Model, kw_only=True):
    """A coupon was updated or deleted.

    Attributes:
        type_of_change: Where the change came from, such as `campaign_manager`, a person, `management_api`, a call, or `rule_engine`, a rule.
        operation: What happened, in a word of the service. `NotificationType` is more certain.
        employee_name: The name of the user who made the change, if a person did.
        data: The coupon.
        total_result_size: The number of coupons.
        notification_type: The kind of notification, which of the two it is.
    """

    type_of_change: str | None = field(default=None, name="TypeOfChange")
    operation: str | None = field(default=None, name="Operation")
    employee_name: str | None = field(default=None, name="EmployeeName")
    data: list[ExtendedCoupon] | None = field(default=None, name="data")
    total_result_size: int | None = field(default=None, name="totalResultSize")
    notification_type: Literal["CouponUpdated", "CouponDeleted"] | str | None = field(
        default=None, name="NotificationType"
    )


from .extended_coupon import ExtendedCoupon
