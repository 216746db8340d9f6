"""The budgets of campaigns: what is left of each, and what is used. Hand-written."""

from __future__ import annotations

from datetime import timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from ..models import CampaignBudget
from .acts.applications import APPLICATIONS
from .campaigns import CAMPAIGNS
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..models import Campaign, LimitConfig
    from .world import World


class Use(msgspec.Struct):
    """How much of a limit is used.

    Attributes:
        campaign_id: The campaign.
        limit: The action, period and entities of the limit.
        scope: The day, week, month or year, and whose use it is.
        used: How much.
    """

    campaign_id: int
    limit: str
    scope: str
    used: Decimal


USES = Kind("budget_uses", Use, key=("campaign_id", "limit", "scope"), indexes=(("campaign_id",),))


class StoreBudget(msgspec.Struct):
    """How much a campaign may spend in a store.

    Attributes:
        campaign_id: The campaign.
        store_id: The internal ID of the store.
        action: What is limited.
        period: How often it starts again; "overall" for never.
        limit: How much is allowed.
        imported: Whether it came with a file.
    """

    campaign_id: int
    store_id: int
    action: str
    period: str
    limit: float
    imported: bool = False


STORE_BUDGETS = Kind(
    "store_budgets",
    StoreBudget,
    key=("campaign_id", "store_id", "action", "period"),
    indexes=(("campaign_id",), ("store_id",)),
)


def left(
    world: World, campaign_id: int, action: str, entities: Mapping[str, str | int] = {}
) -> Decimal | None:
    """What the tightest limit of an action leaves; None if there is no limit.

    A campaign gives nothing that goes beyond: the rule fails, and a coupon whose redemption would
    go beyond is refused with `CampaignLimitReached`.

    Args:
        world: The state.
        campaign_id: The campaign.
        action: As limits name it: `redeemCoupon`, `redeemReferral`, `createCoupon`,
            `createReferral`, `setDiscountEffect`, `createLoyaltyPointsEffect`,
            `redeemLoyaltyPointsEffect`, `customEffect`, `callApi`, `awardGiveaway` and
            `addFreeItemEffect` count how often; `setDiscount`, `createLoyaltyPoints` and
            `redeemLoyaltyPoints` how much.
        entities: Who and what takes part: by "Profile", "Coupon", "Referral", "Identifier",
            "Store" (its internal ID) and "Session". A limit for one that is not there does not
            apply.
    """
    campaign = world[CAMPAIGNS].get(campaign_id)
    return None if campaign is None else left_of(world, campaign, action, entities)


def left_of(
    world: World, campaign: Campaign, action: str, entities: Mapping[str, str | int] = {}
) -> Decimal | None:
    """As `left`, for one who has the campaign at hand."""
    rests = [
        Decimal(str(limit)) - (Decimal(0) if (use := world[USES].get(*key)) is None else use.used)
        for key, limit in _limits(world, campaign, action, entities)
    ]
    return min(rests, default=None)


def charge(
    world: World,
    campaign_id: int,
    action: str,
    amount: Decimal | int,
    entities: Mapping[str, str | int] = {},
) -> None:
    """Count what a campaign gave, against all limits that apply. Whoever calls asked `left`.

    Args:
        world: The state.
        campaign_id: The campaign.
        action: As `left`.
        amount: How often or how much.
        entities: As `left`.
    """
    campaign = world[CAMPAIGNS].get(campaign_id)
    if campaign is not None:
        for key, _ in _limits(world, campaign, action, entities):
            known = world[USES].get(*key)
            world[USES].put(Use(*key, (Decimal(0) if known is None else known.used) + amount))


def refund(
    world: World,
    campaign_id: int,
    action: str,
    amount: Decimal | int,
    entities: Mapping[str, str | int] = {},
) -> None:
    """Give back what was charged, in the present period; arguments as `charge`.

    The service does not say what happens to a period that is over; here nothing, so that the
    count of the present one may not go below zero either.
    """
    campaign = world[CAMPAIGNS].get(campaign_id)
    if campaign is not None:
        for key, _ in _limits(world, campaign, action, entities):
            known = world[USES].get(*key)
            if known is not None:
                world[USES].put(Use(*key, max(Decimal(0), known.used - amount)))


def counters(world: World, campaign: Campaign) -> list[CampaignBudget]:
    """The limits of the whole campaign, with what is used of each in the present period."""
    budgets = []
    for limit in campaign.limits:
        known = None
        if not limit.entities:
            period = _period(world, campaign, limit.period)
            known = world[USES].get(campaign.id, _name(limit), period)
        budgets.append(
            CampaignBudget(
                action=limit.action,
                limit=limit.limit,
                counter=float(known.used) if known else 0.0,
            )
        )
    return budgets


def forget(world: World, campaign: Campaign, limits: list[LimitConfig]) -> None:
    """Start anew what a campaign will limit no longer: a new limit does not count back."""
    kept = {_name(limit) for limit in limits}
    for limit in campaign.limits:
        if _name(limit) not in kept:
            for old in world[USES].find(campaign_id=campaign.id):
                if old.limit == _name(limit):
                    world[USES].delete(old.campaign_id, old.limit, old.scope)


def delete_store_budget(world: World, budget: StoreBudget) -> None:
    """Remove a budget of a store, and what is used of it."""
    world[STORE_BUDGETS].delete(budget.campaign_id, budget.store_id, budget.action, budget.period)
    for old in world[USES].find(campaign_id=budget.campaign_id):
        if (old.limit, old.scope.partition("\n")[2]) == (
            _store_limit(budget.action, budget.period),
            str(budget.store_id),
        ):
            world[USES].delete(old.campaign_id, old.limit, old.scope)


def _store_limit(action: str, period: str) -> str:
    return f"{action} {period} store budget"


def _limits(
    world: World, campaign: Campaign, action: str, entities: Mapping[str, str | int]
) -> Iterator[tuple[tuple[int, str, str], float]]:
    """The limits of an action that apply: the key of the use of each, and how much it allows."""
    for limit in campaign.limits:
        if limit.action == action and all(entities.get(name) for name in limit.entities):
            whose = [str(entities[name]) for name in limit.entities]
            scope = "\n".join([_period(world, campaign, limit.period), *whose])
            yield (campaign.id, _name(limit), scope), limit.limit
    store_id = entities.get("Store")
    if store_id and campaign.linked_store_ids:
        for budget in world[STORE_BUDGETS].find(campaign_id=campaign.id, store_id=store_id):
            if budget.action == action:
                scope = f"{_period(world, campaign, budget.period)}\n{store_id}"
                yield (campaign.id, _store_limit(action, budget.period), scope), budget.limit


def _name(limit: LimitConfig) -> str:
    return " ".join([limit.action, limit.period or "overall", *limit.entities])


def _period(world: World, campaign: Campaign, period: str | None) -> str:
    """The first day of the present period, in the time zone of the Application."""
    if period in (None, "overall"):
        return ""
    application = world[APPLICATIONS].get(campaign.application_id)
    zone = ZoneInfo(application.timezone) if application else timezone.utc
    day = world.now.astimezone(zone).date()
    if period == "weekly":
        day -= timedelta(days=day.weekday())
    elif period == "monthly":
        day = day.replace(day=1)
    elif period == "yearly":
        day = day.replace(month=1, day=1)
    return day.isoformat()
