"""Makes single attempts at a request, with aiohttp. Hand-written.

What aiohttp does of its own accord is switched off or answered for here: it resends, follows
redirects, keeps cookies, decompresses without bounds, and reads keys and proxies from files and
the environment.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import io
import re
import select
import ssl
import sys
import weakref
from typing import TYPE_CHECKING, Any

from ..exceptions import CallError, ClientClosedError, ConfigurationError, EventLoopError
from ..runtime import body as bodies
from ..runtime import head as heads
from ..runtime.failures import body_failure, failure_of, forget_frames
from ..runtime.framing import Framing, Sized, framing_of
from ..runtime.multipart import Form
from ..runtime.redacted import Redacted
from ..runtime.route import authority, proxy_of, tls_context, warn_if_unverified
from .upload import Upload

try:
    import aiohttp
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.http_exceptions import HttpProcessingError
    from yarl import URL
except ModuleNotFoundError as error:
    name = __name__.partition(".")[0].replace("_", "-")
    raise ModuleNotFoundError(
        f"asyncio needs {error.name}: pip install '{name}[async]'", name=error.name
    ) from None

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..configuration import Configuration
    from ..runtime.failures import Trouble
    from ..runtime.limits import Limits
    from ..runtime.request import Request

# Python 3.10 has two classes for it.
TIMEOUTS = (TimeoutError, asyncio.TimeoutError)
_FAILURES = (aiohttp.ClientError, OSError, asyncio.TimeoutError, heads.ResponseSyntaxError)
_SMALL = 2**16
"""Bytes that are written at once, without looking whether the service takes them."""
_NEVER_ROUNDED = float("inf")

if "middlewares" not in inspect.signature(aiohttp.ClientSession).parameters:
    raise ImportError(
        f"aiohttp {aiohttp.__version__} sends requests twice and cannot be kept from it:"
        " version 3.12 or later is needed"
    )


class _StaleError(Exception):
    """A connection that was kept open is not fit for another request; nothing was sent on it."""


class _FailedError(Exception):
    """Stands for an error of aiohttp until its loop is left, which sends again for its own."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class _Request(aiohttp.ClientRequest):
    """A request that tells when it begins to be sent."""

    exchange: _Exchange | None = None

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        if self.exchange is not None:
            self.exchange.begin(conn)
        return await super().send(conn)


class _Response(aiohttp.ClientResponse):
    """A response that remembers the connection that it came by."""

    handler: Any = None
    tls: Any = None

    async def start(self, connection: Any) -> aiohttp.ClientResponse:
        self.handler = connection.protocol
        if (transport := connection.transport) is not None:
            self.tls = transport.get_extra_info("ssl_object")
        return await super().start(connection)


# Besides what aiohttp's parser refuses: lines that end by a line feed alone, or begin with a space.
_MALFORMED = re.compile(rb"[^\r]\n|\n[ \t]")


class _Protocol(ResponseHandler):
    """A connection that hands on the head of a response before what comes with it.

    The parser would drop a head, and what came of its body, for a fault behind them.
    """

    _head: bytes | None = None

    def expect_head(self) -> None:
        """Note that a request is about to be sent."""
        self._head = b""

    def data_received(self, data: bytes) -> None:
        if not data:  # Reading goes on after a pause.
            super().data_received(data)
        while self._head is not None and data:
            before, self._head = len(self._head), self._head + data
            end = self._head.find(heads.END)
            if len(self._head) > heads.MAX_HEAD and not 0 <= end < heads.MAX_HEAD:
                self._refuse("the head of the response is too long")
                return
            if end < 0:
                break
            end += len(heads.END)
            if _MALFORMED.search(self._head, 0, end):
                self._refuse("the head of the response is no HTTP/1.1")
                return
            # An interim response is followed by another head.
            self._head = b"" if self._head[9:10] == b"1" else None
            super().data_received(data[: end - before])
            data = data[end - before :]
        if data:
            body = self._payload
            super().data_received(data)
            # The parser forgets the body that it finds a fault in, and who reads it would wait.
            if self.exception() is not None and body is not None and body.exception() is None:
                body.set_exception(aiohttp.ClientPayloadError("its framing is no HTTP/1.1"))

    def _refuse(self, why: str) -> None:
        if self.transport is not None:
            self.transport.close()
        self.set_exception(HttpProcessingError(message=why))


