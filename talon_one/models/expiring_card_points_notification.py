# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class ExpiringCardPointsNotification(Model, kw_only=True):
    """Points on loyalty cards are about to expire.

    Attributes:
        total_result_size: The number of balances with points that expire.
        data: The points that expire, by card.
        notification_type: The kind of notification.
    """

    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: Annotated[list[ExpiringCardPointsData], Bounds(max_length=1000)] | None = field(
        default=None, name="Data"
    )
    notification_type: Literal["LoyaltyCardPointsExpiring"] | str | None = field(
        default=None, name="NotificationType"
    )


from .expiring_card_points_data import ExpiringCardPointsData
