"""The arithmetic of points: what of an account is active, pending, spent, expired or owed.

Hand-written. It is pure: it knows no world and no clock. What the service does not say is decided
here: points expire before others become active at the same instant, and a balance below zero is
filled by the first points that are active.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from .durations import after

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo

ZERO = Decimal(0)


class Terms(msgspec.Struct, frozen=True, omit_defaults=True):
    """When added points can be spent.

    Attributes:
        since: Since when these terms hold: the addition, or a later change.
        start: When the points become active. None: when a call activates them.
        expiry: When they expire. None: never, or not known before they are activated.
        validity: How long points that wait for activation last from then on. Empty: forever, or
            until `expiry`.
    """

    since: datetime
    start: datetime | None = None
    expiry: datetime | None = None
    validity: str = ""

    def activated(self, moment: datetime, tz: tzinfo) -> Terms:
        """The terms of points that were waiting, once a call has activated them."""
        expiry = after(moment, self.validity, tz) if self.validity else self.expiry
        return Terms(moment, moment, expiry)


class Lot(msgspec.Struct, omit_defaults=True):
    """What is left of the points of one addition.

    Attributes:
        id: The ID of the addition.
        left: How many points are neither spent nor expired.
        terms: When they can be spent.
    """

    id: int
    left: Decimal
    terms: Terms

    def is_active(self, moment: datetime) -> bool:
        """Whether the points can be spent at a moment at which they have not expired."""
        return self.terms.start is not None and self.terms.start <= moment


class Taken(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a subtraction took from one addition.

    Attributes:
        id: The ID of the addition; 0 for what was not there, so that the balance fell below zero.
        amount: How many points.
        expiry: When they would have expired. None: never.
    """

    id: int
    amount: Decimal
    expiry: datetime | None = None


class Points(msgspec.Struct, omit_defaults=True):
    """All points of one account, as of a moment.

    What was added is always what is active, pending, expired or spent, less what is owed.

    Attributes:
        settled: The moment.
        lots: What is not spent and not expired, in the order in which it was added.
        spent: What was subtracted, returns and cancellations included.
        expired: What expired.
        negative: What is owed.
        lapsed: What expired by the ID of its addition, if anyone wants to know; else None.
    """

    settled: datetime
    lots: list[Lot] = msgspec.field(default_factory=list)
    spent: Decimal = ZERO
    expired: Decimal = ZERO
    negative: Decimal = ZERO
    lapsed: dict[int, Decimal] | None = None

    @property
    def active(self) -> Decimal:
        """The points that can be spent."""
        return sum((lot.left for lot in self.lots if lot.is_active(self.settled)), ZERO)

    @property
    def pending(self) -> Decimal:
        """The points that cannot be spent yet."""
        return sum((lot.left for lot in self.lots if not lot.is_active(self.settled)), ZERO)


class Due(NamedTuple):
    """What happens to points by the mere passing of time."""

    moment: datetime
    is_start: bool
    lot: Lot


def due(points: Points, until: datetime) -> list[Due]:
    """What becomes active or expires after the moment of the points, up to another, in order."""
    found = [
        Due(moment, is_start, lot)
        for lot in points.lots
        for moment, is_start in ((lot.terms.expiry, False), (lot.terms.start, True))
        if moment is not None and points.settled < moment <= until
    ]
    return sorted(found, key=lambda one: one[:2])


def happen(points: Points, one: Due) -> Decimal:
    """Let points become active or expire; answer how many did."""
    points.settled = max(points.settled, one.moment)
    amount = one.lot.left
    if one.is_start:
        _fill(points, one.lot)
        return one.lot.left
    _expire(points, one.lot)
    return amount


def settle(points: Points, until: datetime) -> None:
    """Let time pass."""
    for one in due(points, until):
        happen(points, one)
    come_to(points, until)


def come_to(points: Points, until: datetime) -> None:
    """Be at a moment up to which all has happened."""
    points.settled = max(points.settled, until)
    _clear(points)


