"""The emulator's own time, which can be set and moved. Hand-written."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ClockState = tuple[timedelta, "datetime | None"]
"""How far a clock is ahead of the real time, and where it stands still, if it does."""


class EmulatorClock:
    """Goes on with the real time, from where it is set. No act reads another clock.

    Args:
        start: What it is now. Default: the real time.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._offset = timedelta(0)
        self._frozen: datetime | None = None
        self._moved: Callable[[], object] = int
        if start is not None:
            self.set(start)

    def now(self) -> datetime:
        """The time, in UTC."""
        with self._lock:
            return self._frozen or _real_time() + self._offset

    @property
    def frozen(self) -> bool:
        """Whether it stands still."""
        return self._frozen is not None

    def watch(self, moved: Callable[[], object]) -> None:
        """Have a function called whenever it was set or moved."""
        self._moved = moved

    def set(self, moment: datetime) -> None:
        """Make it a certain time, from which the clock goes on, unless it stands still.

        Args:
            moment: With a time zone.

        Raises:
            ValueError: The moment has no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError("the moment has no time zone")
        with self._lock:
            moment = moment.astimezone(timezone.utc)
            self._offset = moment - _real_time()
            if self._frozen is not None:
                self._frozen = moment
        self._moved()

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> None:
        """Let time pass at once; a negative amount goes back."""
        step = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        with self._lock:
            self._offset += step
            if self._frozen is not None:
                self._frozen += step
        self._moved()

    def freeze(self) -> None:
        """Stand still, until `resume`; `set` and `advance` still move it."""
        with self._lock:
            self._frozen = self._frozen or _real_time() + self._offset

    def resume(self) -> None:
        """Go on, from where it stands."""
        with self._lock:
            if self._frozen is not None:
                self._offset = self._frozen - _real_time()
                self._frozen = None

    def snapshot(self) -> ClockState:
        """How it is set, for `restore`."""
        with self._lock:
            return self._offset, self._frozen

    def restore(self, state: ClockState | None) -> None:
        """Set it as it was; with None, to the real time."""
        with self._lock:
            self._offset, self._frozen = state or (timedelta(0), None)


def _real_time() -> datetime:
    return datetime.now(timezone.utc)
