"""The tiers of an account: which one points reach, how long it lasts, and where it falls to.

Hand-written. It knows no world. What the service does not say is decided here: a program whose
tiers do not expire lets an account fall as soon as its points do not suffice, as nothing else would
ever end a tier; and one that keeps its tier at the end of its time begins a new time in it.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from msgspec import structs

from . import points as arithmetic
from .durations import after, next_end

if TYPE_CHECKING:
    from datetime import tzinfo

    from .points import Points

REMINDER = timedelta(days=1)
"""How long ahead reminders go out. In the service a user says it."""
MOST_KEPT = 100


class Spell(msgspec.Struct, frozen=True, omit_defaults=True):
    """A time in one tier.

    Attributes:
        since: When it began.
        tier: The ID of the tier; 0 for none.
        expiry: When it ends or is prolonged. None: never.
    """

    since: datetime
    tier: int = 0
    expiry: datetime | None = None


class Level(NamedTuple):
    """A tier of a program: what it takes to be in it."""

    min_points: Decimal
    id: int
    name: str


class Rules(msgspec.Struct):
    """What a program says of tiers and joining, and what of it depends on the customer.

    Attributes:
        tz: The time zone of the program.
        levels: The tiers, the lowest first.
        last: How long a tier lasts. Empty: it does not expire.
        policy: What the end of a tier is counted from.
        cycle_start: The start of the cycle, with the policy `absolute_expiration`.
        attribute: The date in the customer's attribute, with the policy `customer_attribute`.
        one_down: Whether an account falls by one tier only.
        joined: When the customer joined.
        joins_with_active: Whether the first active points make the customer join.
    """

    tz: tzinfo
    levels: tuple[Level, ...] = ()
    last: str = ""
    policy: str = "tier_start_date"
    cycle_start: datetime | None = None
    attribute: datetime | None = None
    one_down: bool = False
    joined: datetime | None = None
    joins_with_active: bool = False

    @property
    def expire(self) -> bool:
        """Whether tiers expire: what the service calls advanced tiers."""
        return bool(self.last) or self.policy == "customer_attribute"

    def reached(self, active: Decimal) -> int:
        """The place among the levels that points reach; -1 for none."""
        return sum(level.min_points <= active for level in self.levels) - 1

    def place(self, tier: int) -> int:
        """The place of a tier among the levels; -1 for none."""
        return next((i for i, level in enumerate(self.levels) if level.id == tier), -1)

    def end(self, since: datetime) -> datetime | None:
        """When a tier ends that an account is in since a moment."""
        start: datetime | None
        if self.policy == "customer_attribute":
            end = self.attribute
            return end if end is not None and end > since else None
        if not self.last:
            return None
        try:
            if self.policy == "program_join_date":
                start = self.joined
            elif self.policy == "absolute_expiration":
                start = self.cycle_start
                if start is not None and start > since:
                    return start
            else:
                return max(after(since, self.last, self.tz), since + timedelta(seconds=1))
            return None if start is None else next_end(start, self.last, self.tz, since)
        except ValueError:  # It ends after all time.
            return None

    def spell(self, since: datetime, place: int) -> Spell:
        """A time in the tier of a place, from a moment on."""
        if place < 0:
            return Spell(since)
        return Spell(since, self.levels[place].id, self.end(since))


class Event(NamedTuple):
    """What happened to an account while time passed.

    Attributes:
        kind: What it was: `activated`, `expired`, `joined`, `upgrade`, `downgrade`; or, a reminder,
            `will_activate`, `will_expire` or `will_downgrade`.
        moment: When it was; for a reminder, when the thing itself is to be.
        amount: How many points; for tiers, those that are active then.
        terms: Those of the points.
        old: The tier before.
        new: The tier after.
    """

    kind: str
    moment: datetime
    amount: Decimal = arithmetic.ZERO
    terms: arithmetic.Terms | None = None
    old: Spell | None = None
    new: Spell | None = None


def present(spells: list[Spell]) -> Spell | None:
    """The tier that an account is in."""
    return spells[-1] if spells and spells[-1].tier else None


def at(spells: list[Spell], moment: datetime) -> Spell | None:
    """The tier that an account was in at a moment."""
    return present([spell for spell in spells if spell.since <= moment])


def evaluate(points: Points, spells: list[Spell], rules: Rules) -> list[Event]:
    """Let an account rise to the tier that its points reach; or fall, if tiers do not expire."""
    if not rules.levels:
        return []
    old = present(spells)
    place = rules.place(old.tier if old else 0)
    active = points.active
    reached = rules.reached(active)
    if reached == place or (reached < place and rules.expire):
        return []
    spells.append(rules.spell(points.settled, reached))
    return [_change(spells, old, points.settled, active, reached > place)]


def advance(points: Points, spells: list[Spell], rules: Rules, until: datetime) -> list[Event]:
    """Let time pass for an account: points become active and expire, tiers rise and fall.

    Returns:
        What happened, in order; reminders of what is to come, too.
    """
    reminded_to = points.settled + REMINDER
    events = _reminders(points, until)
    for one in arithmetic.due(points, until):
        events += _tier_ends(points, spells, rules, one.moment, reminded_to, inclusive=False)
        kind = "activated" if one.is_start else "expired"
        if amount := arithmetic.happen(points, one):
            events.append(Event(kind, one.moment, amount, one.lot.terms))
        if one.is_start and rules.joins_with_active and rules.joined is None:
            rules.joined = one.moment
            events.append(Event("joined", one.moment))
        if one.is_start or not rules.expire:
            events += evaluate(points, spells, rules)
    events += _tier_ends(points, spells, rules, until, reminded_to, inclusive=True)
    arithmetic.come_to(points, until)
    last = present(spells)
    if last and last.expiry and reminded_to < last.expiry <= until + REMINDER:
        future, there = project(points, spells, rules, last.expiry)
        if rules.place(there.tier if there else 0) < rules.place(last.tier):
            events.append(Event("will_downgrade", last.expiry, future.active, old=last, new=there))
    return events


def project(
    points: Points, spells: list[Spell], rules: Rules, until: datetime
) -> tuple[Points, Spell | None]:
    """The points and the tier of an account in the future, if it is left alone."""
    points, spells, rules = deepcopy(points), list(spells), structs.replace(rules)
    for one in arithmetic.due(points, until):
        _tier_ends(points, spells, rules, one.moment, until, inclusive=False)
        arithmetic.happen(points, one)
        if one.is_start or not rules.expire:
            evaluate(points, spells, rules)
    _tier_ends(points, spells, rules, until, until, inclusive=True)
    arithmetic.come_to(points, until)
    return points, present(spells)


def fallen(rules: Rules, spell: Spell, active: Decimal) -> int:
    """The place of the tier that an account is in once its present one has ended."""
    place, reached = rules.place(spell.tier), rules.reached(active)
    if reached >= place:
        return reached
    return place - 1 if rules.one_down else reached


def _reminders(points: Points, until: datetime) -> list[Event]:
    """What is to be said ahead of points that become active or expire."""
    events = []
    for lot in points.lots:
        start, expiry = lot.terms.start, lot.terms.expiry
        if start is not None and points.settled + REMINDER < start <= until + REMINDER:
            events.append(Event("will_activate", start, lot.left, lot.terms))
        if (
            start is not None
            and expiry is not None
            and points.settled + REMINDER < expiry <= until + REMINDER
            and start <= expiry - REMINDER
        ):
            events.append(Event("will_expire", expiry, lot.left, lot.terms))
    return sorted(events, key=lambda event: event.moment)


def _tier_ends(
    points: Points,
    spells: list[Spell],
    rules: Rules,
    until: datetime,
    reminded_to: datetime,
    *,
    inclusive: bool,
) -> list[Event]:
    """Let tiers end, up to a moment up to which nothing happens to the points."""
    events = []
    kept = 0
    while (old := present(spells)) is not None and old.expiry is not None:
        if old.expiry > until or (old.expiry == until and not inclusive):
            break
        points.settled = max(points.settled, old.expiry)
        active = points.active
        place = fallen(rules, old, active)
        kept += 1
        # Of very short times in an unchanged tier, no one wants to see each.
        spells.append(rules.spell(old.expiry if kept < MOST_KEPT else until, place))
        change = place - rules.place(old.tier)
        if change < 0 and old.expiry > reminded_to:
            new = present(spells)
            events.append(Event("will_downgrade", old.expiry, active, old=old, new=new))
        if change:
            events.append(_change(spells, old, old.expiry, active, change > 0))
            kept = 0
    return events


def _change(
    spells: list[Spell], old: Spell | None, moment: datetime, active: Decimal, is_rise: bool
) -> Event:
    kind = "upgrade" if is_rise else "downgrade"
    return Event(kind, moment, active, old=old, new=present(spells))
