"""One connection: a protocol of asyncio that is read and written within limits. Hand-written."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from typing import TYPE_CHECKING, Any

from ..exceptions import ClientClosedError
from ..runtime.connection import FAILURES, failure_from, is_readable

if TYPE_CHECKING:
    from collections import deque

    from ..runtime.exchange import Reading, T
    from ..runtime.limits import Limits

_MAX_AHEAD = 2**16
"""Bytes that may wait to be read before no more are taken from the network."""


class AsyncConnection(asyncio.Protocol):
    """An open connection, and what has arrived on it but was not read yet. One task may use it.

    Attributes:
        home: Where it is kept between requests.
        lost: Done once it is closed.
        closed_by_client: Whether a call that is under way has lost it to the client's `close`.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        home: deque[AsyncConnection],
        connections: set[AsyncConnection],
    ) -> None:
        """Prepare for a connection, which is one of the `connections` while it is open."""
        self.home = home
        self.lost: asyncio.Future[None] = loop.create_future()
        self.closed_by_client = False
        self._loop = loop
        self._connections = connections
        self._transport: Any = None
        self._tls: Any = None
        self._data = b""
        self._is_over = False
        self._is_full = False
        self._is_paused = False
        self._error: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None

    # What the event loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note that it is open."""
        self._transport = transport
        self._connections.add(self)

    def data_received(self, data: bytes) -> None:
        """Keep what has arrived, and take no more than that if it is much."""
        self._data = self._data + data if self._data else data
        if len(self._data) > _MAX_AHEAD and not self._is_paused:
            self._is_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Note that nothing more will come."""
        self._end(None)

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that it is closed, and why."""
        self._end(exc)
        self._connections.discard(self)
        if not self.lost.done():
            self.lost.set_result(None)

    def pause_writing(self) -> None:
        """Note that there is no room for more."""
        self._is_full = True

    def resume_writing(self) -> None:
        """Note that there is."""
        self._is_full = False
        self._wake()

    def _end(self, error: Exception | None) -> None:
        if not self._is_over:
            self._is_over = True
            self._error = error
            if error is None and self._tls is not None and _is_cut(self._tls):
                # This may be an attacker's end, and must not look like the end of a body.
                self._error = ConnectionError("the connection ended without the goodbye of TLS")
        self._wake()

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    # What a task calls

    @property
    def transport(self) -> Any:
        """What asyncio sends and receives by."""
        return self._transport

    def secure(self, transport: asyncio.Transport | None) -> None:
        """Go on over TLS."""
        if transport is None:
            raise ConnectionError("the connection ended before TLS began")
        self._transport = transport
        self._tls = transport.get_extra_info("ssl_object")

    def write(self, data: bytes | memoryview) -> None:
        """Send, without waiting until it is taken."""
        if not self._is_over:
            self._transport.write(data)

    async def send(self, data: bytes | memoryview, limits: Limits) -> bool:
        """Send, and wait until there is room for more.

        Returns:
            Whether more is to be sent: neither the response nor the end of the connection has come.

        Raises:
            OSError: It took too long.
        """
        self.write(data)
        while self._is_full and not self._is_over and not self._is_answered():
            await self._wait(limits)
        return not self._is_over and not self._is_answered()

    def _is_answered(self) -> bool:
        """Whether a response has come that is not an interim one."""
        return self._data[9:10] not in (b"", b"1")

    async def read(self, reading: Reading[T], limits: Limits) -> T:
        """Carry out a reading with what arrives.

        Raises:
            CallError: The connection broke, or it took too long.
        """
        try:
            next(reading)
            while True:
                try:
                    data = await self._receive(limits)
                except (ClientClosedError, *FAILURES) as error:
                    reading.throw(failure_from(error, limits))
                else:
                    reading.send(data)
        except StopIteration as done:
            return done.value  # type: ignore[no-any-return]
        finally:
            reading.close()

    async def _receive(self, limits: Limits) -> bytes:
        if not self._data and not self._is_over:
            await self._wait(limits)
        if data := self._data:
            self._data = b""
            if self._is_paused and not self._is_over:
                self._is_paused = False
                self._transport.resume_reading()
            return data
        if self.closed_by_client:
            closed = ClientClosedError("the client was closed while the call was under way")
            closed.maybe_applied = limits.sent
            raise closed
        if self._error is not None:
            raise self._error
        return b""

    async def _wait(self, limits: Limits) -> None:
        """Wait until something happens."""
        timeout = limits.next_timeout()
        waiter = self._waiter = self._loop.create_future()
        timer = self._loop.call_later(timeout, _expire, waiter)
        try:
            await waiter
        finally:
            timer.cancel()

    def is_idle(self) -> bool:
        """Whether it is open and nothing has come; else it must not be used again."""
        transport = self._transport
        return not (
            self._is_over
            or self._data
            or transport.is_closing()
            # The loop may not have noticed yet.
            or is_readable(transport.get_extra_info("socket"))
        )

    def close(self) -> None:
        """Close it at once; also from another thread, where it may be collected as garbage."""
        if self._transport is None:
            return
        try:
            if asyncio.get_running_loop() is self._loop:
                self._transport.abort()
                return
        except RuntimeError:  # No loop runs here.
            pass
        with contextlib.suppress(RuntimeError):  # Its own is closed.
            self._loop.call_soon_threadsafe(self._transport.abort)


def _expire(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError("nothing came in time"))


def _is_cut(tls: ssl.SSLObject) -> bool:
    """Whether TLS was not ended as it should be."""
    try:
        return bool(tls.read(1))
    except ssl.SSLZeroReturnError:
        return False
    except (ssl.SSLError, ValueError):
        return True
