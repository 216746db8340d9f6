"""The figures of loyalty programs, day by day, computed from the ledger. Hand-written."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...models import (
    GetDashboardStatistics200Response,
    LoyaltyDashboardData,
    LoyaltyDashboardPointsBreakdown,
)
from .. import durations, ledger, points
from ..errors import invalid_parameter
from ..ledger import ACCOUNTS, ENTRIES, MEMBERS, program_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, tzinfo

    from ...models import LoyaltyProgram
    from ..ledger import LedgerEntry
    from ..world import World

KINDS = ()


def get_dashboard_statistics(
    world: World,
    *,
    loyalty_program_id: int,
    range_start: datetime,
    range_end: datetime,
    subledger_id: str | None = None,
) -> GetDashboardStatistics200Response:
    """A row a day from the start of the program on; one is there once its day has 23:59."""
    program = program_for(world, loyalty_program_id)
    if range_end < range_start:
        raise invalid_parameter("rangeEnd", "must not be before rangeStart")
    tz = durations.zone(program.timezone)
    last = min(range_end, world.now + timedelta(minutes=1)).astimezone(tz).date()
    day = max(range_start, program.created).astimezone(tz).date()
    days = []
    while day < last:
        days.append(day)
        day += timedelta(days=1)
    data = _figures(world, program, days, subledger_id)
    return GetDashboardStatistics200Response(data=data, total_result_size=len(data))


def get_loyalty_statistics(world: World, *, loyalty_program_id: int) -> LoyaltyDashboardData:
    """The figures of today, as of now."""
    program = program_for(world, loyalty_program_id)
    today = world.now.astimezone(durations.zone(program.timezone)).date()
    return _figures(world, program, [today], None)[0]


def _figures(
    world: World, program: LoyaltyProgram, days: Sequence[date], subledger: str | None
) -> list[LoyaltyDashboardData]:
    """The figures at the end of each of some days, which follow each other; or now, if earlier."""
    tz = durations.zone(program.timezone)
    ends = [min(_start(day + timedelta(days=1), tz), world.now) for day in days]
    rows = [
        LoyaltyDashboardData(
            var_date=_start(day, tz),
            total_active_points=0,
            total_pending_points=0,
            total_spent_points=0,
            total_expired_points=0,
            total_negative_points=0,
            total_members=0,
            new_members=0,
            spent_points=LoyaltyDashboardPointsBreakdown(
                created_manually=0, created_via_rule_engine=0
            ),
            earned_points=LoyaltyDashboardPointsBreakdown(
                created_manually=0, created_via_rule_engine=0
            ),
        )
        for day in days
    ]
    by_day = dict(zip(days, rows, strict=True))
    for state in world[ACCOUNTS].find(program_id=program.id):
        if subledger in (None, state.subledger):
            entries = ledger.entries_of(world, state.account)
            moves = [move for entry in entries for move in entry.moves()]
            for row, then in zip(rows, points.replay(moves, ends), strict=True):
                row.total_active_points += float(then.active)
                row.total_pending_points += float(then.pending)
                row.total_spent_points += float(then.spent)
                row.total_expired_points += float(then.expired)
                row.total_negative_points += float(then.negative)
    for entry in world[ENTRIES].find(program_id=program.id):
        of_day = by_day.get(entry.created.astimezone(tz).date())
        if of_day is not None and subledger in (None, entry.subledger):
            _count(of_day, entry)
    for member in world[MEMBERS].find(program_id=program.id):
        joined = member.joined.astimezone(tz).date()
        for day, row in by_day.items():
            row.total_members += joined <= day
            row.new_members += joined == day
    return rows


def _count(row: LoyaltyDashboardData, entry: LedgerEntry) -> None:
    breakdown = row.earned_points if entry.type == "addition" else row.spent_points
    if entry.cause.kind in ("session", "event"):
        breakdown.created_via_rule_engine += float(entry.amount)
    else:
        breakdown.created_manually += float(entry.amount)


def _start(day: date, tz: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=tz)


ACTS: dict[str, Callable[..., Any]] = {
    "getDashboardStatistics": get_dashboard_statistics,
    "getLoyaltyStatistics": get_loyalty_statistics,
}
