# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class StrikethroughLabelingNotification(Model, kw_only=True):
    """Rules changed the prices of catalog items.

    Attributes:
        version: The version of the payload. Only in updates that are scheduled.
        valid_from: When the prices come into force. Only in updates that are scheduled.
        application_id: The ID of the Application whose prices changed.
        current_batch: The number of this delivery among the batches.
        total_batches: The number of batches that the change comes in.
        trigger: What made the service compute the prices.
        changed_items: The items of this batch.
        notification_type: The kind of notification.
        sent_at: When the notification was sent.
    """

    version: Literal["v2"] | str | None = field(default=None, name="version")
    valid_from: DateTime | None = field(default=None, name="validFrom")
    application_id: int | None = field(default=None, name="applicationId")
    current_batch: int | None = field(default=None, name="currentBatch")
    total_batches: int | None = field(default=None, name="totalBatches")
    trigger: StrikethroughTrigger | None = field(default=None, name="trigger")
    changed_items: list[StrikethroughChangedItem] | None = field(default=None, name="changedItems")
    notification_type: Literal["StrikethroughPrice"] | str | None = field(
        default=None, name="NotificationType"
    )
    sent_at: DateTime | None = field(default=None, name="sentAt")


from .strikethrough_changed_item import StrikethroughChangedItem
from .strikethrough_trigger import StrikethroughTrigger
