# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class ExpiringPointsNotification(Model, kw_only=True):
    """Points of customers are about to expire.

    Attributes:
        total_result_size: The number of balances with points that expire.
        data: The points that expire, by customer.
        notification_type: The kind of notification.
    """

    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: Annotated[list[ExpiringPointsData], Bounds(max_length=1000)] | None = field(
        default=None, name="Data"
    )
    notification_type: Literal["LoyaltyPointsExpiring"] | str | None = field(
        default=None, name="NotificationType"
    )


from .expiring_points_data import ExpiringPointsData
