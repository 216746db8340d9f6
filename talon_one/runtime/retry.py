"""What may be repeated, how long to wait, and how much repeating is affordable. Hand-written.

Does no I/O and takes no time. `attempts` asks these parts after each attempt.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from .failures import Failure
    from .operation import Retry

REPEATABLE = frozenset({"safe", "keyed"})
"""What a table may say for a call to be repeated at all. Anything else, known or not, counts as
`never`: a repeat that was not meant costs money, one that was left out does not."""
REPEATABLE_STATUS = frozenset({408, 429, 500, 502, 503, 504})
MAX_BACKOFF = 8.0
MAX_RETRY_AFTER = 30.0


def may_repeat_failure(retry: Retry, failure: Failure) -> bool:
    """Whether to send again after an attempt without a complete response."""
    return failure == "unsent" or (failure == "ambiguous" and retry in REPEATABLE)


def may_repeat_status(retry: Retry, status: int, throttles_with_conflict: bool) -> bool:
    """Whether to send again after a response with an error status.

    A 429 was refused before anything was done, so it is safe to repeat for any operation. A 409
    means throttling on a few operations only, and a true conflict elsewhere.
    """
    if status == 409:
        return throttles_with_conflict and retry in REPEATABLE
    return status == 429 or (retry in REPEATABLE and status in REPEATABLE_STATUS)


def backoff(repeats: int, status: int | None, random: float) -> float:
    """Seconds to wait before a repeat: full jitter under an exponential ceiling.

    Args:
        repeats: How many repeats there were before.
        status: The status of the last response, or None if there was none.
        random: A number from 0 to 1.
    """
    base = 1.0 if status in (409, 429) else 0.5
    return random * min(MAX_BACKOFF, base * 2.0 ** min(repeats, 10))


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
