"""What the hooks of a Configuration are told. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from .operation import Operation


class RequestEvent(msgspec.Struct):
    """A request is about to be sent.

    Attributes:
        operation: What is called.
        attempt: 1, or more for a repeat.
        headers: Headers to add, for tracing. The request's own are not shown: they hold the key.
    """

    operation: Operation
    attempt: int
    headers: dict[str, str]


class ResponseEvent(msgspec.Struct):
    """An attempt is over.

    Attributes:
        operation: What was called.
        attempt: 1, or more for a repeat.
        elapsed: Seconds since the call began, earlier attempts and waits included.
        status: The HTTP status, or None if no response came.
        error: What went wrong if no response came.
        wait: Seconds until the request is repeated, or None if it is not.
    """

    operation: Operation
    attempt: int
    elapsed: float
    status: int | None
    error: Exception | None
    wait: float | None
