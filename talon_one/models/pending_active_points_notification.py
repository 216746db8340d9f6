# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class PendingActivePointsNotification(Model, kw_only=True):
    """Pending points of customers become active soon.

    Attributes:
        total_result_size: The number of entries, each an amount of points that becomes active.
        data: The points that become active, by customer.
        notification_type: The kind of notification.
    """

    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: Annotated[list[PendingActivePointsData], Bounds(max_length=1000)] | None = field(
        default=None, name="Data"
    )
    notification_type: Literal["LoyaltyPointsPendingToActive"] | str | None = field(
        default=None, name="NotificationType"
    )


from .pending_active_points_data import PendingActivePointsData
