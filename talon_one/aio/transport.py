"""Makes single attempts at a request, on an event loop. Hand-written."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from ..exceptions import ConfigurationError, EventLoopError, OpenApiException
from ..runtime import body as bodies
from ..runtime.connection import FAILURES, failure_from
from ..runtime.exchange import BaseOpenResponse, encode, read_head
from ..runtime.failures import forget_frames
from ..runtime.route import Route
from .connection import AsyncConnection
from .network import AsyncNetwork
from .tasks import in_thread

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..configuration import Configuration
    from ..runtime.limits import Limits
    from ..runtime.request import Request

_SMALL = 2**16
"""Bytes that are written at once, without looking whether the service takes them."""


class AsyncTransport:
    """Makes attempts over connections to one host, which belong to one event loop."""

    def __init__(self, configuration: Configuration) -> None:
        """Prepare for a host; connections are opened when they are needed.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy cannot be used.
        """
        self._configuration = configuration
        self._network: AsyncNetwork | None = None
        self._route: Route | None = None
        if configuration.has_host:
            self._current_route()

    def _current_route(self) -> Route:
        """The settings as they are now."""
        route = self._route
        if route is None or route.revision != self._configuration.revision:
            self._configuration.require_host()
            route = self._route = Route(self._configuration)
            through_tls = route.proxy is not None and route.proxy.is_tls
            if through_tls and route.is_tls and sys.version_info < (3, 11):
                raise ConfigurationError(
                    "asyncio speaks TLS through a proxy that is itself spoken to by TLS from"
                    " Python 3.11 on: use an http:// proxy, or the blocking client"
                )
        return route

    def _current_network(self) -> AsyncNetwork:
        """The way to the service by the settings as they are now."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise EventLoopError("an asyncio client is used where asyncio does not run") from None
        network, route = self._network, self._current_route()
        if network is None:
            network = self._network = AsyncNetwork(loop, route)
        if network.loop is not loop:
            raise EventLoopError(
                "this client has connections of another event loop: make one client a loop,"
                " or close it before the other loop ends"
            )
        if network.route is not route:
            network.change_route(route)
        return network

    async def attempt(
        self, request: Request, limits: Limits, extra: Mapping[str, str]
    ) -> AsyncOpenResponse:
        """Send a request once and wait for the start of the response.

        Raises:
            TransportError: No response came.
            ValidationError: A file that is to be sent cannot be read.
            ApiValueError: A header is no text on one line.
            ConfigurationError: A setting was changed to one that cannot be used.
            ClientClosedError: The client was closed in the meantime.
            EventLoopError: The client belongs to another event loop.
        """
        network = self._current_network()
        pool = network.pool
        encoded, body = encode(request, network.route, extra)
        timeout = request.timeout[0] if request.timeout else self._configuration.connect_timeout
        try:
            connection = pool.take() or await network.open(timeout, limits)
            limits.sent = True
            try:
                is_whole = await _send(connection, encoded, body, limits)
                head, start = await connection.read(read_head(), limits)
                return AsyncOpenResponse(
                    request.operation.method,
                    head,
                    start,
                    connection,
                    pool,
                    limits,
                    is_whole_request=is_whole,
                )
            except BaseException:
                connection.close()
                raise
        except OpenApiException:
            raise
        except FAILURES as error:
            raise failure_from(error, limits) from error
        except asyncio.CancelledError as error:
            forget_frames(error)
            raise
        finally:
            if not isinstance(body, bytes):
                body.close()

    async def close(self) -> None:
        """Close all connections, those in use too."""
        network, self._network = self._network, None
        if network is not None and not network.loop.is_closed():
            await network.close()


async def _send(
    connection: AsyncConnection, head: bytes, body: bytes | Generator[bytes], limits: Limits
) -> bool:
    """Send a request, or as much of it as is asked for; whether that is all of it."""
    if isinstance(body, bytes) and len(body) <= _SMALL:
        connection.write(head + body)
        return True
    connection.write(head)
    if isinstance(body, bytes):
        for start in range(0, len(body), _SMALL):
            if not await connection.send(memoryview(body)[start : start + _SMALL], limits):
                return False
    else:
        while block := await in_thread(_next_block, body):
            if not await connection.send(block, limits):
                return False
    return True


def _next_block(blocks: Generator[bytes]) -> bytes:
    return next(blocks, b"")


class AsyncOpenResponse(BaseOpenResponse[AsyncConnection]):
    """A response whose body is still to be read."""

    async def read(self) -> bytes:
        """The whole body, or the start of a long one if the status tells of an error.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: The body is past a bound.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        return await self._connection.read(self._whole(), self._limits)

    async def next_chunk(self, size: int = bodies.CHUNK) -> bytes:
        """The next piece of the body, of at most `size` bytes, decoded; nothing at its end.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: A small body decompresses to a huge one.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        return await self._connection.read(self._chunk(size), self._limits)

    def __del__(self) -> None:
        # It may be dropped before it is read to its end.
        self.close()
