"""When points can be spent, from the addition on and as changed later. Hand-written."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from . import durations, points
from .accounts import ENTRIES, Account, LedgerEntry, after_change, settle
from .points import Lot, Terms
from .programs import require_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..models import LoyaltyProgram
    from .world import World


def terms_for(
    world: World,
    program: LoyaltyProgram,
    *,
    validity: str | None = None,
    valid_until: datetime | None = None,
    pending: str | None = None,
    pending_until: datetime | None = None,
) -> Terms:
    """When points that are added now can be spent; what is not given is the program's default.

    Args:
        world: The state.
        program: The program.
        validity: A duration or `unlimited`; counted from the start of the points.
        valid_until: When they expire, in place of `validity`.
        pending: `immediate`, `on_action` or a duration.
        pending_until: When they become active, in place of `pending`.

    Raises:
        ValueError: A duration is none, or ends past the year 9999.
    """
    tz = durations.zone(program.timezone)
    start: datetime | None = world.now
    if pending_until is not None:
        start = max(pending_until.astimezone(timezone.utc), world.now)
    elif (pending := pending or program.default_pending) == durations.ON_ACTION:
        start = None
    elif pending != durations.IMMEDIATE:
        start = max(durations.after(world.now, pending, tz), world.now)
    if valid_until is not None:
        return Terms(world.now, start, valid_until.astimezone(timezone.utc))
    if (validity := validity or program.default_validity) == durations.UNLIMITED:
        return Terms(world.now, start)
    if start is None:
        durations.after(world.now, validity, tz)  # A faulty one is refused now.
        return Terms(world.now, validity=validity)
    return Terms(world.now, start, durations.after(start, validity, tz))


def change_terms(
    world: World, account: Account, changed: Callable[[LedgerEntry, Lot], Terms | None]
) -> list[LedgerEntry]:
    """Give points that are left in an account other terms.

    Args:
        world: The state.
        account: Whose points.
        changed: Tells the new terms for an addition and what is left of it; None keeps the old.

    Returns:
        The additions that have new terms.
    """
    program = require_program(world, account.program_id)
    state = settle(world, account)
    lots = list(state.points.lots)
    entries = {entry.id: entry for entry in world[ENTRIES].find(id=[lot.id for lot in lots])}
    found = []
    for lot in lots:
        terms = changed(entries[lot.id], lot)
        if terms is not None:
            entry = entries[lot.id]
            entry.terms.append(terms)
            points.change(state.points, lot.id, terms)
            found.append(world[ENTRIES].put(entry))
    if found:
        after_change(world, program, state)
    return found


def activate(world: World, entries: Iterable[LedgerEntry]) -> list[LedgerEntry]:
    """Activate the points of additions that wait for it; answer those that did."""
    waiting = [e for e in entries if e.type == "addition" and e.terms[-1].start is None]
    by_account: dict[Account, set[int]] = {}
    for entry in waiting:
        by_account.setdefault(entry.account, set()).add(entry.id)
    found = []
    for account, ids in by_account.items():
        tz = durations.zone(require_program(world, account.program_id).timezone)

        def activated(entry: LedgerEntry, lot: Lot, ids: set[int] = ids) -> Terms | None:
            return lot.terms.activated(world.now, tz) if entry.id in ids else None  # noqa: B023

        found += change_terms(world, account, activated)
    return found


def set_expiry(world: World, account: Account, expiry: datetime) -> None:
    """Let all points that are left in an account expire at a moment, unlimited ones too."""
    change_terms(world, account, lambda _, lot: Terms(world.now, lot.terms.start, expiry))


def extend_expiry(world: World, account: Account, duration: str) -> None:
    """Let the points of an account that expire do so later by a duration."""
    tz = durations.zone(require_program(world, account.program_id).timezone)

    def extended(_: LedgerEntry, lot: Lot) -> Terms | None:
        if lot.terms.expiry is None:
            return None
        expiry = durations.after(lot.terms.expiry, duration, tz)
        return Terms(world.now, lot.terms.start, expiry)

    change_terms(world, account, extended)
