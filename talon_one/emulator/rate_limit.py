"""Limits how often each operation may be called, as the service does. Hand-written."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from typing import TYPE_CHECKING

from .errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Callable


class RateLimit:
    """Lets no operation be called more than so often in any one second. Safe across threads.

    Args:
        limit: Calls a second of each operation.
        clock: Tells the time in seconds.
    """

    def __init__(self, limit: int, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._latest: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=limit))

    def take(self, operation_id: str) -> None:
        """Count a call.

        Raises:
            RequestError: 429, without Retry-After, which the service does not send either.
        """
        with self._lock:
            latest = self._latest[operation_id]
            now = self._clock()
            if len(latest) == latest.maxlen and now - latest[0] < 1:
                raise RequestError(429)
            latest.append(now)
