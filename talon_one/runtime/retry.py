"""What may be repeated, how long to wait, and how much repeating is affordable. Hand-written.

Does no I/O and takes no time. `delivery` asks these parts after each attempt.
"""

from __future__ import annotations

import re
import threading
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Literal
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from .operation import Retry

Failure = Literal["unsent", "ambiguous", "final"]
"""Of an attempt without a complete response: nothing was sent, something may have been, or no
further attempt can succeed."""

REPEATABLE_STATUS = frozenset({408, 429, 500, 502, 503, 504})
MAX_BACKOFF = 8.0
MAX_RETRY_AFTER = 30.0


def may_repeat_failure(retry: Retry, failure: Failure) -> bool:
    """Whether to send again after an attempt without a complete response."""
    return failure == "unsent" or (failure == "ambiguous" and retry != "never")


def may_repeat_status(retry: Retry, status: int, throttles_with_conflict: bool) -> bool:
    """Whether to send again after a response with an error status.

    A 429 was refused before anything was done, so it is safe to repeat for any operation. A 409
    means throttling on a few operations only, and a true conflict elsewhere.
    """
    if status == 409:
        return throttles_with_conflict and retry != "never"
    return status == 429 or (retry != "never" and status in REPEATABLE_STATUS)


def backoff(repeats: int, status: int | None, random: float) -> float:
    """Seconds to wait before a repeat: full jitter under an exponential ceiling.

    Args:
        repeats: How many repeats there were before.
        status: The status of the last response, or None if there was none.
        random: A number from 0 to 1.
    """
    base = 1.0 if status in (409, 429) else 0.5
    return random * min(MAX_BACKOFF, base * 2.0 ** min(repeats, 10))


def retry_after(value: str | None, now: float) -> float | None:
    """The seconds that a Retry-After header asks for; None if it is absent or malformed.

    Args:
        value: The header, in either form: seconds, or an HTTP date.
        now: Seconds since 1970.
    """
    if value is None:
        return None
    value = value.strip()
    if re.fullmatch(r"[0-9]{1,9}", value):
        return float(value)
    if not value[:3].isalpha() or len(value) > 40:
        return None
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


class RetryBudget:
    """Keeps a service that is down from being hit by everyone's repeats.

    Each repeat costs tokens, more after a timeout; each success gives one back. Without tokens
    nothing is repeated, so that in the long run repeats add at most a fifth to the requests. Shared
    by all clients of one host.
    """

    TOKENS = 500
    COST = 5
    COST_AFTER_TIMEOUT = 10
    REFUND = 1

    def __init__(self) -> None:
        """Start with all tokens."""
        self.tokens = self.TOKENS
        self._lock = threading.Lock()

    def spend(self, timed_out: bool) -> bool:
        """Pay for a repeat; the result is whether there was enough left."""
        cost = self.COST_AFTER_TIMEOUT if timed_out else self.COST
        with self._lock:
            if self.tokens < cost:
                return False
            self.tokens -= cost
        return True

    def refund(self) -> None:
        """Give a token back after a success."""
        with self._lock:
            self.tokens = min(self.TOKENS, self.tokens + self.REFUND)


_budgets: WeakValueDictionary[tuple[int, str], RetryBudget] = WeakValueDictionary()
_budgets_lock = threading.Lock()


def budget_of(host: str, process: int) -> RetryBudget:
    """The budget that all clients of a host share within a process."""
    with _budgets_lock:
        budget = _budgets.get((process, host))
        if budget is None:
            budget = _budgets[process, host] = RetryBudget()
        return budget
