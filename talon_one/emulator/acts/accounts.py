"""The account, and how much there is in it. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import Account, AccountAnalytics
from ..attributes import ATTRIBUTES
from ..campaigns import CAMPAIGNS, frontend_state
from ..coupon_kinds import COUPONS
from ..errors import not_found
from ..programs import PROGRAMS
from ..referrals import REFERRALS
from ..rules import RULES
from ..world import ACCOUNT
from .applications import APPLICATIONS
from .users import ROLES, USERS
from .webhooks import WEBHOOKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from ..store import Kind
    from ..world import World

    Span = tuple[datetime | None, datetime | None]
    """From when and until when something can be used."""

KINDS: tuple[Kind[Any], ...] = ()


def get_account(world: World, *, account_id: int) -> Account:
    """The only account. It has no plan, and so nothing is limited."""
    _require(account_id)
    active = len(_active_campaigns(world))
    applications = world[APPLICATIONS].find()
    created = min((one.created for one in applications), default=world.now)
    return Account(
        id=ACCOUNT,
        created=created,
        modified=created,
        company_name="Emulator",
        domain_name="emulator",
        state="active",
        billing_email="billing@example.com",
        application_count=len(applications),
        user_count=world[USERS].count(),
        campaigns_active_count=active,
        campaigns_inactive_count=world[CAMPAIGNS].count() - active,
    )


def get_account_analytics(world: World, *, account_id: int) -> AccountAnalytics:
    """What there is, counted at the call; the service counts from time to time."""
    _require(account_id)
    live = {one.id for one in world[APPLICATIONS].find() if not one.sandbox}
    active = _active_campaigns(world)
    coupons = [(one.start_date, one.expiry_date) for one in world[COUPONS].find()]
    referrals = [(one.start_date, one.expiry_date) for one in world[REFERRALS].find()]
    return AccountAnalytics(
        applications=world[APPLICATIONS].count(),
        live_applications=len(live),
        sandbox_applications=world[APPLICATIONS].count() - len(live),
        campaigns=world[CAMPAIGNS].count(),
        active_campaigns=len(active),
        live_active_campaigns=sum(one in live for one in active.values()),
        coupons=len(coupons),
        active_coupons=_active(coupons, world.now),
        expired_coupons=_expired(coupons, world.now),
        referral_codes=len(referrals),
        active_referral_codes=_active(referrals, world.now),
        expired_referral_codes=_expired(referrals, world.now),
        active_rules=sum(rule.campaign_id in active for rule in world[RULES].find()),
        users=world[USERS].count(),
        roles=world[ROLES].count(),
        custom_attributes=sum(one.editable for one in world[ATTRIBUTES].find()),
        webhooks=world[WEBHOOKS].count(),
        loyalty_programs=world[PROGRAMS].count(),
        live_loyalty_programs=world[PROGRAMS].count(sandbox=False),
        last_updated_at=world.now,
    )


def _require(account_id: int) -> None:
    if account_id != ACCOUNT:
        raise not_found("account")


def _active_campaigns(world: World) -> dict[int, int]:
    """The campaigns that run: their Applications by their IDs."""
    return {
        one.id: one.application_id
        for one in world[CAMPAIGNS].find()
        if frontend_state(one, world.now) == "running"
    }


def _expired(spans: Iterable[Span], now: datetime) -> int:
    return sum(end is not None and end <= now for _, end in spans)


def _active(spans: Iterable[Span], now: datetime) -> int:
    return sum(
        (start is None or start <= now) and (end is None or now < end) for start, end in spans
    )


ACTS: dict[str, Callable[..., Any]] = {
    "getAccount": get_account,
    "getAccountAnalytics": get_account_analytics,
}
