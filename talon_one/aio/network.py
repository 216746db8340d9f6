"""The way to the service on one event loop: connections, TLS, the proxy. Hand-written."""

from __future__ import annotations

import asyncio
import socket
import weakref
from typing import TYPE_CHECKING, Any, cast

from ..exceptions import ClientClosedError
from ..runtime.exchange import read_tunnel
from ..runtime.limits import Limits
from ..runtime.pool import Pool
from .connection import AsyncConnection
from .tasks import ended

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import TypeVar

    from ..runtime.route import Route

    T = TypeVar("T")

_LONG = 1e6
"""Seconds; the limits of the attempt end it before."""


class AsyncNetwork:
    """Connections that belong to one event loop.

    Attributes:
        loop: The event loop.
        route: The settings that connections go by from now on.
        pool: Those of them that are idle.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, route: Route) -> None:
        """Prepare for a host; connections are opened when they are needed."""
        self.loop = loop
        self.route = route
        self.pool: Pool[AsyncConnection] = Pool(route.pool_size)
        self._connections: set[AsyncConnection] = set()
        self._opening: set[asyncio.Task[Any]] = set()
        self._is_closed = False
        weakref.finalize(self, _close_all, self._connections).atexit = False

    def change_route(self, route: Route) -> None:
        """Go by other settings; connections in use are closed when they are done."""
        self.pool.close()
        self.route = route
        self.pool = Pool(route.pool_size)

    async def open(self, connect_timeout: float, attempt: Limits) -> AsyncConnection:
        """Open a connection.

        Args:
            connect_timeout: Seconds that each step may take.
            attempt: What the attempt is held to.

        Raises:
            OSError: It cannot be opened.
            ResponseSyntaxError: What the proxy answers is no HTTP/1.1.
            TransportError: The proxy did not answer.
            ClientClosedError: The client was closed in the meantime.
        """
        limits = Limits(attempt.deadline, connect_timeout)
        route = self.route
        proxy = route.proxy
        connection = AsyncConnection(self.loop, self.pool.home(), self._connections)
        try:
            await self._connect(connection, limits)
            if proxy is not None and proxy.is_tls:
                await self._secure(connection, proxy.host, limits)
            if route.is_tls:
                if proxy is not None:
                    connection.write(route.tunnel_request(proxy))
                    await connection.read(read_tunnel(), limits)
                await self._secure(connection, route.address[0], limits)
        except BaseException:
            connection.close()
            # A loop need not tell of the end of what is given up before it was handed over: uvloop
            # does not after TCP has begun, nor does asyncio within the handshake of TLS.
            self.loop.call_soon(connection.connection_lost, None)
            attempt.ends_at_deadline = limits.ends_at_deadline
            raise
        return connection

    async def _connect(self, connection: AsyncConnection, limits: Limits) -> None:
        """Try the addresses of the host in turn, each for as long as a step may take."""
        loop = self.loop
        resolve = loop.getaddrinfo(*self.route.first_address, type=socket.SOCK_STREAM)
        failure = OSError("the host has no address")
        for *_, address in await self._within(limits, resolve):
            host, port = str(address[0]), address[1]
            connect = loop.create_connection(lambda: connection, host, cast("int", port))
            try:
                await self._within(limits, connect)
                return
            except OSError as error:
                failure = error
        raise failure

    async def _secure(self, connection: AsyncConnection, host: str, limits: Limits) -> None:
        """Put TLS on a connection, which may have one already."""
        start = self.loop.start_tls(
            connection.transport,
            connection,
            self.route.tls(),
            server_hostname=host,
            ssl_handshake_timeout=_LONG,
        )
        connection.secure(await self._within(limits, start))

    async def _within(self, limits: Limits, step: Coroutine[Any, Any, T]) -> T:
        """Carry out a step of opening a connection."""
        task = self.loop.create_task(step)
        self._opening.add(task)
        try:
            await asyncio.wait((task,), timeout=limits.next_timeout())
            if self._is_closed:
                raise ClientClosedError("the client was closed while the call was under way")
            if not task.done():
                raise TimeoutError("no connection in time")
            return task.result()
        finally:
            self._opening.discard(task)
            task.cancel()
            await ended(task)

    async def close(self) -> None:
        """Close all connections, those in use too; no other can be opened."""
        self._is_closed = True
        self.pool.close()
        for task in self._opening:
            task.cancel()
        for connection in self._connections:
            connection.closed_by_client = True
            connection.close()
        if waits := [*self._opening, *(connection.lost for connection in self._connections)]:
            await asyncio.wait(waits)


def _close_all(connections: set[AsyncConnection]) -> None:
    for connection in tuple(connections):
        connection.close()
