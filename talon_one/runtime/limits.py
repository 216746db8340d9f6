"""What one attempt is held to. Does no I/O. Hand-written.

A socket's own timeout starts anew with every byte, so that a peer who drips a byte a second is
never too late. Here each read and write is given what is left of the call's deadline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import Deadline


class Limits:
    """What one attempt is held to, and what became of it.

    Attributes:
        deadline: When the call must be over; None once a caller reads the body at their own pace.
        read_timeout: Seconds to wait for each piece.
        ends_at_deadline: Whether the latest wait was given all that is left until the deadline, so
            that its end is the deadline's: an event loop's clock may run behind, and end it early.
        sent: Whether any byte of the request may have left.
    """

    __slots__ = ("deadline", "ends_at_deadline", "read_timeout", "sent")

    def __init__(self, deadline: Deadline | None, read_timeout: float) -> None:
        self.deadline = deadline
        self.read_timeout = read_timeout
        self.ends_at_deadline = False
        self.sent = False

    def next_timeout(self) -> float:
        """Seconds that the next read or write may take.

        Raises:
            TimeoutError: The deadline has passed.
        """
        if self.deadline is None:
            return self.read_timeout
        remaining = self.deadline.remaining()
        self.ends_at_deadline = remaining <= self.read_timeout
        if remaining <= 0:
            raise TimeoutError("the deadline has passed")
        return min(self.read_timeout, remaining)
