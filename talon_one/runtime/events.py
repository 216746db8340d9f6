"""What the hooks of a Configuration are told. Hand-written.

A hook that raises an Exception changes nothing: it is logged, and the call goes on. What is no
Exception, such as KeyboardInterrupt, SystemExit or a cancellation, ends the call.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .operation import Operation

logger = logging.getLogger(__name__.split(".")[0])


class RequestEvent(msgspec.Struct, frozen=True):
    """A request is about to be sent.

    Attributes:
        operation: What is called.
        attempt: 1, or more for a repeat.
        headers: Headers to add to this attempt, or to send instead of the request's own, whatever
            the case of their letters. The request's own are not shown: they hold the key. One that
            cannot be sent is logged and left out. An Idempotency-Key counts for all attempts as
            the first one has it; an empty one is refused.
        call_id: What tells the call from others, in all of its events and log records. It is made
            up by the client, and not sent.
        elapsed: Seconds since the call began, earlier attempts and waits included.
    """

    operation: Operation
    attempt: int
    headers: dict[str, str]
    call_id: str
    elapsed: float


class ResponseEvent(msgspec.Struct, frozen=True):
    """An attempt is over.

    Attributes:
        operation: What was called.
        attempt: 1, or more for a repeat.
        elapsed: Seconds since the call began, earlier attempts and waits included.
        status: The HTTP status, or None if no complete response came.
        error: What went wrong if no complete response came.
        wait: Seconds until the request is repeated, or None if it is not.
        call_id: As RequestEvent has it.
        duration: Seconds that this attempt took.
    """

    operation: Operation
    attempt: int
    elapsed: float
    status: int | None
    error: Exception | None
    wait: float | None
    call_id: str
    duration: float


class CallEvent(msgspec.Struct, frozen=True):
    """A call is over: it returns, or raises, as soon as its hooks are done.

    A response whose body is left to the caller, such as an export, has not been read by then.

    Attributes:
        operation: What was called.
        call_id: As RequestEvent has it.
        attempts: Each attempt. There is none if no request could be built, or none was allowed.
        elapsed: Seconds that the call took, its waits included.
        status: The HTTP status of the last response, or None if the last attempt brought none.
        request_id: The ID under which the service knows the last request, if it sent one.
        error: What the call raises, or None if it returns.
    """

    operation: Operation
    call_id: str
    attempts: tuple[ResponseEvent, ...]
    elapsed: float
    status: int | None
    request_id: str | None
    error: BaseException | None


EventT = TypeVar("EventT", RequestEvent, ResponseEvent, CallEvent)


def tell(hooks: Sequence[Callable[[EventT], object]], event: EventT) -> None:
    """Call hooks. What one of them raises is not the call's; an interrupt is."""
    for hook in hooks:
        try:
            hook(event)
        except Exception:
            attempt = 0 if isinstance(event, CallEvent) else event.attempt
            logger.exception(
                "%s%s: a hook failed; the call goes on",
                event.operation.id,
                f" attempt {attempt}" if attempt else "",
                extra=fields(event.operation, event.call_id, attempt or None),
            )


def fields(
    operation: Operation, call_id: str, attempt: int | None, **more: object
) -> dict[str, object]:
    """What a log record has beside its message; the prefix keeps other names from being hit."""
    own = {"id": call_id, "operation": operation.id, "attempt": attempt, **more}
    return {f"call_{name}": value for name, value in own.items()}


def new_call_id() -> str:
    """An ID that no other call has."""
    return os.urandom(8).hex()
