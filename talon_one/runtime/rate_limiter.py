"""Keeps a client below the service's own limit on requests. Hand-written."""

from __future__ import annotations

import threading
from bisect import insort
from collections import defaultdict

MARGIN = 1.01
"""How much longer a request waits than it had to if clocks and the way there were exact."""


class RateLimiter:
    """Spaces the requests of each operation evenly. A request that is not made takes no turn."""

    def __init__(self) -> None:
        """Start with all turns free."""
        self._taken: defaultdict[str, list[float]] = defaultdict(list)
        # Reentrant: a call that the garbage collector ends gives its turn back, at any moment.
        self._lock = threading.RLock()

    def reserve(
        self, operation_id: str, rate: float, now: float, earliest: float, end: float
    ) -> float | None:
        """Take the first free turn within a span of time.

        Args:
            operation_id: Each operation has turns of its own.
            rate: Turns a second.
            now: The present moment.
            earliest: The moment from which the turn can be used.
            end: The moment from which a turn is of no use any more.

        Returns:
            The moment of the turn; None if there is none before `end`, and then none is taken.
        """
        interval = MARGIN / rate
        moment = earliest
        with self._lock:
            taken = self._taken[operation_id]
            while taken and taken[0] <= now - interval:
                del taken[0]
            for other in taken:
                if other >= moment + interval:
                    break
                moment = max(moment, other + interval)
            if moment >= end:
                return None
            insort(taken, moment)
        return moment

    def release(self, operation_id: str, moment: float) -> None:
        """Give back a turn that was not used."""
        with self._lock:
            taken = self._taken[operation_id]
            if moment in taken:  # Or else it is so long past that it counts no more.
                taken.remove(moment)
