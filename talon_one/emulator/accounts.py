"""The accounts of the ledger: their entries, and what these amount to. Hand-written.

An account is what one customer, or one card, has in one ledger of one program. Entries are kept for
ever; next to them stands what they amount to, so that a balance costs as much as the points that
are left, not as the history. Nothing is ever due by itself: each access lets the time pass that has
gone by since the last one, and `settle_all` does it for all accounts after the clock was moved.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from . import notices, points, tiers
from .entries import (
    ACCOUNTS,
    ENTRIES,
    MAIN,
    MANUAL,
    Account,
    AccountState,
    Balance,
    Cause,
    LedgerEntry,
)
from .points import ZERO, Points, Taken, Terms
from .programs import MEMBERS, Member, require_program, rules_for
from .tiers import Spell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..models import LoyaltyProgram
    from .world import World

__all__ = [
    "ACCOUNTS",
    "ENTRIES",
    "MAIN",
    "MANUAL",
    "Account",
    "AccountState",
    "Balance",
    "Cause",
    "LedgerEntry",
    "accounts_of",
    "after_change",
    "balance",
    "decimal",
    "entries_of",
    "settle",
    "settle_all",
    "tentative",
]


def decimal(amount: float | Decimal) -> Decimal:
    """An amount from the wire, digit for digit."""
    return amount if isinstance(amount, Decimal) else Decimal(str(amount))


def settle(world: World, account: Account) -> AccountState:
    """Let the time pass for an account up to now, and tell what it amounts to.

    What falls due on the way is booked and notified. An account that is not there is empty.
    """
    state = world[ACCOUNTS].get(*account)
    if state is None:
        return AccountState(*account, Points(world.now))
    program = require_program(world, account.program_id)
    rules = rules_for(world, program, account.owner)
    was_member = rules.joined is not None
    events = tiers.advance(state.points, state.spells, rules, world.now)
    if events:
        if rules.joined is not None and not was_member:
            world[MEMBERS].put(Member(account.program_id, account.owner, rules.joined))
        world[ACCOUNTS].put(state)
        notices.passed(world, program, state, rules, events)
    return state


def after_change(
    world: World, program: LoyaltyProgram, state: AccountState, *, notify: bool = True
) -> None:
    """Keep what an account amounts to after a change, and the tier that it is in then."""
    rules = rules_for(world, program, state.owner)
    events = tiers.evaluate(state.points, state.spells, rules)
    world[ACCOUNTS].put(state)
    if notify:
        notices.passed(world, program, state, rules, events)


def settle_all(world: World) -> None:
    """Let the time pass for all accounts. To be called when the clock was moved.

    If it went back, what lies ahead now has not happened yet; but what was booked stays booked.
    """
    for state in world[ACCOUNTS].find():
        if world.now < state.points.settled:
            moves = [
                move._replace(moment=min(move.moment, world.now))
                for entry in entries_of(world, state.account)
                for move in entry.moves()
            ]
            (state.points,) = points.replay(moves, [world.now])
            state.points.lapsed = None
            state.spells = [spell for spell in state.spells if spell.since <= world.now]
            world[ACCOUNTS].put(state)
        else:
            settle(world, state.account)


def entries_of(world: World, account: Account) -> list[LedgerEntry]:
    """The entries of an account, the oldest first."""
    return world[ENTRIES].find(**account._asdict())


def accounts_of(world: World, program_id: int, owner: str) -> list[Account]:
    """The accounts that a customer or a card has in a program; the main one first, if there."""
    found = world[ACCOUNTS].find(program_id=program_id, owner=owner)
    return sorted(state.account for state in found)


def balance(world: World, account: Account, at: datetime | None = None) -> Balance:
    """What an account amounts to.

    Args:
        world: The state.
        account: Which one; one that is not there is empty.
        at: The moment, past or to come. What was booked later does not count. Default: now.
    """
    state = settle(world, account)
    if at is None or at == state.points.settled:
        return _balance(state.points, tiers.present(state.spells))
    if at > state.points.settled:
        rules = rules_for(world, require_program(world, account.program_id), account.owner)
        return _balance(*tiers.project(state.points, state.spells, rules, at))
    moves = [move for entry in entries_of(world, account) for move in entry.moves()]
    (then,) = points.replay(moves, [at])
    return _balance(then, tiers.at(state.spells, at))


def tentative(
    world: World, account: Account, moves: Iterable[tuple[Decimal, Terms | None]]
) -> Balance:
    """What an account would amount to after more moves, none of which is booked.

    Args:
        world: The state.
        account: Which one.
        moves: Amounts, in order: with terms to be added, without to be deducted.
    """
    state = deepcopy(settle(world, account))
    rules = rules_for(world, require_program(world, account.program_id), account.owner)
    for amount, terms in moves:
        if terms is None:
            taken = points.choose(state.points, amount)
            missing = amount - sum((one.amount for one in taken), ZERO)
            points.take(state.points, [*taken, Taken(0, missing)])
        else:
            points.add(state.points, 0, amount, terms)
        tiers.evaluate(state.points, state.spells, rules)
    return _balance(state.points, tiers.present(state.spells))


def _balance(then: Points, tier: Spell | None) -> Balance:
    return Balance(then.active, then.pending, then.spent, then.expired, then.negative, tier)
