# Generated from the OpenAPI document by `make generate`. Do not edit.
"""What the service sends to webhooks, and how to read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .models import (
    AddedDeductedPointsBalancesNotification,
    AddedDeductedPointsNotification,
    AsyncCouponsData,
    CampaignEvaluationTreeChangedMessage,
    CardAddedDeductedPointsBalancesNotification,
    CardAddedDeductedPointsNotification,
    CouponsNotificationData,
    CreateCouponData,
    DeleteCouponsData,
    ExpiringCardPointsNotification,
    ExpiringCouponsNotification,
    ExpiringPointsNotification,
    PendingActivePointsNotification,
    StrikethroughLabelingNotification,
    TierDowngradeNotification,
    TierUpgradeNotification,
    TierWillDowngradeNotification,
    UpdateCouponsData,
)
from .runtime.model import Model
from .runtime.notifications import read_notification

__all__ = ["Notification", "parse_notification"]

Notification = (
    AddedDeductedPointsBalancesNotification
    | AddedDeductedPointsNotification
    | AsyncCouponsData
    | CampaignEvaluationTreeChangedMessage
    | CardAddedDeductedPointsBalancesNotification
    | CardAddedDeductedPointsNotification
    | CouponsNotificationData
    | CreateCouponData
    | DeleteCouponsData
    | ExpiringCardPointsNotification
    | ExpiringCouponsNotification
    | ExpiringPointsNotification
    | PendingActivePointsNotification
    | StrikethroughLabelingNotification
    | TierDowngradeNotification
    | TierUpgradeNotification
    | TierWillDowngradeNotification
    | UpdateCouponsData
    | dict[str, Any]
)
"""The model of a notification, or the plain dictionary of one whose kind is not known."""

_MODELS: dict[str, type[Model]] = {
    "LoyaltyPointsExpiring": ExpiringPointsNotification,
    "LoyaltyCardPointsExpiring": ExpiringCardPointsNotification,
    "LoyaltyPointsDeducted": AddedDeductedPointsNotification,
    "LoyaltyPointsAdded": AddedDeductedPointsNotification,
    "LoyaltyAddedDeductedPointsBalances": AddedDeductedPointsBalancesNotification,
    "LoyaltyPointsPendingToActive": PendingActivePointsNotification,
    "TierUpgrade": TierUpgradeNotification,
    "TierDowngrade": TierDowngradeNotification,
    "TierWillDowngrade": TierWillDowngradeNotification,
    "LoyaltyCardPointsDeducted": CardAddedDeductedPointsNotification,
    "LoyaltyCardPointsAdded": CardAddedDeductedPointsNotification,
    "LoyaltyCardAddedDeductedPointsBalances": CardAddedDeductedPointsBalancesNotification,
    "CampaignNotification": CampaignEvaluationTreeChangedMessage,
    "CampaignEvaluationTreeChanged": CampaignEvaluationTreeChangedMessage,
    "StrikethroughPrice": StrikethroughLabelingNotification,
    "CouponCreated": CreateCouponData,
    "CouponUpdated": CouponsNotificationData,
    "CouponDeleted": CouponsNotificationData,
    "AsyncCouponsCreated": AsyncCouponsData,
    "CouponsUpdated": UpdateCouponsData,
    "CouponsDeleted": DeleteCouponsData,
    "CouponCodeExpiring": ExpiringCouponsNotification,
}


def parse_notification(body: bytes | str | Mapping[str, Any]) -> Notification:
    """Read what the service sent to a webhook.

    Keys may be capitalised in any way, and unknown properties are ignored. A dictionary, as it
    came, is the answer to a kind that is not known: new ones may appear at any time.

    Args:
        body: The body of the request, or the dictionary that it was decoded to.

    Returns:
        The model of the notification, by its property `NotificationType`.

    Raises:
        ValidationError: The body is no JSON object, does not tell its kind, or does not fit the
            model of its kind; `path` and `reason` say where and why, and hold none of its values.
    """
    notification: Notification = read_notification(body, "NotificationType", _MODELS)
    return notification
