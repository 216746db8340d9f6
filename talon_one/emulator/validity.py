"""Whether a code may be used, and if not, why: one table for coupons and one for referrals.

Hand-written. The order of the checks is the service's as far as it is known. What is decided by
the evaluation of rules, such as whether the campaign was triggered, comes from there.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from . import budgets
from .durations import start_of_day, zone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..models import Campaign
    from .world import World


class Facts(NamedTuple):
    """All that the checks look at. The defaults are those of a code that may be used.

    Attributes:
        now: The moment of the call.
        found: Whether there is such a code.
        running: Whether its campaign is enabled and within its schedule.
        triggered: Whether the evaluation kept its campaign.
        start: From when it is valid.
        expiry: Until when it is valid; from that moment on it is not.
        used_up: Whether the code's own limit, or one of the campaign for each code, is reached.
        campaign_used_up: Whether the campaign's limit for all codes is reached.
        profile_used_up: Whether this customer's limit is reached.
        profile: The integration ID of the customer; empty if the session has none.
        needs_profile: Whether a reservation or a limit for each customer needs one.
        recipient: The only customer who may use it; empty if anybody may.
        needs_reservation: Whether it must be reserved.
        reserved: Whether it is, for this customer.
        advocate: The integration ID of the customer who handed out the referral code.
        advocate_found: Whether there is such a customer.
        already_referred: Whether this customer was referred before in the Application.
        conditions_passed: Whether a rule asks if the code is valid, and its other conditions hold.
        effects_applied: Whether no effect of that rule met its limit.
    """

    now: datetime
    found: bool = True
    running: bool = True
    triggered: bool = True
    start: datetime | None = None
    expiry: datetime | None = None
    used_up: bool = False
    campaign_used_up: bool = False
    profile_used_up: bool = False
    profile: str = ""
    needs_profile: bool = False
    recipient: str = ""
    needs_reservation: bool = False
    reserved: bool = False
    advocate: str = ""
    advocate_found: bool = True
    already_referred: bool = False
    conditions_passed: bool = True
    effects_applied: bool = True


class Rejection(NamedTuple):
    """Why a code cannot be used.

    Attributes:
        reason: The `rejectionReason` of the effect.
        campaign_id: The campaign that the code belongs to; -1 if there is none.
        id: The internal ID of the coupon or referral; 0 if there is none.
    """

    reason: str
    campaign_id: int = -1
    id: int = 0


def _too_early(facts: Facts) -> bool:
    return facts.start is not None and facts.now < facts.start


def _too_late(facts: Facts) -> bool:
    return facts.expiry is not None and facts.now >= facts.expiry


def _for_another(facts: Facts) -> bool:
    return bool(facts.recipient) and facts.recipient != facts.profile


Checks = tuple[tuple[str, "Callable[[Facts], bool]"], ...]

_LAST: Checks = (("EffectCouldNotBeApplied", lambda facts: not facts.effects_applied),)

COUPON_CHECKS: Checks = (
    ("CouponNotFound", lambda facts: not facts.found),
    ("CouponPartOfNotRunningCampaign", lambda facts: not facts.running),
    ("CouponPartOfNotTriggeredCampaign", lambda facts: not facts.triggered),
    ("CouponStartDateInFuture", _too_early),
    ("CouponExpired", _too_late),
    ("CouponLimitReached", lambda facts: facts.used_up),
    ("CampaignLimitReached", lambda facts: facts.campaign_used_up),
    ("ProfileRequired", lambda facts: facts.needs_profile and not facts.profile),
    ("CouponRecipientDoesNotMatch", _for_another),
    ("CouponReservationRequired", lambda facts: facts.needs_reservation and not facts.reserved),
    ("ProfileLimitReached", lambda facts: facts.profile_used_up),
    ("CouponRejectedByCondition", lambda facts: not facts.conditions_passed),
    *_LAST,
)
"""The reasons in the order in which they are looked for, and when each applies."""

REFERRAL_CHECKS: Checks = (
    ("ReferralNotFound", lambda facts: not facts.found),
    ("ReferralPartOfNotRunningCampaign", lambda facts: not facts.running),
    ("ReferralPartOfNotTriggeredCampaign", lambda facts: not facts.triggered),
    ("ReferralStartDateInFuture", _too_early),
    ("ReferralExpired", _too_late),
    ("ReferralLimitReached", lambda facts: facts.used_up),
    ("CampaignLimitReached", lambda facts: facts.campaign_used_up),
    ("ProfileLimitReached", lambda facts: facts.profile_used_up),
    ("AdvocateNotFound", lambda facts: not facts.advocate_found),
    ("ReferralRecipientIdSameAsAdvocate", lambda facts: facts.profile == facts.advocate != ""),
    ("ReferralCustomerAlreadyReferred", lambda facts: facts.already_referred),
    ("ReferralRecipientDoesNotMatch", _for_another),
    ("ReferralRejectedByCondition", lambda facts: not facts.conditions_passed),
    *_LAST,
)
"""The same for referral codes."""


def spent(
    world: World, campaign: Campaign, action: str, code: str, entities: Mapping[str, str | int]
) -> dict[str, Any]:
    """Whose share of a campaign's budgets is spent, as the facts name it; the widest alone.

    Args:
        world: The state.
        campaign: The campaign.
        action: `redeemCoupon` or `redeemReferral`.
        code: What is redeemed: "Coupon" or "Referral".
        entities: What limits are counted for, that code and the customer included.
    """
    if not any(limit.action == action for limit in campaign.limits) and "Store" not in entities:
        return {}
    widening = {
        "campaign_used_up": ("Store", "Session"),
        "used_up": ("Store", "Session", "Identifier", code),
        "profile_used_up": ("Store", "Session", "Identifier", code, "Profile"),
    }
    for fact, names in widening.items():
        left = budgets.left(
            world, campaign.id, action, {n: entities[n] for n in names if n in entities}
        )
        if left is not None and left < 1:
            return {fact: True}
    return {}


def rejection(checks: Checks, facts: Facts) -> str | None:
    """The first reason that applies, or None."""
    return next((reason for reason, applies in checks if applies(facts)), None)


def period_start(period: str | None, now: datetime, timezone: str) -> datetime | None:
    """When the present period of a limit began; None if it counts from ever on.

    Args:
        period: `daily`, `weekly` from Monday, `monthly` or `yearly`.
        now: The moment of the call.
        timezone: The IANA name of that of the Application.
    """
    tz = zone(timezone)
    local = now.astimezone(tz)
    if period == "daily":
        return start_of_day(now, tz)
    if period == "weekly":
        return start_of_day(local - timedelta(days=local.weekday()), tz)
    if period == "monthly":
        return start_of_day(local.replace(day=1), tz)
    if period == "yearly":
        return start_of_day(local.replace(month=1, day=1), tz)
    return None
