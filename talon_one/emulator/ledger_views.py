"""How the API tells of ledgers: entries, balances and tiers as its models. Hand-written."""

from __future__ import annotations

from datetime import timezone
from typing import TYPE_CHECKING, Any

from ..models import (
    CardLedgerPointsEntryIntegrationAPI,
    CardLedgerTransactionLogEntry,
    CardLedgerTransactionLogEntryIntegrationAPI,
    LedgerInfo,
    LedgerPointsEntryIntegrationAPI,
    LedgerTransactionLogEntryIntegrationAPI,
    LoyaltyBalance,
    LoyaltyBalanceWithTier,
    LoyaltyLedgerEntry,
    LoyaltyLedgerEntryFlags,
    LoyaltyProgramLedgers,
    LoyaltyProgramTransaction,
    ProjectedTier,
    Tier,
)
from . import durations, tiers
from .accounts import MAIN, Account, accounts_of, balance, settle, tentative
from .points import ZERO
from .programs import MEMBERS, rules_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from decimal import Decimal

    from ..models import LoyaltyProgram
    from .accounts import Balance, LedgerEntry
    from .points import Terms
    from .tiers import Rules, Spell
    from .world import World

    Moves = Mapping[str, Iterable[tuple[Decimal, Terms | None]]]
    """What an open session would move, by subledger, as `tentative` takes it."""


def time_text(moment: datetime) -> str:
    """A moment as RFC 3339 in UTC."""
    return moment.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")


def start_text(entry: LedgerEntry) -> str:
    """When the points of an entry become active, in words or as a time."""
    if entry.type == "subtraction":
        return durations.IMMEDIATE
    start = entry.terms[-1].start
    if start is None:
        return durations.ON_ACTION
    return durations.IMMEDIATE if start == entry.created else time_text(start)


def expiry_text(entry: LedgerEntry) -> str:
    """When the points of an entry expire, in a word or as a time."""
    expiry = entry.terms[-1].expiry if entry.terms else None
    return durations.UNLIMITED if expiry is None else time_text(expiry)


def flags(entry: LedgerEntry) -> LoyaltyLedgerEntryFlags | None:
    """What is special about an entry."""
    if not entry.creates_negative_balance:
        return None
    return LoyaltyLedgerEntryFlags(creates_negative_balance=True)


def _common(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "transaction_uuid": entry.transaction_uuid,
        "created": entry.created,
        "program_id": entry.program_id,
        "customer_session_id": entry.cause.session_id or None,
        "name": entry.name,
        "start_date": start_text(entry),
        "expiry_date": expiry_text(entry),
        "subledger_id": entry.subledger,
        "amount": float(entry.amount),
    }


def _rule(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "type": entry.type,
        "ruleset_id": entry.cause.ruleset_id or None,
        "rule_name": entry.cause.rule_name or None,
        "validity_duration": _validity(entry),
    }


def _validity(entry: LedgerEntry) -> str | None:
    return (entry.terms[-1].validity or None) if entry.terms else None


def transaction(entry: LedgerEntry) -> LedgerTransactionLogEntryIntegrationAPI:
    """A transaction of a customer."""
    return LedgerTransactionLogEntryIntegrationAPI(
        **_common(entry),
        **_rule(entry),
        store_integration_id=entry.cause.store_id or None,
        flags=flags(entry),
    )


def card_transaction(entry: LedgerEntry) -> CardLedgerTransactionLogEntryIntegrationAPI:
    """A transaction of a card, in the Integration API."""
    return CardLedgerTransactionLogEntryIntegrationAPI(
        **_common(entry), **_rule(entry), card_identifier=entry.owner
    )


def card_log_entry(entry: LedgerEntry) -> CardLedgerTransactionLogEntry:
    """A transaction of a card, in the Management API."""
    return CardLedgerTransactionLogEntry(
        **_common(entry),
        type=entry.type,
        card_identifier=entry.owner,
        application_id=entry.cause.application_id or None,
        session_id=entry.cause.session_number or None,
    )


def program_transaction(
    entry: LedgerEntry, *, card_based: bool = False
) -> LoyaltyProgramTransaction:
    """A transaction of any account of a program."""
    return LoyaltyProgramTransaction(
        **_common(entry),
        **_rule(entry),
        campaign_id=entry.cause.campaign_id or None,
        customer_profile_id=None if card_based else entry.owner,
        card_identifier=entry.owner if card_based else None,
        import_id=entry.cause.import_id or None,
        flags=flags(entry),
    )


def points_entry(entry: LedgerEntry, left: Decimal) -> LedgerPointsEntryIntegrationAPI:
    """What is left of an addition to a customer."""
    return LedgerPointsEntryIntegrationAPI(
        **{**_common(entry), "amount": float(left)}, validity_duration=_validity(entry)
    )


def card_points_entry(entry: LedgerEntry, left: Decimal) -> CardLedgerPointsEntryIntegrationAPI:
    """What is left of an addition to a card."""
    return CardLedgerPointsEntryIntegrationAPI(
        **{**_common(entry), "amount": float(left)}, validity_duration=_validity(entry)
    )


def ledger_entry(
    entry: LedgerEntry, *, card_id: int | None = None, type_: str = "", amount: Decimal = ZERO
) -> LoyaltyLedgerEntry:
    """An entry as `getLoyaltyPoints` lists it.

    Args:
        entry: The entry.
        card_id: The internal ID of the card, in a card-based program.
        type_: Another type than that of the entry.
        amount: Another amount than that of the entry.
    """
    terms = entry.terms[-1] if entry.terms else None
    is_immediate = terms is None or terms.start == entry.created
    return LoyaltyLedgerEntry(
        created=entry.created,
        program_id=entry.program_id,
        customer_profile_id=None if card_id else entry.owner,
        card_id=card_id,
        customer_session_id=entry.cause.session_id or None,
        event_id=entry.cause.event_id or None,
        type=type_ or entry.type,
        amount=float(amount or entry.amount),
        start_date=None if is_immediate or terms is None else terms.start,
        expiry_date=terms.expiry if terms else None,
        name=entry.name,
        sub_ledger_id=entry.subledger,
        flags=flags(entry),
        validity_duration=_validity(entry),
    )


