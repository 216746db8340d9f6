"""The notifications of loyalty programs, as webhooks deliver them. Hand-written.

They are sent one by one, as they come about; the service may gather several in one delivery.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..models import (
    AddedDeductedPointsBalancesAction,
    AddedDeductedPointsBalancesNotification,
    AddedDeductedPointsNotification,
    CardAddedDeductedPointsBalancesNotification,
    CardAddedDeductedPointsNotification,
    ExpiringCardPointsData,
    ExpiringCardPointsNotification,
    ExpiringPointsData,
    ExpiringPointsNotification,
    PendingActivePointsData,
    PendingActivePointsNotification,
    TierDowngradeData,
    TierDowngradeNotification,
    TierUpgradeData,
    TierUpgradeNotification,
    TierWillDowngradeData,
    TierWillDowngradeNotification,
)
from . import durations
from .card_links import CARD_LINKS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from ..models import LoyaltyProgram
    from .entries import AccountState, LedgerEntry
    from .tiers import Event, Rules, Spell
    from .world import World


def booked(world: World, program: LoyaltyProgram, entry: LedgerEntry, active: Decimal) -> None:
    """Notify of an entry: once of the change, and once with the balance after it."""
    is_addition = entry.type == "addition"
    terms = entry.terms[-1] if entry.terms else None
    common: dict[str, Any] = {
        "loyalty_program_id": program.id,
        "session_integration_id": entry.cause.session_id or None,
        "subledger_id": entry.subledger,
        "type_of_change": "rule_engine"
        if entry.cause.kind in ("session", "event")
        else "management_api",
    }
    action: dict[str, Any] = {
        "amount": float(entry.amount),
        "reason": entry.name,
        "operation": entry.type,
        "start_date": terms.start if terms else None,
        "expiry_date": terms.expiry if terms else None,
        "transaction_uuid": UUID(entry.transaction_uuid),
    }
    balances: dict[str, Any] = {
        "actions": [AddedDeductedPointsBalancesAction(**action)],
        "current_points": float(active),
    }
    if program.card_based:
        common |= {"card_identifier": entry.owner, **_card(world, program, entry.owner)}
        kind = f"LoyaltyCardPoints{'Added' if is_addition else 'Deducted'}"
        _send(
            world,
            CardAddedDeductedPointsNotification(**common, **action, notification_type=kind),
        )
        _send(
            world,
            CardAddedDeductedPointsBalancesNotification(
                **common, **balances, notification_type="LoyaltyCardAddedDeductedPointsBalances"
            ),
        )
        return
    common["profile_integration_id"] = entry.owner
    kind = f"LoyaltyPoints{'Added' if is_addition else 'Deducted'}"
    _send(
        world,
        AddedDeductedPointsNotification(**common, **action, notification_type=kind),
    )
    _send(
        world,
        AddedDeductedPointsBalancesNotification(
            **common, **balances, notification_type="LoyaltyAddedDeductedPointsBalances"
        ),
    )


def _send(world: World, notification: Any) -> None:
    world.notify(notification.notification_type, notification)


def _card(world: World, program: LoyaltyProgram, identifier: str) -> dict[str, Any]:
    links = world[CARD_LINKS].find(program_id=program.id, identifier=identifier)
    return {
        "profile_integration_ids": [link.integration_id for link in links],
        "users_per_card_limit": program.users_per_card_limit or 0,
    }


def passed(
    world: World,
    program: LoyaltyProgram,
    state: AccountState,
    rules: Rules,
    events: Sequence[Event],
) -> None:
    """Notify of what happened, or is about to, while time passed.

    The service says nothing of points of cards that become active, nor of tiers of cards.
    """
    for event in events:
        if event.kind == "will_expire":
            _expiring(world, program, state, event)
        elif program.card_based:
            continue
        elif event.kind == "will_activate":
            _activating(world, program, state, event)
        elif event.kind in _TIER_NOTICES:
            _tier(world, program, state, rules, event)


def _expiring(world: World, program: LoyaltyProgram, state: AccountState, event: Event) -> None:
    about: dict[str, Any] = {
        "expiry_date": event.moment.astimezone(durations.zone(program.timezone)).date(),
        "loyalty_program_id": program.id,
        "amount_of_expiring_points": float(event.amount),
        "subledger_id": state.subledger,
    }
    if program.card_based:
        card = _card(world, program, state.owner)
        about |= {"card_identifier": state.owner, "profiles": card["profile_integration_ids"]}
        about["users_per_card_limit"] = card["users_per_card_limit"]
        _send(
            world,
            ExpiringCardPointsNotification(
                total_result_size=1,
                data=[ExpiringCardPointsData(**about)],
                notification_type="LoyaltyCardPointsExpiring",
            ),
        )
        return
    _send(
        world,
        ExpiringPointsNotification(
            total_result_size=1,
            data=[ExpiringPointsData(**about, customer_profile_id=state.owner)],
            notification_type="LoyaltyPointsExpiring",
        ),
    )


def _activating(world: World, program: LoyaltyProgram, state: AccountState, event: Event) -> None:
    tz = durations.zone(program.timezone)
    expiry = event.terms.expiry if event.terms else None
    data = PendingActivePointsData(
        loyalty_program_id=program.id,
        subledger_id=state.subledger,
        customer_profile_id=state.owner,
        points=float(event.amount),
        active_on=event.moment.astimezone(tz),
        expire_on=expiry.astimezone(tz) if expiry else None,
    )
    _send(
        world,
        PendingActivePointsNotification(
            total_result_size=1, data=[data], notification_type="LoyaltyPointsPendingToActive"
        ),
    )


_TIER_NOTICES = ("upgrade", "downgrade", "will_downgrade")


def _tier(
    world: World, program: LoyaltyProgram, state: AccountState, rules: Rules, event: Event
) -> None:
    about: dict[str, Any] = {
        "customer_profile_id": state.owner,
        "loyalty_program_id": program.id,
        "subledger_id": state.subledger,
        "current_points": float(event.amount),
    }
    change: dict[str, Any] = {
        "current_tier": _name(rules, event.new),
        "old_tier": _name(rules, event.old),
        "tier_expiration_date": event.new.expiry if event.new else None,
        "timestamp_of_tier_change": event.moment,
    }
    if event.kind == "upgrade":
        above = rules.levels[rules.place(event.new.tier if event.new else 0) + 1 :]
        upgraded = TierUpgradeData(
            **about,
            **change,
            next_tier=above[0].name if above else None,
            points_required_to_the_next_tier=float(above[0].min_points - event.amount)
            if above
            else None,
        )
        _send(
            world,
            TierUpgradeNotification(
                total_result_size=1, data=[upgraded], notification_type="TierUpgrade"
            ),
        )
    elif event.kind == "downgrade":
        _send(
            world,
            TierDowngradeNotification(
                total_result_size=1,
                data=[TierDowngradeData(**about, **change)],
                notification_type="TierDowngrade",
            ),
        )
    elif event.old is not None:
        level = rules.levels[rules.place(event.old.tier)]
        coming = TierWillDowngradeData(
            **about,
            current_tier=level.name,
            points_required_to_remain=float(level.min_points - event.amount),
            next_tier=_name(rules, event.new),
            tier_expiration_date=event.moment,
        )
        _send(
            world,
            TierWillDowngradeNotification(
                total_result_size=1, data=[coming], notification_type="TierWillDowngrade"
            ),
        )


def _name(rules: Rules, spell: Spell | None) -> str | None:
    """The name of a tier; None for none."""
    return rules.levels[rules.place(spell.tier)].name if spell and spell.tier else None
