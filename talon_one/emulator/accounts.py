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
from typing import TYPE_CHECKING, Literal, NamedTuple

import msgspec

from . import notices, points, tiers
from .points import ZERO, Move, Points, Taken, Terms
from .programs import MEMBERS, Member, require_program, rules_for
from .store import Kind
from .tiers import Spell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..models import LoyaltyProgram
    from .world import World

MAIN = ""
"""The subledger that is the main ledger."""


class Account(NamedTuple):
    """Names an account.

    Attributes:
        program_id: The program.
        owner: The integration ID of a customer; in a card-based program, the identifier of a card.
        subledger: The ID of the subledger; empty for the main ledger.
    """

    program_id: int
    owner: str
    subledger: str = MAIN


class Cause(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is behind an entry; empty and 0 for what is not.

    Attributes:
        kind: `manual` for calls that move points, `session` and `event` for rules, `import`.
        application_id: The Application in which it happened.
        session_id: The integration ID of the session.
        session_number: The internal ID of the session.
        event_id: The internal ID of the event.
        campaign_id: The campaign whose rule it was.
        ruleset_id: The ruleset of that.
        rule_name: The name of the rule.
        store_id: The integration ID of the store that session or event named.
        import_id: The import.
    """

    kind: Literal["manual", "session", "event", "import"] = "manual"
    application_id: int = 0
    session_id: str = ""
    session_number: int = 0
    event_id: int = 0
    campaign_id: int = 0
    ruleset_id: int = 0
    rule_name: str = ""
    store_id: str = ""
    import_id: int = 0


MANUAL = Cause()


class LedgerEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A transaction.

    Attributes:
        id: Its ID.
        transaction_uuid: Its UUID.
        program_id: See Account.
        owner: See Account.
        subledger: See Account.
        created: When it was booked.
        type: Whether points came or went.
        amount: How many.
        name: Why.
        terms: For an addition: when the points can be spent, as first booked and as changed later.
        taken: For a subtraction: from which additions the points came.
        taken_back: For an addition: how many points of it `take_back` has asked for.
        creates_negative_balance: Whether the balance fell below zero by it.
        cause: What is behind it.
    """

    id: int
    transaction_uuid: str
    program_id: int
    owner: str
    subledger: str = MAIN
    created: datetime
    type: Literal["addition", "subtraction"]
    amount: Decimal
    name: str
    terms: list[Terms] = []
    taken: list[Taken] = []
    taken_back: Decimal = ZERO
    creates_negative_balance: bool = False
    cause: Cause = MANUAL

    @property
    def account(self) -> Account:
        """The account that it is in."""
        return Account(self.program_id, self.owner, self.subledger)

    @property
    def session_id(self) -> str:
        """The integration ID of the session behind it; empty if there is none."""
        return self.cause.session_id

    def moves(self) -> list[Move]:
        """What it does to the account, in time."""
        if self.type == "subtraction":
            return [Move(self.created, self.id, taken=self.taken)]
        first, *changes = self.terms
        return [
            Move(self.created, self.id, self.amount, first),
            *(Move(terms.since, self.id, terms=terms) for terms in changes),
        ]


class AccountState(msgspec.Struct, omit_defaults=True):
    """What the entries of an account amount to."""

    program_id: int
    owner: str
    subledger: str
    points: Points
    spells: list[Spell] = []

    @property
    def account(self) -> Account:
        """Its name."""
        return Account(self.program_id, self.owner, self.subledger)


class Balance(NamedTuple):
    """What an account amounts to at a moment.

    Attributes:
        active: Points that can be spent.
        pending: Points that cannot be spent yet.
        spent: Points that were subtracted.
        expired: Points that expired.
        negative: Points that are owed; then none are active.
        tier: The time in the tier that the account is in, if it is in one.
    """

    active: Decimal = ZERO
    pending: Decimal = ZERO
    spent: Decimal = ZERO
    expired: Decimal = ZERO
    negative: Decimal = ZERO
    tier: Spell | None = None


ENTRIES = Kind(
    "loyalty_entries",
    LedgerEntry,
    indexes=(
        ("program_id", "owner", "subledger"),
        ("transaction_uuid",),
        ("program_id", "session_id"),
    ),
)
ACCOUNTS = Kind("loyalty_accounts", AccountState, key=("program_id", "owner", "subledger"))


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
