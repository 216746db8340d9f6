# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CreateCouponData(Model, kw_only=True):
    """Coupons were created.

    Attributes:
        data: The new coupons. Empty if one request made more than 1000 of them.
        total_result_size: The number of new coupons.
        batch_id: The ID of the new batch, to fetch the coupons with exportCoupons.
        type_of_change: Where the change came from, such as `campaign_manager`, a person, `management_api`, a call, or `rule_engine`, a rule.
        operation: What happened, in a word of the service. `NotificationType` is more certain.
        employee_name: The name of the user who made the change, if a person did.
        notification_type: The kind of notification.
    """

    data: list[ExtendedCoupon] | None = field(default=None, name="data")
    total_result_size: int | None = field(default=None, name="totalResultSize")
    batch_id: str | None = field(default=None, name="BatchID")
    type_of_change: str | None = field(default=None, name="TypeOfChange")
    operation: str | None = field(default=None, name="Operation")
    employee_name: str | None = field(default=None, name="EmployeeName")
    notification_type: Literal["CouponCreated"] | str | None = field(
        default=None, name="NotificationType"
    )


from .extended_coupon import ExtendedCoupon
