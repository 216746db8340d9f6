"""How the latest requests of each Application went. Hand-written."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

_WINDOW = timedelta(minutes=5)
_MOST = 10_000
"""The requests that are kept of an Application, however short a time they took to come."""
_NEVER = datetime(1, 1, 1, tzinfo=timezone.utc)


class Health(NamedTuple):
    """What the requests of the last five minutes tell.

    Attributes:
        summary: `OK`, `WARNING` if some failed, `ERROR` if more than half did, `CRITICAL` if all
            did, `NONE` if there were none.
        last_used: When the latest request came, ever; the first moment of the calendar if none did.
    """

    summary: str
    last_used: datetime


class Traffic:
    """The latest requests to the Integration API, in memory. Safe across threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: dict[int, deque[tuple[datetime, bool]]] = defaultdict(
            lambda: deque(maxlen=_MOST)
        )

    def add(self, application_id: int, at: datetime, *, failed: bool) -> None:
        """Note a request of an Application."""
        with self._lock:
            self._requests[application_id].append((at, failed))

    def health(self, application_id: int, now: datetime) -> Health:
        """How those of an Application went."""
        with self._lock:
            requests = list(self._requests.get(application_id, ()))
        if not requests:
            return Health("NONE", _NEVER)
        latest = [failed for at, failed in requests if now - _WINDOW < at <= now]
        failures = sum(latest)
        summary = "OK"
        if not latest:
            summary = "NONE"
        elif failures == len(latest):
            summary = "CRITICAL"
        elif failures * 2 > len(latest):
            summary = "ERROR"
        elif failures:
            summary = "WARNING"
        return Health(summary, requests[-1][0])

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._requests.clear()
