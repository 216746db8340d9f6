"""Limits how often operations may be called, as the service does. Hand-written."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING

from .errors import RequestError, conflict

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator


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


class ParallelLimit:
    """Lets only so many requests for one thing be under way at once. Safe across threads.

    Args:
        limit: How many, the one that is worked on and those that wait for it.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._under_way: Counter[Hashable] = Counter()

    @contextlib.contextmanager
    def hold(self, resource: str, *thing: Hashable) -> Iterator[None]:
        """Count a request for a thing while a block lasts.

        Args:
            resource: What kind of thing it is.
            *thing: Which one.

        Raises:
            RequestError: 409, which means "not now".
        """
        key = (resource, *thing)
        with self._lock:
            if self._under_way[key] >= self._limit:
                raise conflict(resource, "too many requests for it are under way")
            self._under_way[key] += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way[key] -= 1
                if not self._under_way[key]:
                    del self._under_way[key]
