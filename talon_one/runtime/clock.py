"""Time as the transport sees it, so that tests can put another in its place. Hand-written."""

from __future__ import annotations

import random
import time


class Clock:
    """Time, sleep and chance; a test's own subclass makes all three predictable."""

    def monotonic(self) -> float:
        """Seconds from some fixed point; never goes back."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970, for comparing with dates that the service sends."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def random(self) -> float:
        """A number from 0 up to, but not including, 1."""
        return random.random()  # noqa: S311, spreads waits, keeps no secret


class Deadline:
    """The moment by which a whole call must be over, its attempts, waits and reads included."""

    __slots__ = ("_clock", "_end", "_start", "seconds")

    def __init__(self, clock: Clock, seconds: float) -> None:
        """Start to count.

        Args:
            clock: Where the time comes from.
            seconds: How long the call may take.
        """
        self._clock = clock
        self._start = clock.monotonic()
        self._end = self._start + seconds
        self.seconds = seconds

    def remaining(self) -> float:
        """Seconds that are left; negative when it has passed."""
        return self._end - self._clock.monotonic()

    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock.monotonic() - self._start
