"""What came of an attempt that was answered. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping


class UnreadResponse(Protocol):
    """What the policy needs of a response whose body was left unread."""

    def close(self) -> None:
        """Give the connection back or close it. Must not block; may be called again."""

    def hand_over(self, maybe_applied: bool) -> None:
        """Let the body take as long as the caller does; each piece still has the read timeout.

        Args:
            maybe_applied: What a failure to read the body tells about the request.
        """


class Reply(msgspec.Struct):
    """A response, its body read.

    Attributes:
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The response headers; names are case-insensitive.
        body: The decoded body; empty if it was left unread.
        stream: The transport's own open response, an UnreadResponse, if its body was left unread.
        attempts: How many requests it took.
        elapsed: Seconds that it took.
        maybe_applied: Whether an attempt before this one may have been carried out.
    """

    status: int
    reason: str | None
    headers: Mapping[str, str]
    body: bytes = b""
    stream: Any = None
    attempts: int = 1
    elapsed: float = 0.0
    maybe_applied: bool = False
