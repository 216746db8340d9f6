# Generated from the OpenAPI document by `make generate`. Do not edit.
"""What the service sends to webhooks, and how to read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .models import (
    AddedDeductedPointsBalancesNotification,
    AddedDeductedPointsNotification,
    AsyncCouponsData,
    CampaignCollectionEditedNotification,
    CampaignCreatedNotification,
    CampaignDeletedNotification,
    CampaignEditedNotification,
    CampaignEvaluationTreeChangedMessage,
    CampaignRulesetChangedNotification,
    CampaignStateChangedNotification,
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
from .runtime.notifications import Payload, read_notification

__all__ = ["Notification", "parse_notification"]

Notification = (
    AddedDeductedPointsBalancesNotification
    | AddedDeductedPointsNotification
    | AsyncCouponsData
    | CampaignCollectionEditedNotification
    | CampaignCreatedNotification
    | CampaignDeletedNotification
    | CampaignEditedNotification
    | CampaignEvaluationTreeChangedMessage
    | CampaignRulesetChangedNotification
    | CampaignStateChangedNotification
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

_PAYLOADS: dict[str, list[Payload]] = {
    "LoyaltyPointsExpiring": [Payload(ExpiringPointsNotification)],
    "LoyaltyCardPointsExpiring": [Payload(ExpiringCardPointsNotification)],
    "LoyaltyPointsDeducted": [Payload(AddedDeductedPointsNotification)],
    "LoyaltyPointsAdded": [Payload(AddedDeductedPointsNotification)],
    "LoyaltyAddedDeductedPointsBalances": [Payload(AddedDeductedPointsBalancesNotification)],
    "LoyaltyPointsPendingToActive": [Payload(PendingActivePointsNotification)],
    "TierUpgrade": [Payload(TierUpgradeNotification)],
    "TierDowngrade": [Payload(TierDowngradeNotification)],
    "TierWillDowngrade": [Payload(TierWillDowngradeNotification)],
    "LoyaltyCardPointsDeducted": [Payload(CardAddedDeductedPointsNotification)],
    "LoyaltyCardPointsAdded": [Payload(CardAddedDeductedPointsNotification)],
    "LoyaltyCardAddedDeductedPointsBalances": [
        Payload(CardAddedDeductedPointsBalancesNotification)
    ],
    "CampaignNotification": [
        Payload(CampaignCollectionEditedNotification, "Data", ("collection",)),
        Payload(
            CampaignEvaluationTreeChangedMessage,
            "Data",
            ("applicationId", "oldEvaluationTree", "evaluationTree"),
        ),
        Payload(CampaignCreatedNotification, "Data", ("Event",), ("campaign_created",)),
        Payload(CampaignStateChangedNotification, "Data", ("Event",), ("campaign_state_changed",)),
        Payload(
            CampaignRulesetChangedNotification, "Data", ("Event",), ("campaign_ruleset_changed",)
        ),
        Payload(CampaignEditedNotification, "Data", ("Event",), ("campaign_edited",)),
        Payload(CampaignDeletedNotification, "Data", ("Event",), ("campaign_deleted",)),
    ],
    "CampaignEvaluationTreeChanged": [Payload(CampaignEvaluationTreeChangedMessage)],
    "StrikethroughPrice": [Payload(StrikethroughLabelingNotification)],
    "CouponCreated": [Payload(CreateCouponData)],
    "CouponUpdated": [Payload(CouponsNotificationData)],
    "CouponDeleted": [Payload(CouponsNotificationData)],
    "AsyncCouponsCreated": [Payload(AsyncCouponsData)],
    "CouponsUpdated": [Payload(UpdateCouponsData)],
    "CouponsDeleted": [Payload(DeleteCouponsData)],
    "CouponCodeExpiring": [Payload(ExpiringCouponsNotification)],
}


def parse_notification(body: bytes | str | Mapping[str, Any]) -> Notification:
    """Read what the service sent to a webhook.

    Keys may be capitalised in any way, and unknown properties are ignored. A dictionary, as it
    came, is the answer to a kind that is not known: new ones may appear at any time.

    Args:
        body: The body of the request, or the dictionary that it was decoded to.

    Returns:
        The model of the notification, by its property `NotificationType`; where several have the
        same, by what they hold.

    Raises:
        ValidationError: The body is no JSON object, does not tell its kind, or does not fit the
            model of its kind; `path` and `reason` say where and why, and hold none of its values.
    """
    notification: Notification = read_notification(body, "NotificationType", _PAYLOADS)
    return notification
