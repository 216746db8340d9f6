# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignDeletedNotification(Model, kw_only=True):
    """Campaigns were deleted.

    Attributes:
        notification_type: The kind of notification, the same for all changes of a campaign: `Event` in `Data` tells them apart.
        total_result_size: The number of changes.
        data: The campaigns that are gone.
    """

    notification_type: Literal["CampaignNotification"] | str | None = field(
        default=None, name="NotificationType"
    )
    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: list[CampaignDeletedNotificationItem] | None = field(default=None, name="Data")


from .campaign_deleted_notification_item import CampaignDeletedNotificationItem
