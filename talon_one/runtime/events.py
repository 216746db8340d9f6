"""What the hooks of a Configuration are told. Hand-written.

A hook that raises an Exception changes nothing: it is logged, and the call goes on. What is no
Exception, such as KeyboardInterrupt, SystemExit or a cancellation, ends the call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from .operation import Operation


class RequestEvent(msgspec.Struct, frozen=True):
    """A request is about to be sent.

    Attributes:
        operation: What is called.
        attempt: 1, or more for a repeat.
        headers: Headers to add to this attempt, or to send instead of the request's own, whatever
            the case of their letters. The request's own are not shown: they hold the key. One that
            cannot be sent is logged and left out. An Idempotency-Key counts for all attempts as
            the first one has it; an empty one is refused.
    """

    operation: Operation
    attempt: int
    headers: dict[str, str]


class ResponseEvent(msgspec.Struct, frozen=True):
    """An attempt is over.

    Attributes:
        operation: What was called.
        attempt: 1, or more for a repeat.
        elapsed: Seconds since the call began, earlier attempts and waits included.
        status: The HTTP status, or None if no complete response came.
        error: What went wrong if no complete response came.
        wait: Seconds until the request is repeated, or None if it is not.
    """

    operation: Operation
    attempt: int
    elapsed: float
    status: int | None
    error: Exception | None
    wait: float | None
