"""What the loyalty operations do, for the main ledger and the subledgers of one program.

Hand-written. Points are active at once and never expire.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Literal

from ..models import (
    LedgerInfo,
    LoyaltyBalancesWithTiers,
    LoyaltyBalanceWithTier,
    LoyaltyLedger,
    LoyaltyLedgerEntry,
    LoyaltyProgramLedgers,
    LoyaltySubLedger,
)
from .errors import invalid_body, not_found
from .handlers import handles
from .profiles import require_customer
from .seed import LOYALTY_PROGRAM

if TYPE_CHECKING:
    from ..models import AddLoyaltyPoints, DeductLoyaltyPoints
    from .store import Store

_MAIN = ""


@handles("getLoyaltyPoints")
def get_loyalty_points(store: Store, loyalty_program_id: str, integration_id: str) -> LoyaltyLedger:
    """All ledgers of a customer, with all entries."""
    ledgers = {
        name: LoyaltySubLedger(
            total=_points(entries),
            total_active_points=_points(entries),
            total_pending_points=0,
            total_spent_points=_points(entries, "subtraction"),
            total_expired_points=0,
            total_negative_points=0,
            transactions=entries,
            active_points=[entry for entry in entries if entry.type == "addition"],
        )
        for name, entries in _ledgers(store, loyalty_program_id, integration_id).items()
    }
    return LoyaltyLedger(ledger=ledgers.pop(_MAIN), sub_ledgers=ledgers or None)


@handles("getLoyaltyBalances")
def get_loyalty_balances(
    store: Store,
    loyalty_program_id: int,
    integration_id: str,
    end_date: datetime | None = None,
    subledger_id: str | None = None,
    include_tiers: bool = False,  # noqa: ARG001, the program has no tiers
    include_projected_tier: bool = False,  # noqa: ARG001
) -> LoyaltyBalancesWithTiers:
    """The balances of a customer's ledgers, or of one subledger, now or at some time."""
    ledgers = {
        name: [entry for entry in entries if end_date is None or entry.created <= end_date]
        for name, entries in _ledgers(store, str(loyalty_program_id), integration_id).items()
        if subledger_id in (None, name)
    }
    balances = {
        name: LoyaltyBalanceWithTier(
            active_points=_points(entries),
            pending_points=0,
            spent_points=_points(entries, "subtraction"),
            expired_points=0,
            negative_points=0,
        )
        for name, entries in ledgers.items()
    }
    return LoyaltyBalancesWithTiers(
        balance=balances.pop(_MAIN, None), subledger_balances=balances or None
    )


@handles("addLoyaltyPoints")
def add_loyalty_points(
    store: Store,
    loyalty_program_id: str,
    integration_id: str,
    add_loyalty_points: AddLoyaltyPoints,
) -> None:
    """Add points to a ledger of a customer."""
    _ledgers(store, loyalty_program_id, integration_id)
    book(
        store,
        integration_id,
        "addition",
        add_loyalty_points.points,
        add_loyalty_points.name or "",
        subledger=add_loyalty_points.subledger_id or _MAIN,
    )


@handles("removeLoyaltyPoints")
def remove_loyalty_points(
    store: Store,
    loyalty_program_id: str,
    integration_id: str,
    deduct_loyalty_points: DeductLoyaltyPoints,
) -> None:
    """Take points from a ledger of a customer, never more than there are."""
    subledger = deduct_loyalty_points.subledger_id or _MAIN
    entries = _ledgers(store, loyalty_program_id, integration_id).get(subledger, [])
    if deduct_loyalty_points.points > _points(entries):
        raise invalid_body("/points", f"the ledger has {_points(entries):g} points only")
    book(
        store,
        integration_id,
        "subtraction",
        deduct_loyalty_points.points,
        deduct_loyalty_points.name or "",
        subledger=subledger,
    )


def book(
    store: Store,
    integration_id: str,
    kind: Literal["addition", "subtraction"],
    points: float,
    reason: str,
    *,
    subledger: str = _MAIN,
    session_id: str | None = None,
) -> None:
    """Add an entry to a ledger of a customer."""
    store.add_ledger_entry(
        LoyaltyLedgerEntry(
            created=datetime.now(timezone.utc),
            program_id=LOYALTY_PROGRAM,
            customer_profile_id=integration_id,
            customer_session_id=session_id,
            type=kind,
            amount=points,
            name=reason,
            sub_ledger_id=subledger,
        )
    )


def program_of(store: Store, integration_id: str) -> LoyaltyProgramLedgers:
    """The program, with the balances of a customer."""
    ledgers = {
        name: LedgerInfo(
            current_balance=_points(entries),
            pending_balance=0,
            expired_balance=0,
            spent_balance=_points(entries, "subtraction"),
            tentative_current_balance=_points(entries),
        )
        for name, entries in _ledgers(store, str(LOYALTY_PROGRAM), integration_id).items()
    }
    return LoyaltyProgramLedgers(
        id=LOYALTY_PROGRAM,
        title="Coffee club",
        name="coffee",
        ledger=ledgers.pop(_MAIN),
        sub_ledgers=ledgers or None,
    )


def _ledgers(
    store: Store, loyalty_program_id: str, integration_id: str
) -> dict[str, list[LoyaltyLedgerEntry]]:
    """The entries of a customer by ledger, the main ledger always among them."""
    if loyalty_program_id != str(LOYALTY_PROGRAM):
        raise not_found("loyalty program")
    require_customer(store, integration_id)
    ledgers: dict[str, list[LoyaltyLedgerEntry]] = {_MAIN: []}
    for entry in store.ledger(LOYALTY_PROGRAM, integration_id):
        ledgers.setdefault(entry.sub_ledger_id, []).append(entry)
    return ledgers


def _points(entries: list[LoyaltyLedgerEntry], kind: str | None = None) -> float:
    """The balance of entries, or the sum of those of one kind."""
    if kind is not None:
        return sum(entry.amount for entry in entries if entry.type == kind)
    return _points(entries, "addition") - _points(entries, "subtraction")
