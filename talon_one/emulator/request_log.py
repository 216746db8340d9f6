"""The requests that the emulator answered, to assert on. Hand-written."""

from __future__ import annotations

from collections import deque
from typing import Any, NamedTuple

_KEPT = 1000


class RecordedRequest(NamedTuple):
    """A request, without its key.

    Attributes:
        operation: The ID of the operation; empty if the request means none.
        arguments: The arguments by Python name, as far as they were understood; those that were not
            given are left out, and so are files.
        status: What it was answered with; 0 if the connection was reset.
    """

    operation: str
    arguments: dict[str, Any]
    status: int


class RequestLog:
    """The latest requests. Safe across threads."""

    def __init__(self) -> None:
        self._requests: deque[RecordedRequest] = deque(maxlen=_KEPT)

    def add(self, operation: str, arguments: dict[str, Any], status: int) -> None:
        """Keep a request; the oldest gives way."""
        kept = {name: value for name, value in arguments.items() if not hasattr(value, "read")}
        self._requests.append(RecordedRequest(operation, kept, status))

    def all(self) -> list[RecordedRequest]:
        """Those that are kept, the oldest first."""
        return list(self._requests)

    def clear(self) -> None:
        """Forget all."""
        self._requests.clear()
