# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignEvaluationTreeChangedMessage(Model, kw_only=True):
    """The order in which the campaigns of Applications are evaluated changed.

    Attributes:
        notification_type: The kind of notification. The service documents both values.
        total_result_size: The number of changes.
        data: The changes of evaluation trees.
    """

    notification_type: (
        Literal["CampaignNotification", "CampaignEvaluationTreeChanged"] | str | None
    ) = field(default=None, name="NotificationType")
    total_result_size: int | None = field(default=None, name="TotalResultSize")
    data: list[ApplicationNotification] | None = field(default=None, name="Data")


from .application_notification import ApplicationNotification
