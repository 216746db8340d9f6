"""What the ledger of loyalty points keeps: entries, and what each account has. Hand-written."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal, NamedTuple

import msgspec

from .points import ZERO, Move, Points, Taken, Terms
from .store import Kind
from .tiers import Spell

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
