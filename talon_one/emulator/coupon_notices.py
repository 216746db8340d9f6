"""The notifications of coupons, as webhooks deliver them. Hand-written.

Reminders of coupons that expire are not sent: the service does not say how long before it does so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from ..models import (
    AsyncCouponsData,
    CouponsNotificationData,
    CreateCouponData,
    DeleteCouponsData,
    UpdateCouponsData,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import Campaign, ExtendedCoupon
    from .world import World

_MOST = 1000
_MANAGEMENT = "management_api"


def created(world: World, made: Sequence[ExtendedCoupon], type_of_change: str) -> None:
    """Notify of new coupons of one batch; of more than a thousand by the batch alone."""
    type_ = "CouponCreated"
    world.notify(
        type_,
        CreateCouponData(
            data=list(made) if len(made) <= _MOST else [],
            total_result_size=len(made),
            batch_id=made[0].batch_id if made else None,
            type_of_change=type_of_change,
            operation=type_,
            employee_name="",
            notification_type=type_,
        ),
    )


def changed(world: World, type_: str, coupon: ExtendedCoupon) -> None:
    """Notify that a coupon was changed or deleted: `CouponUpdated` or `CouponDeleted`."""
    world.notify(
        type_,
        CouponsNotificationData(
            type_of_change=_MANAGEMENT,
            operation=type_,
            employee_name="",
            data=[structs.replace(coupon)],
            total_result_size=1,
            notification_type=type_,
        ),
    )


def job_done(world: World, batch_id: str) -> None:
    """Notify that a job has created all coupons of a batch."""
    type_ = "AsyncCouponsCreated"
    world.notify(
        type_,
        AsyncCouponsData(
            batch_id=batch_id,
            type_of_change=_MANAGEMENT,
            operation=type_,
            employee_name="",
            notification_type=type_,
        ),
    )


def batch_updated(world: World, campaign: Campaign, batch_id: str | None) -> None:
    """Notify that the coupons of a batch were changed, or those of a whole campaign."""
    type_ = "CouponsUpdated"
    world.notify(
        type_,
        UpdateCouponsData(
            batch_id=batch_id or "",
            application_id=campaign.application_id,
            campaign_id=campaign.id,
            type_of_change=_MANAGEMENT,
            operation=type_,
            employee_name="",
            notification_type=type_,
        ),
    )


def batch_deleted(world: World, campaign: Campaign, batch_id: str | None, number: int) -> None:
    """Notify that coupons of a campaign were deleted, and how many."""
    type_ = "CouponsDeleted"
    world.notify(
        type_,
        DeleteCouponsData(
            batch_id=batch_id or "",
            application_id=campaign.application_id,
            campaign_id=campaign.id,
            total_result_size=number,
            type_of_change=_MANAGEMENT,
            operation=type_,
            employee_name="",
            notification_type=type_,
        ),
    )