class _Connector(aiohttp.TCPConnector):
    """Opens as many connections as are needed, and keeps no more than asked for.

    Args:
        kept: How many.
        **options: As aiohttp has them.
    """

    def __init__(self, kept: int, **options: Any) -> None:
        super().__init__(limit=0, **options)
        self._factory: Any = functools.partial(_Protocol, loop=self._loop)
        self._kept = kept

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        enough = len(self._conns.get(key, ())) >= self._kept
        super()._release(key, protocol, should_close=should_close or enough)


class _Exchange:
    """One attempt, as a middleware of aiohttp, which resends what its handler fails at."""

    __slots__ = ("_limits", "_upload", "_used")

    def __init__(self, limits: Limits, upload: Upload | None, used: weakref.WeakSet[Any]) -> None:
        self._limits = limits
        self._upload = upload
        self._used = used

    async def __call__(self, request: Any, handler: Any) -> Any:
        request.exchange = self
        try:
            return await handler(request)
        except _FAILURES as error:
            raise _FailedError(error) from None

    def begin(self, connection: Any) -> None:
        """Note that the request begins to be sent.

        Raises:
            _StaleError: It must not be, on this connection.
        """
        protocol, transport = connection.protocol, connection.transport
        if protocol in self._used:
            # The service may have closed it, or said something that nobody asked for, and neither
            # need have been noticed yet.
            if protocol.should_close or transport is None or _is_readable(transport):
                raise _StaleError
        else:
            self._used.add(protocol)
        protocol.expect_head()
        self._limits.sent = True
        if self._upload is not None:
            self._upload.transport = transport


def _is_readable(transport: asyncio.BaseTransport) -> bool:
    sock = transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poller = select.poll()
        poller.register(sock.fileno(), select.POLLIN)
        return bool(poller.poll(0))
    return bool(select.select([sock.fileno()], [], [], 0)[0])


@functools.lru_cache(8)
def _timeouts(connect: float, read: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=None,
        connect=connect,
        sock_connect=connect,
        sock_read=read,
        ceil_threshold=_NEVER_ROUNDED,
    )


