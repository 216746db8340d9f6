# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignEditedNotification(Model, kw_only=True):
    """Campaigns were edited.

    Attributes:
        notification_type: The kind of notification, the same for all changes of a campaign: `Event` in `Data` tells them apart.
        total_result_size: The number of changes.
        data: The changes of campaigns.
    """

    notification_type: Literal["CampaignNotification"] | str | None = field(
        default=None, name="NotificationType"
    )
    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: list[CampaignEditedNotificationItem] | None = field(default=None, name="Data")


from .campaign_edited_notification_item import CampaignEditedNotificationItem
