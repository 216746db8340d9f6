"""Makes single attempts at a request. Hand-written."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from ..exceptions import OpenApiException
from . import body as bodies
from .connection import FAILURES, Connection, failure_from
from .exchange import BaseOpenResponse, encode, read_head
from .network import Network

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..configuration import Configuration
    from .limits import Limits
    from .request import Request


class Transport:
    """Makes attempts over connections to one host. Safe across threads, and after a fork."""

    def __init__(self, configuration: Configuration) -> None:
        """Prepare for a host; connections are opened when they are needed.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self._configuration = configuration
        self._network: Network | None = None
        if configuration.has_host:
            self._current_network()

    def _current_network(self) -> Network:
        """The way to the service by the settings as they are now."""
        network = self._network
        if network is None or network.route.revision != self._configuration.revision:
            self.close()
            network = self._network = Network(self._configuration)
        return network

    def attempt(self, request: Request, limits: Limits, extra: Mapping[str, str]) -> OpenResponse:
        """Send a request once and wait for the start of the response.

        Raises:
            TransportError: No response came.
            ValidationError: A file that is to be sent cannot be read.
            ApiValueError: A header is no text on one line.
            ConfigurationError: A setting was changed to one that cannot be used.
        """
        network = self._current_network()
        encoded, body = encode(request, network.route, extra)
        timeout = request.timeout[0] if request.timeout else self._configuration.connect_timeout
        try:
            connection = network.take(timeout, limits)
            limits.sent = True
            try:
                _send(connection, encoded, body, limits)
                head, start = connection.read(read_head(), limits)
                method = request.operation.method
                return OpenResponse(method, head, start, connection, network.pool, limits)
            except BaseException:
                connection.close()
                raise
        except OpenApiException:
            raise
        except FAILURES as error:
            raise failure_from(error, limits) from error
        finally:
            if not isinstance(body, bytes):
                body.close()

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        if self._network is not None:
            self._network.pool.close()


def _send(
    connection: Connection, head: bytes, body: bytes | Iterable[bytes], limits: Limits
) -> None:
    # A server may answer before it has read all, and close: then its answer is there to be read.
    with contextlib.suppress(ConnectionError):
        if isinstance(body, bytes):
            connection.send(head + body, limits)
            return
        connection.send(head, limits)
        for block in filter(None, body):
            connection.send(block, limits)


class OpenResponse(BaseOpenResponse[Connection]):
    """A response whose body is still to be read."""

    def read(self) -> bytes:
        """The whole body, or the start of a long one if the status tells of an error.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: The body is past a bound.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        return self._connection.read(self._whole(), self._limits)

    def chunks(self, size: int = bodies.CHUNK) -> Iterator[bytes]:
        """The body in pieces of at most `size` bytes, decoded, each as soon as it has arrived.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: A small body decompresses to a huge one.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        while chunk := self._connection.read(self._chunk(size), self._limits):
            yield chunk
