# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class TierWillDowngradeNotification(Model, kw_only=True):
    """Customers of a loyalty program are about to move down a tier.

    Attributes:
        total_result_size: The number of customers that are about to move down.
        data: The customers, one by one.
        notification_type: The kind of notification.
    """

    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: Annotated[list[TierWillDowngradeData], Bounds(max_length=1000)] | None = field(
        default=None, name="Data"
    )
    notification_type: Literal["TierWillDowngrade"] | str | None = field(
        default=None, name="NotificationType"
    )


from .tier_will_downgrade_data import TierWillDowngradeData