def add(points: Points, id_: int, amount: Decimal, terms: Terms) -> None:
    """Add points. They fill what is owed first, if they are active."""
    lot = Lot(id_, amount, terms)
    points.lots.append(lot)
    if terms.expiry is not None and terms.expiry <= points.settled:
        _expire(points, lot)
    elif lot.is_active(points.settled):
        _fill(points, lot)
    _clear(points)


def choose(points: Points, amount: Decimal, *, lots: Iterable[Lot] | None = None) -> list[Taken]:
    """From which additions to take points, of those that are active; fewer if there are fewer.

    What expires earliest goes first, what never does last, and the older of two alike first.

    Args:
        points: What there is.
        amount: How many points to take.
        lots: The ones to take from. Default: all that are active.
    """
    if lots is None:
        lots = [lot for lot in points.lots if lot.is_active(points.settled)]
    taken = []
    for lot in sorted(lots, key=_spending_order):
        if amount <= 0:
            break
        part = min(amount, lot.left)
        taken.append(Taken(lot.id, part, lot.terms.expiry))
        amount -= part
    return taken


def take(points: Points, taken: Iterable[Taken]) -> None:
    """Take points from additions; what is not there is owed from now on."""
    lots = {lot.id: lot for lot in points.lots}
    for one in taken:
        points.spent += one.amount
        lot = lots.get(one.id)
        part = ZERO if lot is None else min(one.amount, lot.left)
        if lot is not None:
            lot.left -= part
        points.negative += one.amount - part
    # No one owes points and has some: what is active pays.
    for lot in points.lots if points.negative else ():
        if lot.is_active(points.settled):
            _fill(points, lot)
    _clear(points)


def change(points: Points, id_: int, terms: Terms) -> None:
    """Give the points of an addition other terms, which hold from now on."""
    for lot in points.lots:
        if lot.id == id_:
            was_active = lot.is_active(points.settled)
            lot.terms = terms
            if terms.expiry is not None and terms.expiry <= points.settled:
                _expire(points, lot)
            elif lot.is_active(points.settled) and not was_active:
                _fill(points, lot)
    _clear(points)


class Move(NamedTuple):
    """A step in the history of an account.

    Attributes:
        moment: When it was.
        id: The ID of the entry that it belongs to; of steps at one moment, the lesser is first.
        added: What was added.
        terms: The terms of what was added, or changed ones.
        taken: What was taken.
    """

    moment: datetime
    id: int
    added: Decimal = ZERO
    terms: Terms | None = None
    taken: Iterable[Taken] = ()


def replay(moves: Iterable[Move], ats: Iterable[datetime]) -> Iterator[Points]:
    """The points as of some moments, as the history of an account makes them.

    Args:
        moves: The history.
        ats: The moments, in order. What comes later than one does not count there.
    """
    ahead = sorted(moves, key=lambda move: move[:2])
    points: Points | None = None
    position = 0
    for at in ats:
        while position < len(ahead) and ahead[position].moment <= at:
            move = ahead[position]
            position += 1
            if points is None:
                points = Points(move.moment, lapsed={})
            settle(points, move.moment)
            apply(points, move)
        if points is None:
            yield Points(at)
        else:
            settle(points, at)
            yield deepcopy(points)


def apply(points: Points, move: Move) -> None:
    """Take a step of the history."""
    if move.terms is None:
        take(points, move.taken)
    elif move.added:
        add(points, move.id, move.added, move.terms)
    else:
        change(points, move.id, move.terms)


def _spending_order(lot: Lot) -> tuple[bool, float, int]:
    expiry = lot.terms.expiry
    return expiry is None, 0 if expiry is None else expiry.timestamp(), lot.id


def _expire(points: Points, lot: Lot) -> None:
    points.expired += lot.left
    if points.lapsed is not None and lot.left:
        points.lapsed[lot.id] = lot.left
    lot.left = ZERO


def _fill(points: Points, lot: Lot) -> None:
    """Let active points fill what is owed."""
    part = min(points.negative, lot.left)
    points.negative -= part
    lot.left -= part


def _clear(points: Points) -> None:
    points.lots = [lot for lot in points.lots if lot.left]
