"""Why coupons did not apply in a session, in words. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import CouponFailureSummary, GenerateCouponRejections200Response
from ..errors import not_found
from ..recorded_events import EVENTS, effects_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import World

KINDS = ()

_REASONS = {
    "CampaignLimitReached": "its campaign has no redemptions left",
    "CouponExpired": "it has expired",
    "CouponLimitReached": "it has no redemptions left",
    "CouponNotFound": "there is no such code",
    "CouponPartOfNotRunningCampaign": "its campaign is not running",
    "CouponPartOfNotTriggeredCampaign": "its campaign was left out in favour of others",
    "CouponRecipientDoesNotMatch": "it is for another customer",
    "CouponRejectedByCondition": "the session did not meet a condition of its rule",
    "CouponReservationRequired": "it is not reserved for the customer",
    "CouponStartDateInFuture": "it is not valid yet",
    "EffectCouldNotBeApplied": "an effect of its rule met a limit",
    "ProfileLimitReached": "the customer has no redemptions left",
    "ProfileRequired": "the session has no customer",
}


def generate_coupon_rejections(
    world: World,
    *,
    session_integration_id: str,
    application_id: float | None = None,
    coupon_code: str | None = None,
    **_: Any,
) -> GenerateCouponRejections200Response:
    """Tell why codes were rejected when the session was last updated.

    The service has a text written in any language; here, it is always English.
    """
    conditions: dict[str, Any] = (
        {} if application_id is None else {"application_id": application_id}
    )
    events = world[EVENTS].find(
        session_id=session_integration_id, newest_first=True, limit=1, **conditions
    )
    if not events:
        raise not_found("session")
    (event,) = events
    found = []
    for number, effect in enumerate(effects_of(event)):
        code = effect.props.get("value")
        if effect.effect_type != "rejectCoupon" or coupon_code not in (None, code):
            continue
        reason = _REASONS[effect.props["rejectionReason"]]
        found.append(
            CouponFailureSummary(
                id=number + 1,
                event_id=event.id,
                session_id=event.session_id,
                profile_id=event.profile_id or None,
                status="rejected",
                coupon_code=str(code),
                language="en",
                summary=f"The code {code} did not apply because {reason}.",
                created_at=event.created,
                updated_at=event.created,
            )
        )
    return GenerateCouponRejections200Response(data=found)


ACTS: dict[str, Callable[..., Any]] = {"generateCouponRejections": generate_coupon_rejections}
