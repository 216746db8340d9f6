"""How long points, tiers and achievements last, in the forms that the API writes it. Hand-written.

A duration is a whole number and a unit: `s`, `m` (minutes), `h`, `D`, `W`, `M` (months) or `Y`.
A suffix rounds what comes out: `_D` down to the start of the day, after `D` only, and `_U` up to
the last second of the day, the week (a Sunday), the month or the year. Days and longer units go by
the calendar and the clock of a time zone; shorter ones are of one length always.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

UNLIMITED = "unlimited"
"""As a validity: points never expire."""
IMMEDIATE = "immediate"
"""As a pending time: points are active at once."""
ON_ACTION = "on_action"
"""As a pending time: points wait until a call activates them."""

_FORM = re.compile(r"([0-9]+)(?:([smhDWMY])|(D)_(D)|([DWMY])_(U))")
_FIXED = {"s": timedelta(seconds=1), "m": timedelta(minutes=1), "h": timedelta(hours=1)}
_CALENDAR = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}
_ABOUT = {
    **_FIXED,
    "D": timedelta(days=1),
    "W": timedelta(weeks=1),
    "M": timedelta(days=30.5),
    "Y": timedelta(days=365.3),
}
"""Never less than the mean, so that counting by them does not go too far."""


class Duration(NamedTuple):
    """A duration, read.

    Attributes:
        number: How many units.
        unit: The letter of the unit.
        rounding: "D" down, "U" up, "" not at all.
    """

    number: int
    unit: str
    rounding: str = ""


@cache
def zone(name: str) -> tzinfo:
    """The time zone with an IANA name."""
    return ZoneInfo(name)


@lru_cache(maxsize=1000)
def parse(text: str) -> Duration:
    """Read a duration.

    Raises:
        ValueError: It is none.
    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise ValueError("is no duration: a whole number and one of s, m, h, D, W, M and Y")
    count, unit, down, _, up, _ = match.groups()
    return Duration(int(count), unit or down or up, "D" if down else "U" if up else "")


def after(moment: datetime, duration: str, tz: tzinfo, *, times: int = 1) -> datetime:
    """The moment that lies a duration after another, rounded if the duration says so, in UTC.

    Args:
        moment: With a time zone.
        duration: As the API writes it.
        tz: Whose days, weeks, months and years are meant.
        times: How often the duration passes before the outcome is rounded.

    Raises:
        ValueError: The duration is none, or ends past the year 9999.
    """
    count, unit, rounding = parse(duration)
    try:
        if unit in _FIXED:
            return moment.astimezone(timezone.utc) + count * times * _FIXED[unit]
        step = relativedelta(**{_CALENDAR[unit]: count * times})  # type: ignore[arg-type]
        local = moment.astimezone(tz) + step
        if rounding == "D":
            local = local.replace(hour=0, minute=0, second=0, microsecond=0)
        elif rounding == "U":
            local = _last_second(local, unit)
        return local.astimezone(timezone.utc)
    except (OverflowError, ValueError) as error:
        raise ValueError("ends past the year 9999") from error


def next_end(start: datetime, duration: str, tz: tzinfo, moment: datetime) -> datetime:
    """The first end, later than a moment, of durations that follow each other from a start.

    Args:
        start: When the first one begins.
        duration: As the API writes it. One of no length is taken as if it were a second.
        tz: Whose days, weeks, months and years are meant.
        moment: What the end lies after.

    Raises:
        ValueError: The duration is none, or ends past the year 9999.
    """
    count, unit, _ = parse(duration)
    if count == 0:
        return max(after(start, duration, tz), moment + timedelta(seconds=1))
    times = max(1, int((moment - start) / (count * _ABOUT[unit])) - 1)
    while (end := after(start, duration, tz, times=times)) <= moment:
        times += 1
    return end


def start_of_day(moment: datetime, tz: tzinfo) -> datetime:
    """When the day of a moment began, in UTC."""
    local = moment.astimezone(tz).replace(hour=0, minute=0, second=0, microsecond=0)
    return local.astimezone(timezone.utc)


def _last_second(local: datetime, unit: str) -> datetime:
    if unit == "W":
        local += timedelta(days=6 - local.weekday())
    elif unit == "M":
        local += relativedelta(day=31)
    elif unit == "Y":
        local = local.replace(month=12, day=31)
    return local.replace(hour=23, minute=59, second=59, microsecond=0)
