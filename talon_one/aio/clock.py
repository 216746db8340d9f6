"""Time as the asyncio client sees it. Hand-written."""

from __future__ import annotations

import asyncio

from ..runtime.clock import Clock


class AsyncClock(Clock):
    """Time, sleep and chance; a test's own subclass makes all three predictable."""

    async def async_sleep(self, seconds: float) -> None:
        """Wait, and let other tasks run."""
        await asyncio.sleep(seconds)
