"""What it means that an attempt failed: to the caller, and for a repeat. Does no I/O. Hand-written.

A transport names the trouble that the library below it had; nothing here depends on that library,
nor is anything decided by the text of a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..exceptions import (
    CallError,
    ConnectError,
    ConnectionBrokenError,
    DeadlineExceededError,
    ResponseDecodeError,
    ResponseTimeoutError,
    ResponseTooLargeError,
    TLSError,
    TransportError,
)
from .body import BodyError, BrokenBodyError, UnknownEncodingError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .limits import Limits

Trouble = Literal["tls", "timeout", "broken"]
"""What a transport met: TLS that cannot be trusted or ended badly, nothing for too long, or
anything else."""

Failure = Literal["unsent", "ambiguous", "final"]
"""Of an attempt without a complete response: nothing was sent, something may have been, or no
further attempt can succeed."""

_MAX_TEXT = 200


def failure_of(trouble: Trouble, text: str, limits: Limits) -> TransportError:
    """The package's own error for a transport's trouble, told by what was sent and when.

    Args:
        trouble: What the transport met.
        text: How the library below it put that.
        limits: What the attempt was held to.
    """
    text = text if len(text) <= _MAX_TEXT else text[:_MAX_TEXT] + "..."
    failure: TransportError
    deadline = limits.deadline
    if deadline is not None and (
        (trouble == "timeout" and limits.ends_at_deadline) or deadline.remaining() <= 0
    ):
        failure = DeadlineExceededError(
            f"no complete response within the deadline of {deadline.seconds:g} s"
        )
    elif trouble == "tls" and not limits.sent:
        failure = TLSError(f"no TLS connection: {text}")
    elif not limits.sent:
        failure = ConnectError(f"no connection: {text}")
    elif trouble == "timeout":
        failure = ResponseTimeoutError(f"no response within {limits.read_timeout:g} s")
    else:
        failure = ConnectionBrokenError(f"the connection broke off: {text}")
    failure.maybe_applied = limits.sent
    return failure


def body_failure(
    error: BodyError,
    status: int,
    reason: str | None,
    headers: Mapping[str, str],
    undecoded: bytes = b"",
) -> CallError:
    """The package's own error for a body that cannot be taken.

    Args:
        error: What is wrong with it.
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The response headers.
        undecoded: The body as it came, if its encoding is unknown.
    """
    if isinstance(error, BrokenBodyError):
        return ConnectionBrokenError(f"the response is damaged: {error}")
    failure: ResponseDecodeError | ResponseTooLargeError
    if isinstance(error, UnknownEncodingError):
        failure = ResponseDecodeError(status, reason, headers=headers, raw_data=undecoded)
    else:
        failure = ResponseTooLargeError(status, reason, headers=headers)
    failure.problem = str(error)
    return failure


def kind_of(error: Exception) -> Failure:
    """What an attempt's failure means for a repeat."""
    if not isinstance(error, TransportError) or isinstance(
        error, (TLSError, DeadlineExceededError)
    ):
        return "final"
    return "ambiguous" if error.maybe_applied else "unsent"


def may_have_been_applied(error: Exception) -> bool:
    """Whether the service may have carried out the request all the same."""
    return isinstance(error, CallError) and error.maybe_applied


def forget_frames(error: BaseException) -> None:
    """Take the frames from an error and from all that it is chained to.

    The frames of a transport, and of the library below it, hold the headers in one form or another,
    and so the key. Tools that report errors would show it.
    """
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            each.__traceback__ = None
            pending += (each.__cause__, each.__context__)
