# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class TimePoint(Model, kw_only=True):
    """A point in a year, a month, a week or a day, at which an achievement ends and starts over, in the time zone of the Application.

    Attributes:
        month: The month, for a period of years (`Y`) only.
        day_of_month: The day of the month, for a period of months or years (`M`, `Y`) only.
        day_of_week: The day of the week, 1 for Monday to 7 for Sunday, for a period of weeks (`W`) only.
        hour: The hour, from 0 to 23.
        minute: The minute, from 0 to 59.
        second: The second, from 0 to 59.
    """

    month: Annotated[int, Bounds(ge=1, le=12)] | None = field(default=None, name="month")
    day_of_month: Annotated[int, Bounds(ge=1, le=31)] | None = field(
        default=None, name="dayOfMonth"
    )
    day_of_week: Annotated[int, Bounds(ge=1, le=7)] | None = field(default=None, name="dayOfWeek")
    hour: int = field(name="hour")
    minute: int = field(name="minute")
    second: int = field(name="second")