class _Route:
    """The settings that connections go by, checked.

    Attributes:
        revision: That of the configuration whose settings they are.
        base: What stands before the path of each request.
        pool_size: How many connections are kept.
        proxy: What aiohttp is told of the proxy.
        headers: What the proxy is told with each request that is not sent through a tunnel.
        tls: How TLS is spoken, where it is.
    """

    def __init__(self, configuration: Configuration) -> None:
        """Check the settings.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self.revision = configuration.revision
        tls = configuration.scheme == "https"
        default = 443 if tls else 80
        port = configuration.port or default
        host = authority(configuration.hostname, port if port != default else None)
        self.base = f"{configuration.scheme}://{host}"
        proxy = proxy_of(configuration)
        self.pool_size = configuration.pool_size
        self.proxy: dict[str, Any] = {}
        self.headers: Mapping[str, str] = {}
        if proxy is not None:
            if tls and proxy.tls and sys.version_info < (3, 11):
                raise ConfigurationError(
                    "asyncio speaks TLS through a proxy that is itself spoken to by TLS from"
                    " Python 3.11 on: use an http:// proxy, or the blocking client"
                )
            scheme = "https" if proxy.tls else "http"
            self.proxy["proxy"] = f"{scheme}://{authority(proxy.host, proxy.port)}"
            if tls:
                self.proxy["proxy_headers"] = Redacted(proxy.headers)
            else:
                self.headers = Redacted(proxy.headers)
        self.tls: ssl.SSLContext | bool = True
        if tls or (proxy is not None and proxy.tls):
            self.tls = tls_context(configuration)


class _Network:
    """A session of aiohttp: connections that belong to one event loop."""

    def __init__(self, route: _Route, loop: asyncio.AbstractEventLoop) -> None:
        self.route = route
        self.loop = loop
        if isinstance(route.tls, ssl.SSLContext):
            warn_if_unverified(route.tls)
        self.session = aiohttp.ClientSession(
            connector=_Connector(
                route.pool_size, ssl=route.tls, timeout_ceil_threshold=_NEVER_ROUNDED
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            skip_auto_headers=("accept", "accept-encoding", "content-type", "user-agent"),
            request_class=_Request,
            response_class=_Response,
            raise_for_status=False,
        )
        self.used: weakref.WeakSet[Any] = weakref.WeakSet()
        self._open = 0
        self._is_retired = False

    def acquire(self) -> None:
        """Note that an attempt begins."""
        self._open += 1

    def release(self) -> None:
        """Note that an attempt is over, its body read or given up."""
        self._open -= 1
        if self._is_retired and not self._open:
            self._close_soon()

    def retire(self) -> None:
        """Close once the last attempt is over."""
        self._is_retired = True
        if not self._open:
            self._close_soon()

    def _close_soon(self) -> None:
        if not self.loop.is_closed():
            closing = self.loop.create_task(self.session.close())
            _CLOSING.add(closing)
            closing.add_done_callback(_CLOSING.discard)


_CLOSING: set[asyncio.Task[None]] = set()
"""Tasks that close sessions; an event loop alone would not keep them."""


class AsyncTransport:
    """Makes attempts over connections to one host, which belong to one event loop."""

    def __init__(self, configuration: Configuration) -> None:
        """Prepare for a host; connections are opened when they are needed.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self._configuration = configuration
        self._network: _Network | None = None
        self._route: _Route | None = None
        if configuration.has_host:
            self._current_route()

    def _current_route(self) -> _Route:
        """The settings as they are now."""
        route = self._route
        if route is None or route.revision != self._configuration.revision:
            self._configuration.require_host()
            route = self._route = _Route(self._configuration)
        return route

    def _current_network(self) -> _Network:
        """The way to the service by the settings as they are now."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise EventLoopError("an asyncio client is used where asyncio does not run") from None
        network = self._network
        if network is not None and network.loop is not loop:
            raise EventLoopError(
                "this client has connections of another event loop: make one client a loop,"
                " or close it before the other loop ends"
            )
        route = self._current_route()
        if network is None or network.route is not route:
            if network is not None:
                network.retire()
            network = self._network = _Network(route, loop)
        return network

    async def attempt(
        self, request: Request, limits: Limits, extra: Mapping[str, str]
    ) -> AsyncOpenResponse:
        """Send a request once and wait for the start of the response.

        Raises:
            TransportError: No response came.
            ValidationError: A file that is to be sent cannot be read.
            ConfigurationError: A setting was changed to one that cannot be used.
            ClientClosedError: The client was closed in the meantime.
            EventLoopError: The client belongs to another event loop.
        """
        network = self._current_network()
        headers = Redacted({**network.route.headers, **request.headers, **extra})
        data: Any = request.body
        upload: Upload | None = None
        if isinstance(data, Form):
            form_headers, blocks = data.encode()
            headers.update(form_headers)
            data = upload = Upload(blocks, limits)
        elif data is not None and len(data) > _SMALL:
            headers["content-length"] = str(len(data))
            data = upload = Upload(_pieces(data), limits, in_memory=True)
        network.acquire()
        try:
            response = await self._exchange(network, request, headers, data, upload, limits)
        except BaseException:
            network.release()
            raise
        finally:
            if upload is not None:
                upload.close()
        return response

    async def _exchange(
        self,
        network: _Network,
        request: Request,
        headers: Redacted,
        data: Any,
        upload: Upload | None,
        limits: Limits,
    ) -> AsyncOpenResponse:
        connect_timeout = (
            request.timeout[0] if request.timeout else self._configuration.connect_timeout
        )
        method = request.operation.method
        url = URL(network.route.base + request.target, encoded=True)
        failure: Exception
        try:
            limits.next_timeout()
            while True:
                try:
                    response = await network.session.request(
                        method,
                        url,
                        data=data,
                        headers=headers,
                        allow_redirects=False,
                        timeout=_timeouts(connect_timeout, limits.read_timeout),
                        middlewares=(_Exchange(limits, upload, network.used),),
                        **network.route.proxy,
                    )
                    break
                except _StaleError:
                    continue
            try:
                return AsyncOpenResponse(method, response, network, limits)
            except BaseException:
                response.close()
                raise
        except _FailedError as error:
            failure = error.error
        except _FAILURES as error:
            failure = error
        except asyncio.CancelledError as error:
            forget_frames(error)
            raise
        except RuntimeError as error:
            if not network.session.closed:
                raise
            failure = error
        if upload is not None and upload.failure is not None:
            raise upload.failure
        if upload is not None and upload.is_stalled:
            raise failure_of("timeout", "", limits)
        raise _failure_of(failure, network, limits)

    async def close(self) -> None:
        """Close all connections, those in use too."""
        network, self._network = self._network, None
        if network is not None and not network.loop.is_closed():
            await network.session.close()


def _pieces(data: bytes) -> Any:
    with io.BytesIO(data) as file:
        while piece := file.read(_SMALL):
            yield piece


class AsyncOpenResponse:
    """A response whose body is still to be read.

    Attributes:
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The header fields; names are case-insensitive.
    """

    def __init__(
        self, method: str, response: aiohttp.ClientResponse, network: _Network, limits: Limits
    ) -> None:
        """Take over a response whose head has come.

        Raises:
            ResponseSyntaxError: The head does not tell where the body ends.
        """
        fields = response.headers
        if len(fields) > heads.MAX_FIELDS:
            raise heads.ResponseSyntaxError(
                f"the response has more than {heads.MAX_FIELDS} headers"
            )
        if response.status == 101:
            raise heads.ResponseSyntaxError("the response changes to another protocol")
        self.status: int = response.status
        self.reason: str | None = response.reason
        self.headers: Mapping[str, str] = heads.Headers(fields.items())
        self._framing = framing_of(
            method, heads.Head(1, self.status, self.reason or "", self.headers)
        )
        self._response = response
        self._network: _Network | None = network
        self._origin = network
        self._limits = limits
        self._maybe_applied = True
        self._decoder: bodies.Decoder | None = None
        self._decoded: Iterator[bytes] = iter(())
        self._left = memoryview(b"")
        self._broken: Exception | None = None
        self._failed: CallError | None = None

    def hand_over(self, maybe_applied: bool) -> None:
        """Let the body take as long as the caller does; each piece still has the read timeout.

        Args:
            maybe_applied: What a failure to read the body tells about the request.
        """
        self._limits.deadline = None
        self._maybe_applied = maybe_applied

    async def read(self) -> bytes:
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
            while piece := await self._next_piece():
                whole.add(piece)
        except (CallError, bodies.BodyError) as error:
            # Of an error, the status says more than how its body ends.
            if bodies.has_succeeded(self.status):
                raise await self._failure(error) from error.__cause__
        finally:
            self.close()
        return whole.bytes()

    async def next_chunk(self, size: int = bodies.CHUNK) -> bytes:
        """The next piece of the body, of at most `size` bytes, decoded; nothing at its end.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: A small body decompresses to a huge one.
            ResponseDecodeError: Its encoding cannot be undone; `raw_data` has it as it came.
        """
        size = max(size, 1)
        if not self._left:
            self._left = memoryview(await self._next_piece())
        chunk, self._left = self._left[:size], self._left[size:]
        return bytes(chunk)

    def close(self) -> None:
        """Give the connection back if the body was read whole, or else close it."""
        network, self._network = self._network, None
        if network is not None:
            # aiohttp has given it back itself once the body has come.
            if not self._response.content.at_eof() and not network.loop.is_closed():
                self._response.close()
            network.release()

    def __del__(self) -> None:
        # It may be dropped before it is read to its end.
        if hasattr(self, "_network"):
            self.close()

    async def _next_piece(self) -> bytes:
        """What comes next of the decoded body; nothing at its end."""
        if self._failed is not None:
            raise self._failed
        try:
            return await self._decode()
        except (*_FAILURES, bodies.BodyError) as error:
            failure = self._failed = await self._failure(error)
            self.close()
        raise failure

    async def _decode(self) -> bytes:
        if self._decoder is None:
            encoding = self.headers.get("content-encoding")
            self._decoder = bodies.decoder_for(self.status, encoding)
        while True:
            for piece in self._decoded:
                return piece
            data = await self._receive()
            if not data:
                self._decoder.finish()
                self.close()
                return b""
            self._decoded = self._decoder.feed(data)

    async def _receive(self) -> bytes:
        """The body as it arrives, still encoded; nothing at its end."""
        content = self._response.content
        if self._broken is not None:
            raise self._broken
        if content.at_eof():
            data = b""
        elif self._network is None:
            raise heads.ResponseSyntaxError("the response was closed before it was read")
        else:
            self._limits.next_timeout()
            try:
                data = await content.readany()
            except _FAILURES as error:
                # What came before is kept back by aiohttp as long as it knows of the failure.
                content.set_exception(None)  # type: ignore[arg-type]
                data = content.read_nowait(-1)
                if not data:
                    raise
                self._broken = error
        if not data and type(self._framing) is Framing and self._is_cut():
            # This may be an attacker's end, and must not look like the end of a body.
            raise heads.ResponseSyntaxError("the connection broke before the end of the response")
        return data

    def _is_cut(self) -> bool:
        """Whether a body that lasts as long as its connection ended by a reset, or within TLS."""
        handler = getattr(self._response, "handler", None)
        if handler is None or isinstance(handler.exception(), aiohttp.ClientOSError):
            return True
        tls = getattr(self._response, "tls", None)
        if tls is None:
            return False
        try:
            return bool(tls.read(1))
        except ssl.SSLZeroReturnError:
            return False
        except (ssl.SSLError, ValueError):
            return True

    async def _failure(self, error: Exception) -> CallError:
        if isinstance(error, CallError):
            return error
        failure: CallError
        if isinstance(error, bodies.BodyError):
            undecoded = b""
            if isinstance(error, bodies.UnknownEncodingError):
                whole = bodies.whole_for(self.status)
                try:
                    while data := await self._receive():
                        whole.add(data)
                except (*_FAILURES, bodies.BodyError) as inner:
                    return await self._failure(inner)
                undecoded = whole.bytes()
            failure = body_failure(error, self.status, self.reason, self.headers, undecoded)
        else:
            failure = _failure_of(error, self._origin, self._limits)
        failure.maybe_applied = self._maybe_applied
        return failure


def _failure_of(error: Exception, network: _Network, limits: Limits) -> CallError:
    """The package's own error for one of aiohttp, which itself may hold the key."""
    if network.session.closed:
        closed = ClientClosedError("the client was closed while the call was under way")
        closed.maybe_applied = limits.sent
        return closed
    trouble: Trouble = "broken"
    cause: BaseException | None = error
    while cause is not None and type(cause).__module__.startswith("aiohttp"):
        cause = getattr(cause, "os_error", None) or cause.__cause__
    if isinstance(error, ssl.SSLError) or isinstance(cause, ssl.SSLError):
        trouble = "tls"
    elif isinstance(error, TIMEOUTS):
        trouble = "timeout"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        text = f"the proxy refuses a tunnel with status {error.status}"
    elif isinstance(error, aiohttp.ServerDisconnectedError):
        text = "the connection ended before a response"
    elif isinstance(error, aiohttp.ClientResponseError):
        text = "what came is no response in HTTP/1.1"
    else:
        text = str(cause or "") or type(cause or error).__name__
    failure = failure_of(trouble, text, limits)
    failure.__cause__ = cause
    return failure
