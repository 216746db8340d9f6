"""Turns of tasks that know nothing of each other, by the clock that they share. Hand-written."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from ..runtime.rate_limiter import MARGIN

if TYPE_CHECKING:
    from collections.abc import Callable


class Pacer:
    """The turns of one task.

    Time is divided into slots, and each task has every so manieth of them for one request. So all
    together keep to the rate at any time, wherever they run and whenever they start, as long as
    their clocks agree.

    Args:
        number: The task's number.
        tasks: How many there are.
        rate: Requests a second, of all tasks together.
        clock: The seconds since an epoch that all tasks share.
        sleep: Waits for some seconds.
    """

    def __init__(
        self,
        number: int,
        tasks: int,
        rate: float,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._number = number
        self._tasks = tasks
        self._slot = MARGIN / rate
        self._clock = clock
        self._sleep = sleep
        self._last = -math.inf

    def wait(self) -> None:
        """Wait for the task's next slot."""
        now = self._clock()
        slot = max(math.ceil(now / self._slot), self._last + 1)
        slot += (self._number - slot) % self._tasks
        self._last = slot
        if (seconds := slot * self._slot - now) > 0:
            self._sleep(seconds)
