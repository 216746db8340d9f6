"""Sends a body in pieces, files read off the event loop. Hand-written."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ..exceptions import OpenApiException

if TYPE_CHECKING:
    from collections.abc import Generator

    from typing_extensions import Self

    from ..runtime.limits import Limits


class Upload:
    """The pieces of a body, of which the next is asked for once there is room for it.

    Attributes:
        transport: What they go to.
        failure: Why a file could not be read.
        is_stalled: Whether a piece was not taken within the read timeout.
    """

    def __init__(
        self, blocks: Generator[bytes], limits: Limits, *, in_memory: bool = False
    ) -> None:
        """Take over the pieces; in memory, no thread is needed to get them."""
        self.transport: asyncio.BaseTransport | None = None
        self.failure: OpenApiException | None = None
        self.is_stalled = False
        self._blocks = blocks
        self._limits = limits
        self._in_memory = in_memory
        self._timer: asyncio.TimerHandle | None = None
        self._reading: asyncio.Future[bytes] | None = None
        self._is_closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        self._stop_timer()
        if self._is_closed:
            # The answer has come already. What is sent of the request is not all of it, and the
            # error keeps aiohttp from sending another on this connection.
            raise ConnectionError("the request was given up")
        if self._in_memory:
            block = next(self._blocks, b"")
        else:
            loop = asyncio.get_running_loop()
            self._reading = loop.run_in_executor(None, next, self._blocks, b"")
            try:
                block = await self._reading
            except OpenApiException as error:
                self.failure = error
                raise
        if not block:
            raise StopAsyncIteration
        self._timer = asyncio.get_running_loop().call_later(
            self._limits.next_timeout(), self._stall
        )
        return block

    def close(self) -> None:
        """Close the files, once no thread reads them any more."""
        self._is_closed = True
        self._stop_timer()
        if self._reading is not None and not self._reading.done():
            self._reading.add_done_callback(lambda _: self._blocks.close())
        else:
            self._blocks.close()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _stall(self) -> None:
        self.is_stalled = True
        if isinstance(self.transport, asyncio.WriteTransport):
            self.transport.abort()