def tier(program: LoyaltyProgram, spell: Spell | None) -> Tier | None:
    """A time in a tier, in the time zone of the program."""
    found = next((one for one in program.tiers or () if spell and one.id == spell.tier), None)
    if found is None or spell is None:
        return None
    tz = durations.zone(program.timezone)
    return Tier(
        id=found.id,
        name=found.name,
        start_date=spell.since.astimezone(tz),
        expiry_date=spell.expiry.astimezone(tz) if spell.expiry else None,
        downgrade_policy=program.tiers_downgrade_policy,
    )


def next_tier(rules: Rules, then: Balance) -> tuple[float | None, str | None]:
    """The points that lack for the tier above the present one, and its name."""
    place = rules.place(then.tier.tier if then.tier else 0) + 1
    if place >= len(rules.levels):
        return None, None
    level = rules.levels[place]
    return float(max(level.min_points - then.active, ZERO)), level.name


def balance_of(then: Balance) -> LoyaltyBalance:
    """A balance without tiers."""
    return LoyaltyBalance(**_figures(then))


def balance_with_tier(
    world: World,
    program: LoyaltyProgram,
    account: Account,
    at: datetime | None,
    *,
    tiers_too: bool,
    projected: bool,
) -> LoyaltyBalanceWithTier:
    """A balance, with what was asked for of the tiers."""
    then = balance(world, account, at)
    model = LoyaltyBalanceWithTier(**_figures(then))
    rules = rules_for(world, program, account.owner)
    if tiers_too:
        model.current_tier = tier(program, then.tier)
        model.points_to_next_tier, model.next_tier_name = next_tier(rules, then)
    if projected:
        model.projected_tier = _projected(world, account, rules)
    return model


def _projected(world: World, account: Account, rules: Rules) -> ProjectedTier | None:
    """What becomes of an account until its tier ends; None if it has none that ends."""
    state = settle(world, account)
    present = tiers.present(state.spells)
    if present is None or present.expiry is None:
        return None
    points, there = tiers.project(state.points, state.spells, rules, present.expiry)
    place, now = rules.place(there.tier if there else 0), rules.place(present.tier)
    short = rules.levels[now].min_points - points.active if place < now else None
    return ProjectedTier(
        projected_active_points=float(points.active),
        stay_in_tier_points=None if short is None else float(short),
        projected_tier_name=rules.levels[place].name if place >= 0 else None,
    )


def _figures(then: Balance) -> dict[str, Any]:
    return {
        "active_points": float(then.active),
        "pending_points": float(then.pending),
        "spent_points": float(then.spent),
        "expired_points": float(then.expired),
        "negative_points": float(then.negative),
    }


def ledger_info(
    world: World,
    program: LoyaltyProgram,
    account: Account,
    moves: Iterable[tuple[Decimal, Terms | None]] = (),
) -> LedgerInfo:
    """What an account holds, with what an open session would make of it.

    Args:
        world: The state.
        program: The program.
        account: The account.
        moves: What the session would move, as `tentative` takes it.
    """
    now = balance(world, account)
    then = tentative(world, account, moves)
    to_next, next_name = next_tier(rules_for(world, program, account.owner), now)
    return LedgerInfo(
        current_balance=float(now.active),
        pending_balance=float(now.pending),
        negative_balance=float(now.negative),
        expired_balance=0,
        spent_balance=0,
        tentative_current_balance=float(then.active),
        tentative_pending_balance=float(then.pending),
        tentative_negative_balance=float(then.negative),
        current_tier=tier(program, now.tier),
        points_to_next_tier=to_next,
        next_tier_name=next_name,
    )


def ledger_infos(
    world: World, program: LoyaltyProgram, owner: str, moves: Moves | None = None
) -> tuple[LedgerInfo, dict[str, LedgerInfo] | None]:
    """What a customer or a card holds: in the main ledger, and in each subledger that has any.

    Args:
        world: The state.
        program: The program.
        owner: The integration ID of the customer, or the identifier of the card.
        moves: What an open session would move.
    """
    moves = moves or {}
    names = {account.subledger for account in accounts_of(world, program.id, owner)} | set(moves)
    infos = {
        name: ledger_info(world, program, Account(program.id, owner, name), moves.get(name, ()))
        for name in sorted(names | {MAIN})
    }
    main = infos.pop(MAIN)
    return main, {name: info for name, info in infos.items() if _has_any(info)} or None


def program_ledgers(
    world: World, program: LoyaltyProgram, owner: str, moves: Moves | None = None
) -> LoyaltyProgramLedgers:
    """What a customer holds in a program, as sessions and inventories tell it.

    The arguments are those of `ledger_infos`.
    """
    main, subledgers = ledger_infos(world, program, owner, moves)
    member = world[MEMBERS].get(program.id, owner)
    tz = durations.zone(program.timezone)
    return LoyaltyProgramLedgers(
        id=program.id,
        title=program.title,
        name=program.name,
        join_date=member.joined.astimezone(tz) if member else None,
        ledger=main,
        sub_ledgers=subledgers,
    )


def _has_any(info: LedgerInfo) -> bool:
    return any(
        (
            info.current_balance,
            info.pending_balance,
            info.negative_balance,
            info.tentative_current_balance,
            info.tentative_pending_balance,
            info.tentative_negative_balance,
        )
    )
