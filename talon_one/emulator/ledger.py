"""The ledger of loyalty points: how they are booked and taken back. Hand-written.

What an account is, and what it amounts to, is in `accounts`; its names are here, too.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from . import notices, points
from .accounts import (
    ACCOUNTS,
    ENTRIES,
    MAIN,
    MANUAL,
    Account,
    AccountState,
    Balance,
    Cause,
    LedgerEntry,
    accounts_of,
    after_change,
    balance,
    decimal,
    entries_of,
    settle,
    settle_all,
    tentative,
)
from .errors import not_found
from .points import ZERO, Taken, Terms
from .programs import (
    MEMBERS,
    PROGRAMS,
    add_program,
    join,
    memberships,
    program_for,
    programs_of,
    require_program,
)
from .terms import activate, change_terms, extend_expiry, set_expiry, terms_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import LoyaltyProgram
    from .world import World

__all__ = [
    "ACCOUNTS",
    "ENTRIES",
    "KINDS",
    "MAIN",
    "MANUAL",
    "MEMBERS",
    "Account",
    "AccountState",
    "Balance",
    "Cause",
    "LedgerEntry",
    "NotEnoughPoints",
    "Terms",
    "accounts_of",
    "activate",
    "add",
    "add_program",
    "balance",
    "change_terms",
    "decimal",
    "deduct",
    "entries_of",
    "extend_expiry",
    "give_back",
    "join",
    "lapsed",
    "memberships",
    "program_for",
    "programs_of",
    "require_entry",
    "require_program",
    "set_expiry",
    "settle",
    "settle_all",
    "take_back",
    "tentative",
    "terms_for",
]

KINDS = (PROGRAMS, MEMBERS, ENTRIES, ACCOUNTS)


class NotEnoughPoints(Exception):
    """There are fewer active points than are to be deducted.

    Attributes:
        active: How many there are.
    """

    def __init__(self, active: Decimal) -> None:
        super().__init__(f"there are {active:f} active points only")
        self.active = active


def add(
    world: World,
    account: Account,
    amount: Decimal,
    *,
    name: str,
    terms: Terms | None = None,
    cause: Cause = MANUAL,
    transaction_uuid: str = "",
    notify: bool = True,
) -> LedgerEntry:
    """Book points onto an account, which need not have been there before.

    Args:
        world: The state.
        account: Where to.
        amount: How many.
        name: Why.
        terms: When they can be spent, see `terms_for`. Default: what the program says.
        cause: What is behind it.
        transaction_uuid: Of the entry. Default: a new one.
        notify: Whether to send notifications.
    """
    program = require_program(world, account.program_id)
    state = settle(world, account)
    entry = LedgerEntry(
        id=world.new_id(ENTRIES),
        transaction_uuid=transaction_uuid or world.new_uuid(),
        program_id=account.program_id,
        owner=account.owner,
        subledger=account.subledger,
        created=world.now,
        type="addition",
        amount=amount,
        name=name,
        terms=[terms or terms_for(world, program)],
        cause=cause,
    )
    return _book(world, program, state, entry, notify=notify)


def deduct(
    world: World,
    account: Account,
    amount: Decimal,
    *,
    name: str,
    cause: Cause = MANUAL,
    transaction_uuid: str = "",
    notify: bool = True,
) -> LedgerEntry:
    """Take active points from an account.

    Raises:
        NotEnoughPoints: It has fewer; or there is no such account.
    """
    program = require_program(world, account.program_id)
    state = settle(world, account)
    taken = points.choose(state.points, amount)
    if sum((one.amount for one in taken), ZERO) < amount:
        raise NotEnoughPoints(state.points.active)
    return _subtract(world, program, state, taken, name, cause, transaction_uuid, notify=notify)


def take_back(
    world: World,
    transaction_uuid: str,
    *,
    name: str,
    amount: Decimal | None = None,
    cause: Cause = MANUAL,
) -> LedgerEntry | None:
    """Take points of an addition back, as far as the return policy of the program allows.

    What has expired is gone already, and is not taken a second time.

    Args:
        world: The state.
        transaction_uuid: Of the addition.
        name: Why.
        amount: How many points. Default: all that were not taken back before.
        cause: What is behind it.

    Returns:
        The subtraction; None if nothing could be taken.
    """
    addition = require_entry(world, transaction_uuid)
    program = require_program(world, addition.program_id)
    state = settle(world, addition.account)
    wanted = addition.amount - addition.taken_back
    if amount is not None:
        wanted = min(amount, wanted)
    addition.taken_back += wanted
    world[ENTRIES].put(addition)
    policy = program.return_policy or "only_pending"
    own = [lot for lot in state.points.lots if lot.id == addition.id]
    if policy == "only_pending":
        own = [lot for lot in own if not lot.is_active(state.points.settled)]
    taken = points.choose(state.points, wanted, lots=own)
    if policy != "only_pending":
        wanted -= sum((one.amount for one in taken), ZERO) + _lapsed(world, addition)
        others = [
            lot
            for lot in state.points.lots
            if lot.id != addition.id and lot.is_active(state.points.settled)
        ]
        more = points.choose(state.points, wanted, lots=others)
        taken += more
        wanted -= sum((one.amount for one in more), ZERO)
        if policy == "unlimited" and wanted > 0:
            taken.append(Taken(0, wanted))
    if not taken:
        return None
    return _subtract(world, program, state, taken, name, cause)


def give_back(
    world: World, transaction_uuid: str, *, name: str, cause: Cause = MANUAL
) -> list[LedgerEntry]:
    """Book the points of a subtraction again, with the validity that they had left when taken.

    Returns:
        The additions: one for each expiry.
    """
    subtraction = require_entry(world, transaction_uuid)
    amounts: dict[datetime | None, Decimal] = {}
    for one in subtraction.taken:
        left = None if one.expiry is None else world.now + (one.expiry - subtraction.created)
        amounts[left] = amounts.get(left, ZERO) + one.amount
    return [
        add(
            world,
            subtraction.account,
            amount,
            name=name,
            terms=Terms(world.now, world.now, expiry),
            cause=cause,
        )
        for expiry, amount in amounts.items()
    ]


def require_entry(world: World, transaction_uuid: str) -> LedgerEntry:
    """The entry with a UUID, or 404."""
    found = world[ENTRIES].find(transaction_uuid=transaction_uuid, limit=1)
    if not found:
        raise not_found("loyalty transaction")
    return found[0]


def _subtract(
    world: World,
    program: LoyaltyProgram,
    state: AccountState,
    taken: Sequence[Taken],
    name: str,
    cause: Cause,
    transaction_uuid: str = "",
    *,
    notify: bool = True,
) -> LedgerEntry:
    entry = LedgerEntry(
        id=world.new_id(ENTRIES),
        transaction_uuid=transaction_uuid or world.new_uuid(),
        program_id=state.program_id,
        owner=state.owner,
        subledger=state.subledger,
        created=world.now,
        type="subtraction",
        amount=sum((one.amount for one in taken), ZERO),
        name=name,
        taken=list(taken),
        cause=cause,
    )
    return _book(world, program, state, entry, notify=notify)


def _book(
    world: World, program: LoyaltyProgram, state: AccountState, entry: LedgerEntry, *, notify: bool
) -> LedgerEntry:
    """Keep an entry, and what the account amounts to with it."""
    owed = state.points.negative
    (move,) = entry.moves()
    points.apply(state.points, move)
    entry.creates_negative_balance = state.points.negative > owed
    world[ENTRIES].put(entry)
    if entry.type == "addition":
        active = entry.terms[0].start is not None and entry.terms[0].start <= world.now
        if program.program_join_policy == "points_earned" or (
            active and program.program_join_policy == "points_activated"
        ):
            join(world, program, entry.owner)
    if notify:
        notices.booked(world, program, entry, state.points.active)
    after_change(world, program, state, notify=notify)
    return entry


def _lapsed(world: World, addition: LedgerEntry) -> Decimal:
    """How many points of an addition have expired."""
    expiry = addition.terms[-1].expiry
    if expiry is None or expiry > world.now:
        return ZERO
    return lapsed(world, addition.account).get(addition.id, ZERO)


def lapsed(world: World, account: Account) -> dict[int, Decimal]:
    """What has expired of an account, by the ID of the addition."""
    moves = [move for entry in entries_of(world, account) for move in entry.moves()]
    (now,) = points.replay(moves, [world.now])
    return now.lapsed or {}
