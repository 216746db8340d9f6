"""One request and its response as bytes, whoever waits for them. Does no I/O. Hand-written."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Generic, TypeVar

from ..exceptions import CallError
from . import body as bodies
from . import head as heads
from .failures import body_failure, failure_of
from .framing import Sized, framing_of
from .multipart import Form
from .pool import ConnectionT
from .redacted import Redacted

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .limits import Limits
    from .pool import Pool
    from .request import Request
    from .route import Route

    T = TypeVar("T")
    Reading = Generator[None, bytes, T]
    """Asks for what arrives next, and is sent it, or nothing at the end of the connection. What
    keeps it from arriving is thrown in, as a CallError. Returns what it has read."""

_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})
"""Methods of which a server expects no body, so that none need be told of."""


def encode(
    request: Request, route: Route, extra: Mapping[str, str]
) -> tuple[bytes, bytes | Generator[bytes]]:
    """The head of a request, and its body: what is in memory whole, or blocks as they are read.

    Args:
        request: What to send.
        route: The way that it takes.
        extra: Headers besides the request's own, or instead of them.

    Raises:
        ApiValueError: A header is no text on one line.
        ValidationError: A file that is to be sent cannot be read.
    """
    headers = Redacted({**route.headers, **request.headers, **extra})
    method = request.operation.method
    body: bytes | Generator[bytes]
    if isinstance(request.body, Form):
        form_headers, body = request.body.encode()
        headers.update(form_headers)
        if "content-length" not in headers:
            headers["transfer-encoding"] = "chunked"
            body = _in_chunks(body)
    else:
        body = request.body or b""
        if request.body is not None or method not in _WITHOUT_BODY:
            headers["content-length"] = str(len(body))
    return heads.encode(method, route.prefix + request.target, headers.items()), body


def _in_chunks(blocks: Generator[bytes]) -> Generator[bytes]:
    with contextlib.closing(blocks):
        for block in filter(None, blocks):
            yield b"%x\r\n%b\r\n" % (len(block), block)
    yield b"0\r\n\r\n"


def read_head() -> Reading[tuple[heads.Head, bytes]]:
    """The head of the next response that is not an interim one, and what came after it.

    Raises:
        ResponseSyntaxError: The connection ended, or what came is no HTTP/1.1.
    """
    data = b""
    while True:
        while (end := data.find(heads.END, 0, heads.MAX_HEAD)) < 0:
            if len(data) >= heads.MAX_HEAD:
                raise heads.ResponseSyntaxError("the head of the response is too long")
            more = yield
            if not more:
                raise heads.ResponseSyntaxError("the connection ended before a response")
            data += more
        head = heads.parse(data[:end])
        data = data[end + len(heads.END) :]
        if head.status == 101:
            raise heads.ResponseSyntaxError("the response changes to another protocol")
        if head.status >= 200:
            return head, data


def read_tunnel() -> Reading[None]:
    """The answer of a proxy that is asked for a tunnel.

    Raises:
        ConnectionError: It refuses.
        ResponseSyntaxError: The connection ended, or what came is no HTTP/1.1.
    """
    head, rest = yield from read_head()
    if not 200 <= head.status < 300:
        raise ConnectionError(f"the proxy refuses a tunnel with status {head.status}")
    if rest:
        # It would be taken for what the service says, and is not protected by its TLS.
        raise heads.ResponseSyntaxError("the proxy speaks before the service")


class BaseOpenResponse(Generic[ConnectionT]):
    """A response whose body is still to be read: all but the waiting.

    Attributes:
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The header fields; names are case-insensitive.
    """

    _is_open = False

    def __init__(
        self,
        method: str,
        head: heads.Head,
        start: bytes,
        connection: ConnectionT,
        pool: Pool[ConnectionT],
        limits: Limits,
        *,
        is_whole_request: bool = True,
    ) -> None:
        """Take over a connection on which the head of a response has come.

        Args:
            method: The method of the request.
            head: What has come.
            start: What came after it.
            connection: Where the rest comes from.
            pool: What the connection is given back to.
            limits: What the attempt is held to.
            is_whole_request: Whether all of the request was sent.

        Raises:
            ResponseSyntaxError: The head does not tell where the body ends.
        """
        self.status: int = head.status
        self.reason: str | None = head.reason
        self.headers: Mapping[str, str] = head.headers
        self._framing = framing_of(method, head)
        self._reusable = is_whole_request and heads.keeps_alive(head)
        self._start = start
        self._connection = connection
        self._pool = pool
        self._limits = limits
        self._maybe_applied = True
        self._pieces: Generator[bytes | None, bytes | None] | None = None
        self._left = memoryview(b"")
        self._failed: CallError | None = None
        self._is_open = True

    def hand_over(self, maybe_applied: bool) -> None:
        """Let the body take as long as the caller does; each piece still has the read timeout.

        Args:
            maybe_applied: What a failure to read the body tells about the request.
        """
        self._limits.deadline = None
        self._maybe_applied = maybe_applied

    def close(self) -> None:
        """Give the connection back if the body was read whole, or else close it."""
        if not self._is_open:
            return
        self._is_open = False
        if self._reusable and self._framing.done and not self._framing.rest:
            self._pool.give_back(self._connection)
        else:
            self._connection.close()

    def _whole(self) -> Reading[bytes]:
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
            while piece := (yield from self._piece()):
                whole.add(piece)
        except (CallError, bodies.BodyError) as error:
            # Of an error, the status says more than how its body ends.
            if bodies.has_succeeded(self.status):
                failure = yield from self._failure(error)
                raise failure from failure.__cause__
        finally:
            self.close()
        return whole.bytes()

    def _chunk(self, size: int) -> Reading[bytes]:
        """The next piece of the body, of at most `size` bytes, decoded; nothing at its end.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: A small body decompresses to a huge one.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        if not self._left:
            self._left = memoryview((yield from self._piece()))
        size = max(size, 1)
        chunk, self._left = self._left[:size], self._left[size:]
        return bytes(chunk)

    def _piece(self) -> Reading[bytes]:
        """What comes next of the decoded body; nothing at its end."""
        if self._failed is not None:
            raise self._failed
        try:
            if self._pieces is None:
                encoding = self.headers.get("content-encoding")
                self._pieces = self._decoded(bodies.decoder_for(self.status, encoding))
            return (yield from self._next_of(self._pieces))
        except (CallError, heads.ResponseSyntaxError, bodies.BodyError) as error:
            failure = self._failed = yield from self._failure(error)
            self.close()
            if self._pieces is not None:
                self._pieces.close()
            raise failure from failure.__cause__

    def _next_of(self, pieces: Generator[bytes | None, bytes | None]) -> Reading[bytes]:
        piece = next(pieces, b"")
        while piece is None:
            if not self._is_open:
                raise heads.ResponseSyntaxError("the response was closed before it was read")
            piece = pieces.send((yield))
        if not piece:
            pieces.close()  # It holds the response, which holds it.
        return piece

    def _decoded(self, decoder: bodies.Decoder) -> Generator[bytes | None, bytes | None]:
        """The body in pieces, and None where more of it must arrive; nothing at its end."""
        framing, data = self._framing, self._start
        while True:
            if data:
                for part in framing.feed(data):
                    yield from filter(None, decoder.feed(part))
            if framing.done:
                break
            # Whoever gives up a reading and begins another has nothing for it.
            while (arrived := (yield None)) is None:
                pass
            data = arrived
            if not data:
                self._reusable = False
                framing.end()
        decoder.finish()
        self.close()
        yield b""

    def _failure(self, error: Exception) -> Reading[CallError]:
        failure: CallError
        if isinstance(error, CallError):
            if error is self._failed:
                return error
            failure = error
        elif isinstance(error, bodies.BodyError):
            undecoded = b""
            if isinstance(error, bodies.UnknownEncodingError):
                try:
                    undecoded = yield from self._undecoded()
                except (CallError, heads.ResponseSyntaxError, bodies.BodyError) as inner:
                    return (yield from self._failure(inner))
            failure = body_failure(error, self.status, self.reason, self.headers, undecoded)
            failure.__cause__ = error
        else:
            failure = failure_of("broken", str(error), self._limits)
            failure.__cause__ = error
        failure.maybe_applied = self._maybe_applied
        return failure

    def _undecoded(self) -> Reading[bytes]:
        whole = bodies.whole_for(self.status)
        pieces = self._decoded(bodies.Decoder(None))
        while piece := (yield from self._next_of(pieces)):
            whole.add(piece)
        return whole.bytes()
