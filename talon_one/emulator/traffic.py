"""How the latest requests of each Application went. Hand-written."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

_WINDOW = timedelta(minutes=5)
_MOST = 10_000
"""The requests that are kept of an Application, however short a time they took to come."""
_MOST_EXCHANGES = 1000
"""The requests of all Applications that are kept with their bodies."""
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


class Exchange(NamedTuple):
    """A request of an Application, and its response.

    Attributes:
        number: Of the request, from 1.
        application_id: The Application.
        at: When it came.
        method: Of HTTP.
        target: Path and query.
        request: Its body.
        status: What it was answered with; 0 if the connection was reset.
        response: The body of the response.
    """

    number: int
    application_id: int
    at: datetime
    method: str
    target: str
    request: bytes
    status: int
    response: bytes

    @property
    def failed(self) -> bool:
        """Whether the status is none of a success."""
        return not 200 <= self.status < 400


class Traffic:
    """The latest requests to the Integration API, in memory. Safe across threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: dict[int, deque[tuple[datetime, bool]]] = defaultdict(
            lambda: deque(maxlen=_MOST)
        )
        self._exchanges: deque[Exchange] = deque(maxlen=_MOST_EXCHANGES)
        self._number = 0

    def add(
        self,
        application_id: int,
        at: datetime,
        method: str,
        target: str,
        request: bytes,
        status: int,
        response: bytes,
    ) -> None:
        """Note a request of an Application; arguments as the attributes of `Exchange`."""
        with self._lock:
            self._number += 1
            one = Exchange(
                self._number, application_id, at, method, target, request, status, response
            )
            self._exchanges.append(one)
            self._requests[application_id].append((at, one.failed))

    def exchanges(self, application_id: int) -> list[Exchange]:
        """The latest requests of an Application with their responses, the oldest first."""
        with self._lock:
            return [one for one in self._exchanges if one.application_id == application_id]

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
            self._exchanges.clear()
