"""Makes single attempts at a request: the only part that does I/O. Hand-written."""

from __future__ import annotations

import contextlib
import http.client
import os
import ssl
import threading
import urllib.request
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import urllib3
from urllib3 import exceptions as errors
from urllib3.util import Url, make_headers, parse_url

from ..exceptions import (
    CallError,
    ConfigurationError,
    ConnectionBrokenError,
    ResponseDecodeError,
    ResponseTooLargeError,
    TransportError,
    ValidationError,
)
from . import body as bodies
from .connection import Pool, TLSPool, current
from .failures import failure_of
from .multipart import Form
from .redacted import Redacted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..configuration import Configuration
    from .failures import Trouble
    from .limits import Limits
    from .request import Request

# What may go wrong below: urllib3's own errors, those of the standard library that it lets
# through, and the ValueErrors of both on data that no server should send.
_FAILURES = (errors.HTTPError, http.client.HTTPException, OSError, ValueError)


class OpenResponse:
    """A response whose body is still to be read."""

    def __init__(self, response: urllib3.BaseHTTPResponse, limits: Limits) -> None:
        """Take over an open response and the limits that its connection keeps to."""
        self._response = response
        self._limits = limits
        self._maybe_applied = True
        self.status: int = response.status
        self.reason: str | None = response.reason
        self.headers: Mapping[str, str] = response.headers

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
            ResponseDecodeError: Its encoding cannot be undone.
        """
        encoding = self.headers.get("content-encoding")
        try:
            if not 200 <= self.status < 300:
                return self._read_error(encoding)
            if encoding is None and 0 <= self._declared_length() <= bodies.MAX_BODY:
                return self._response.read(decode_content=False)
            chunks = bodies.decoded(self._raw(bodies.CHUNK), encoding)
            if self._declared_length() > bodies.MAX_BODY:
                raise bodies.BodyError(f"the body is larger than {bodies.MAX_BODY} bytes")
            return bodies.read_whole(chunks, bodies.MAX_BODY)
        except (*_FAILURES, bodies.BodyError) as error:
            raise self._failure(error) from error
        finally:
            self.close()

    def _read_error(self, encoding: str | None) -> bytes:
        """As much of an error's body as can be had: the status says more than how the body ends."""
        kept = bytearray()
        with contextlib.suppress(*_FAILURES, bodies.BodyError):
            try:
                chunks = bodies.decoded(self._raw(bodies.CHUNK), encoding)
            except bodies.BodyError:
                chunks = self._raw(bodies.CHUNK)
            for chunk in chunks:
                kept += chunk
                if len(kept) >= bodies.MAX_ERROR_BODY:
                    break
        return bytes(kept[: bodies.MAX_ERROR_BODY])

    def stream(self, chunk_size: int = bodies.CHUNK) -> Iterator[bytes]:
        """The body in pieces, decoded, each of at most `chunk_size` bytes.

        Raises:
            TransportError: The body ended early or took too long.
            ResponseTooLargeError: A small body decompresses to a huge one.
            ResponseDecodeError: Its encoding cannot be undone.
        """
        try:
            raw = self._raw(min(chunk_size, bodies.CHUNK))
            for chunk in bodies.decoded(raw, self.headers.get("content-encoding")):
                for start in range(0, len(chunk), chunk_size):
                    yield chunk[start : start + chunk_size]
        except (*_FAILURES, bodies.BodyError) as error:
            raise self._failure(error) from error
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back if the body was read whole, or else close it."""
        if self._response.closed:
            self._response.release_conn()
        else:
            self._response.close()

    def _raw(self, chunk_size: int) -> Iterator[bytes]:
        while chunk := self._response.read(chunk_size, decode_content=False):
            yield chunk

    def _declared_length(self) -> int:
        length = self.headers.get("content-length", "")
        return int(length) if length.isascii() and length.isdigit() and len(length) < 19 else -1

    def _failure(self, error: Exception) -> CallError:
        failure: CallError
        if not isinstance(error, bodies.BodyError):
            failure = _failure_of(error, self._limits)
        elif error.broken:
            failure = ConnectionBrokenError(f"the response is damaged: {error}")
        else:
            kind = ResponseDecodeError if "encoding" in str(error) else ResponseTooLargeError
            failure = kind(self.status, self.reason, headers=self.headers)
            failure.problem = str(error)
        failure.maybe_applied = self._maybe_applied
        return failure


class Transport:
    """One pool of connections to one host. Safe to share between threads, and after a fork."""

    def __init__(self, configuration: Configuration) -> None:
        """Prepare for a host; connections are opened when they are needed.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self._configuration = configuration
        self._lock = threading.Lock()
        self._pool: urllib3.HTTPConnectionPool | None = None
        self._process = 0
        self._revision = -1
        if configuration.has_host:
            self._prepare(configuration.revision)

    def _prepare(self, revision: int) -> None:
        """Take over the settings as they are now."""
        configuration = self._configuration
        self._options: dict[str, Any] = {"maxsize": configuration.pool_size, "block": False}
        if configuration.scheme == "https":
            self._options["ssl_context"] = _tls_context(configuration)
        self._proxy = _proxy_of(configuration)
        # A proxy is asked for plain http by the whole URL; TLS goes through a tunnel.
        forwarding = self._proxy is not None and configuration.scheme == "http"
        self._prefix = f"http://{configuration.netloc}" if forwarding else ""
        self._revision = revision

    def attempt(self, request: Request, limits: Limits, extra: Mapping[str, str]) -> OpenResponse:
        """Send a request once and wait for the start of the response.

        Raises:
            TransportError: No response came.
            ValidationError: A file that is to be sent cannot be read.
        """
        headers = Redacted({**request.headers, **extra}) if extra else request.headers
        body: Any = request.body
        with contextlib.ExitStack() as stack:
            if isinstance(body, Form):
                form_headers, blocks = body.encode()
                headers = Redacted({**headers, **form_headers})
                body = stack.enter_context(contextlib.closing(blocks))
            return OpenResponse(self._exchange(request, headers, body, limits), limits)

    def _exchange(
        self, request: Request, headers: Mapping[str, str], body: Any, limits: Limits
    ) -> urllib3.BaseHTTPResponse:
        # What is being sent may come from another call, made or read by this thread.
        outer, current.limits = current.limits, limits
        try:
            timeout = limits.next_timeout()
            pool = self._live_pool()
            return pool.urlopen(
                request.operation.method,
                self._prefix + request.target,
                body=body,
                headers=headers,
                redirect=False,
                retries=False,
                assert_same_host=False,
                timeout=urllib3.Timeout(
                    connect=min(self._connect_timeout(request), timeout), read=timeout
                ),
                preload_content=False,
                decode_content=False,
            )
        except (ConfigurationError, ValidationError):
            raise
        except _FAILURES as error:
            raise _failure_of(error, limits) from error
        finally:
            current.limits = outer

    def _connect_timeout(self, request: Request) -> float:
        return request.timeout[0] if request.timeout else self._configuration.connect_timeout

    def _live_pool(self) -> urllib3.HTTPConnectionPool:
        """The pool of this process; sockets that a fork has copied are left to the parent."""
        pool = self._pool
        revision = self._configuration.revision
        if pool is not None and self._process == os.getpid() and self._revision == revision:
            return pool
        # After a fork, a thread that is no more may have held the lock.
        lock = self._lock if self._process in (0, os.getpid()) else threading.Lock()
        with lock:
            if self._revision != revision:
                self.close()
                self._prepare(revision)
            if self._pool is None or self._process != os.getpid():
                self._lock = lock
                self._pool = self._new_pool()
                self._process = os.getpid()
            return self._pool

    def _new_pool(self) -> urllib3.HTTPConnectionPool:
        configuration = self._configuration
        port = configuration.port or (443 if configuration.scheme == "https" else 80)
        pool_class = TLSPool if configuration.scheme == "https" else Pool
        if self._proxy is None:
            return pool_class(configuration.hostname, port, **self._options)
        manager = urllib3.ProxyManager(
            self._proxy[0], proxy_headers=self._proxy[1], **self._options
        )
        manager.pool_classes_by_scheme = {"http": Pool, "https": TLSPool}
        return manager.connection_from_host(configuration.hostname, port, configuration.scheme)

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        pool, self._pool = self._pool, None
        if pool is not None and self._process == os.getpid():
            pool.close()


