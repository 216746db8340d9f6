"""Makes single attempts at a request. Hand-written."""

from __future__ import annotations

import contextlib
import ssl
from typing import TYPE_CHECKING

from ..exceptions import (
    CallError,
    OpenApiException,
    TransportError,
)
from . import body as bodies
from . import head as heads
from .failures import body_failure, failure_of
from .framing import Sized, framing_of
from .multipart import Form
from .network import Network
from .redacted import Redacted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..configuration import Configuration
    from .connection import Connection
    from .failures import Trouble
    from .limits import Limits
    from .request import Request

# What may go wrong below: on the network, in what came, and in names that no network has.
_FAILURES = (OSError, heads.ResponseSyntaxError, ValueError)
_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})
"""Methods of which a server expects no body, so that none need be told of."""


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
        if network is None or network.revision != self._configuration.revision:
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
        headers = Redacted({**network.headers, **request.headers, **extra})
        if not isinstance(request.body, Form):
            return self._exchange(network, request, headers, request.body, limits)
        form_headers, blocks = request.body.encode()
        with contextlib.closing(blocks):
            return self._exchange(
                network, request, Redacted({**headers, **form_headers}), blocks, limits
            )

    def _exchange(
        self,
        network: Network,
        request: Request,
        headers: dict[str, str],
        body: bytes | Iterable[bytes] | None,
        limits: Limits,
    ) -> OpenResponse:
        method = request.operation.method
        in_chunks = False
        if body is None or isinstance(body, bytes):
            if body is not None or method not in _WITHOUT_BODY:
                headers["content-length"] = str(len(body or b""))
        elif "content-length" not in headers:
            in_chunks = True
            headers["transfer-encoding"] = "chunked"
        head = heads.encode(method, network.prefix + request.target, headers.items())
        connect_timeout = (
            request.timeout[0] if request.timeout else self._configuration.connect_timeout
        )
        try:
            connection = network.take(connect_timeout, limits)
            limits.sent = True
            try:
                _send(connection, head, body, in_chunks, limits)
                response = connection.receive_head(limits)
                return OpenResponse(method, response, connection, network, limits)
            except BaseException:
                connection.close()
                raise
        except OpenApiException:
            raise
        except _FAILURES as error:
            raise _failure_of(error, limits) from error

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        if self._network is not None:
            self._network.close()


def _send(
    connection: Connection,
    head: bytes,
    body: bytes | Iterable[bytes] | None,
    in_chunks: bool,
    limits: Limits,
) -> None:
    # A server may answer before it has read all, and close: then its answer is there to be read.
    with contextlib.suppress(ConnectionError):
        if body is None or isinstance(body, bytes):
            connection.send(head + body if body else head, limits)
            return
        connection.send(head, limits)
        for block in filter(None, body):
            connection.send(b"%x\r\n%b\r\n" % (len(block), block) if in_chunks else block, limits)
        if in_chunks:
            connection.send(b"0\r\n\r\n", limits)


class OpenResponse:
    """A response whose body is still to be read.

    Attributes:
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The header fields; names are case-insensitive.
    """

    def __init__(
        self,
        method: str,
        head: heads.Head,
        connection: Connection,
        network: Network,
        limits: Limits,
    ) -> None:
        """Take over a connection on which the head of a response has come.

        Raises:
            ResponseSyntaxError: The head does not tell where the body ends.
        """
        self.status: int = head.status
        self.reason: str | None = head.reason
        self.headers: Mapping[str, str] = head.headers
        self._framing = framing_of(method, head)
        self._reusable = heads.keeps_alive(head)
        self._connection: Connection | None = connection
        self._network = network
        self._limits = limits
        self._maybe_applied = True
        self._pieces: Iterator[bytes] | None = None
        self._left = memoryview(b"")
        self._failed: CallError | None = None

    def hand_over(self, maybe_applied: bool) -> None:
        """Let the body take as long as the caller does; each piece still has the read timeout.

        Args:
            maybe_applied: What a failure to read the body tells about the request.
        """
        self._limits.deadline = None
        self._maybe_applied = maybe_applied

    def read(self) -> bytes:
        """The whole body, or the start of a long one if the status tells of an error.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: The body is past a bound.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        whole = bodies.whole_for(self.status)
        try:
            if bodies.has_succeeded(self.status) and isinstance(self._framing, Sized):
                whole.check(self._framing.left)
            whole.add(bytes(self._left))
            while piece := self._next_piece():
                whole.add(piece)
        except (CallError, bodies.BodyError) as error:
            # Of an error, the status says more than how its body ends.
            if bodies.has_succeeded(self.status):
                raise self._failure(error) from error.__cause__
        finally:
            self.close()
        return whole.bytes()

    def chunks(self, size: int = bodies.CHUNK) -> Iterator[bytes]:
        """The body in pieces of at most `size` bytes, decoded, each as soon as it has arrived.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: A small body decompresses to a huge one.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        size = max(size, 1)
        while True:
            if not self._left:
                self._left = memoryview(self._next_piece())
                if not self._left:
                    return
            chunk, self._left = self._left[:size], self._left[size:]
            yield bytes(chunk)

    def close(self) -> None:
        """Give the connection back if the body was read whole, or else close it."""
        connection, self._connection = self._connection, None
        self._pieces = None
        if connection is None:
            return
        if self._reusable and self._framing.done and not self._framing.rest:
            self._network.give_back(connection)
        else:
            connection.close()

    def _next_piece(self) -> bytes:
        """What comes next of the decoded body; nothing at its end."""
        if self._failed is not None:
            raise self._failed
        if self._pieces is None:
            self._pieces = self._decoded()
        return next(self._pieces, b"")

    def _decoded(self) -> Iterator[bytes]:
        try:
            decoder = bodies.decoder_for(self.status, self.headers.get("content-encoding"))
            for data in self._received():
                yield from decoder.feed(data)
            decoder.finish()
        except (*_FAILURES, bodies.BodyError) as error:
            self._failed = self._failure(error)
            raise self._failed from error
        finally:
            self.close()

    def _received(self) -> Iterator[bytes]:
        """The body as it arrives, still encoded."""
        while not self._framing.done:
            if self._connection is None:
                raise heads.ResponseSyntaxError("the response was closed before it was read")
            data = self._connection.receive(self._limits)
            if data:
                yield from self._framing.feed(data)
            else:
                self._reusable = False
                self._framing.end()

    def _failure(self, error: Exception) -> CallError:
        failure: CallError
        if isinstance(error, CallError):
            return error
        if isinstance(error, bodies.BodyError):
            undecoded = b""
            if isinstance(error, bodies.UnknownEncodingError):
                try:
                    undecoded = self._undecoded()
                except (*_FAILURES, bodies.BodyError) as inner:
                    return self._failure(inner)
            failure = body_failure(error, self.status, self.reason, self.headers, undecoded)
        else:
            failure = _failure_of(error, self._limits)
        failure.maybe_applied = self._maybe_applied
        return failure

    def _undecoded(self) -> bytes:
        whole = bodies.whole_for(self.status)
        for data in self._received():
            whole.add(data)
        return whole.bytes()


def _failure_of(error: Exception, limits: Limits) -> TransportError:
    """The package's own error for one of the layers below."""
    trouble: Trouble = "broken"
    if isinstance(error, ssl.SSLError):
        trouble = "tls"
    elif isinstance(error, TimeoutError):
        trouble = "timeout"
    return failure_of(trouble, str(error) or type(error).__name__, limits)
