"""The requests that the emulator answered, to assert on. Hand-written."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._requests: deque[tuple[RecordedRequest, Callable[[], Any]]] = deque(maxlen=_KEPT)

    def add(
        self,
        operation: str,
        arguments: dict[str, Any],
        status: int,
        read_body: Callable[[], dict[str, Any]],
    ) -> None:
        """Keep a request; the oldest gives way.

        Args:
            operation: As that of a RecordedRequest.
            arguments: Likewise.
            status: Likewise.
            read_body: Reads the argument that is the body as it came: what was given to the
                operation is changed by it.
        """
        kept = {name: value for name, value in arguments.items() if not hasattr(value, "read")}
        self._requests.append((RecordedRequest(operation, kept, status), read_body))

    def all(self) -> list[RecordedRequest]:
        """Those that are kept, the oldest first."""
        return [
            one._replace(arguments={**one.arguments, **read_body()})
            for one, read_body in list(self._requests)
        ]

    def clear(self) -> None:
        """Forget all."""
        self._requests.clear()