def _failure_of(error: Exception, limits: Limits) -> TransportError:
    """The package's own error for one of the layers below."""
    cause = _innermost(error)
    trouble: Trouble = "broken"
    if isinstance(cause, ssl.SSLError):
        trouble = "tls"
    elif isinstance(cause, (TimeoutError, errors.ReadTimeoutError)):
        trouble = "timeout"
    return failure_of(trouble, str(cause) or type(cause).__name__, limits)


def _innermost(error: BaseException) -> BaseException:
    for inner in (error.__cause__, error.__context__, *error.args):
        if isinstance(inner, (OSError, http.client.HTTPException)) and inner is not error:
            return _innermost(inner)
    return error


def _tls_context(configuration: Configuration) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=configuration.ssl_ca_cert)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if configuration.cert_file:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
        if not configuration.verify_ssl:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"a certificate cannot be loaded: {error}") from error
    return context


def _proxy_of(configuration: Configuration) -> tuple[str, dict[str, str]] | None:
    """The URL and headers of the proxy, from the configuration or the environment."""
    url = configuration.proxy
    if url is None:
        # The environment's proxy stands on the way out; it cannot reach this machine's loopback.
        if configuration.is_loopback or urllib.request.proxy_bypass(configuration.netloc):
            return None
        url = urllib.request.getproxies().get(configuration.scheme)
    if not url:
        return None
    try:
        parts = parse_url(url if "://" in url else f"http://{url}")
    except errors.LocationParseError:
        parts = Url()
    if parts.scheme not in ("http", "https") or not parts.host:
        raise ConfigurationError(
            "the proxy is malformed: it must be a URL such as http://host:3128"
        )
    headers = make_headers(proxy_basic_auth=unquote(parts.auth) if parts.auth else None)
    return parts._replace(auth=None).url, headers
