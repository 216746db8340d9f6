"""Keeps a client below the service's own limit on requests. Hand-written."""

from __future__ import annotations

import threading


class RateLimit:
    """Spaces the requests of each operation evenly.

    Args:
        rate: Requests a second for each operation.
    """

    def __init__(self, rate: float) -> None:
        # A hundredth more, since the service's clock and the way there are not exact.
        self._interval = 1.01 / rate
        self._next: dict[str, float] = {}
        self._lock = threading.Lock()

    def reserve(self, operation_id: str, now: float) -> float:
        """Take the next free moment; the result is how many seconds away it is."""
        with self._lock:
            moment = max(now, self._next.get(operation_id, now))
            self._next[operation_id] = moment + self._interval
        return moment - now
