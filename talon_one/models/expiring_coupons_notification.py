# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class ExpiringCouponsNotification(Model, kw_only=True):
    """Coupons are about to expire.

    Attributes:
        total_result_size: The number of coupons that expire.
        data: The coupons that expire.
        notification_type: The kind of notification.
    """

    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: Annotated[list[ExpiringCouponsData], Bounds(max_length=1000)] | None = field(
        default=None, name="Data"
    )
    notification_type: Literal["CouponCodeExpiring"] | str | None = field(
        default=None, name="NotificationType"
    )


from .expiring_coupons_data import ExpiringCouponsData
