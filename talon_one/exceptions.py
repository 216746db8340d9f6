"""Every error that this package raises. Hand-written.

The tree of classes::

    OpenApiException
    ├── ApiTypeError, ApiValueError     an argument cannot be used
    │   ├── ConfigurationError          a host or key is missing or malformed
    │   └── ValidationError             data does not fit its schema
    └── CallError                       a call failed
        ├── CredentialError             a key could not be fetched
        ├── TransportError              no complete response arrived
        │   ├── ConnectError            nothing was sent: refused, no such host, not in time
        │   ├── TLSError                the service could not prove who it is
        │   ├── ConnectionBrokenError   the connection ended too early
        │   ├── ResponseTimeoutError    the response did not come in time
        │   └── DeadlineExceededError   the call as a whole took too long
        ├── ClientClosedError           the client was closed in the meantime (asyncio)
        └── ApiException                the service answered, and not as hoped
            ├── one class a status      BadRequestException (400) ... ServiceException (5xx)
            │   └── UnknownPathException    a 404 that is none of the service's errors
            ├── RedirectException       3xx: redirects are never followed
            ├── UnexpectedResponseError a success that the spec does not know
            ├── ResponseDecodeError     the response cannot be read as its schema says
            └── ResponseTooLargeError   the response is past a bound on its size

`paginate` raises PagingError, a CallError, if the service sends the same page twice; the `wait` of
a job raises JobTimeoutError, another one, if the job is not done in time. EventLoopError tells that
an asyncio client is used where it cannot be.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


_MAX_LINE = 1000


def printable(text: str) -> str:
    """A text as one line for messages and logs: control characters escaped, the end cut off.

    What a server said may be meant for the terminal or the log file that the message ends up in.
    """
    if len(text) > _MAX_LINE:
        text = text[:_MAX_LINE] + "..."
    if text.isprintable():
        return text
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text
    )


class OpenApiException(Exception):
    """The base class of every error of this package."""


class ApiTypeError(OpenApiException, TypeError):
    """An argument is of the wrong kind."""


class ApiValueError(OpenApiException, ValueError):
    """An argument has a value that cannot be used."""


class ApiKeyError(OpenApiException, KeyError):
    """Kept for code that catches it; not raised here."""


class ApiAttributeError(OpenApiException, AttributeError):
    """Kept for code that catches it; not raised here."""


class ConfigurationError(ApiValueError):
    """The configuration lacks a host or a key, or has one that cannot be used."""


class ValidationError(ApiValueError):
    """Data does not fit its schema.

    Attributes:
        path: The JSON path of the fault, such as `$.data[3].totalSales`, a parameter's name, or the
            place in an export, such as `row 3`.
        reason: What is wrong there. Never holds the value itself, which may be personal.
        python_path: The path by the names of Python, such as `data[3].total_sales`, if they differ.
    """

    python_path: str | None = None

    def __init__(self, path: str, reason: str) -> None:
        """Name the place and the fault."""
        super().__init__(path, reason)
        self.path = path
        self.reason = reason
        # What the decoder met before is told by the reason; a traceback begins with the caller.
        self.__suppress_context__ = True

    def __str__(self) -> str:
        beside = f" ({self.python_path})" if self.python_path else ""
        return printable(f"{self.path}{beside}: {self.reason}")


class CallError(OpenApiException):
    """A call failed, on its way or at the service.

    Attributes:
        advice: What a person should do next.
        attempts: How many requests were tried.
        elapsed: Seconds that the call took, its waits included.
        maybe_applied: Whether the service may have carried out the request all the same. Before
            you repeat such a call, look up whether it took effect.
    """

    advice = ""
    attempts: int = 1
    elapsed: float = 0.0
    maybe_applied: bool = False

    def describe(self) -> str:
        """What went wrong, in a line."""
        return printable(str(self.args[0])) if self.args else type(self).__name__

    def __str__(self) -> str:
        parts = [self.describe()]
        if self.attempts > 1:
            parts.append(f"gave up after {self.attempts} attempts in {self.elapsed:.1f} s")
        if self.maybe_applied:
            parts.append("the request may have been carried out: look before you repeat it")
        elif self.advice:
            parts.append(self.advice)
        return "; ".join(parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__


class CredentialError(CallError):
    """A key could not be fetched, so nothing was sent; the cause is chained."""

    advice = "check what the key of its security scheme is fetched with"


class TransportError(CallError):
    """No complete response arrived; the cause is chained."""


class ConnectError(TransportError):
    """No connection came about, so nothing was sent."""

    advice = "check the configured host, the network and the proxy"


class TLSError(TransportError):
    """The service could not prove who it is, or speaks no TLS that is safe; nothing was sent."""

    advice = "check the configured host; for a CA of your own, set ssl_ca_cert"


class ConnectionBrokenError(TransportError):
    """The connection ended before the response was complete."""

    advice = "repeat the call"


class ResponseTimeoutError(TransportError):
    """The response, or its next piece, did not come within the read timeout."""

    advice = "repeat the call, or allow more time with _request_timeout"


class DeadlineExceededError(TransportError):
    """The call as a whole took longer than its deadline."""

    advice = "repeat the call, or allow more time with _deadline"


class ClientClosedError(CallError):
    """An asyncio client was closed while the call was under way."""

    advice = "close the client once all calls are done"


class EventLoopError(OpenApiException, RuntimeError):
    """An asyncio client is used outside of the event loop that its connections belong to."""


class PagingError(CallError):
    """The service sent a page a second time instead of the next one."""

    advice = "ask for the page again, or walk with another page_size"


class JobTimeoutError(CallError):
    """A job that the service carries out in the background was not done in time."""

    advice = "the job goes on: wait for it again"

    def __str__(self) -> str:
        return f"{self.describe()} after {self.elapsed:.1f} s; {self.advice}"


_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The ID under which the service knows the request that was answered with these headers."""
    return next(filter(None, map(headers.get, _REQUEST_ID_HEADERS)), None)


class ApiException(CallError):
    """The service answered, but not with what was asked for.

    Attributes:
        status: The HTTP status, such as 404.
        reason: The phrase that came with the status.
        headers: The response headers; names are case-insensitive.
        raw_data: The body as it came, or the first MiB of a longer one.
        data: The body as the model that the spec gives for this status, if it is one.
    """

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
        raw_data: bytes = b"",
        data: Any = None,
    ) -> None:
        """Keep what the service said.

        Args:
            status: As the attribute. Default: that of `http_resp`, or 0.
            reason: As the attribute. Default: that of `http_resp`.
            http_resp: A response with `status`, `reason`, `data` and `getheaders()` or `headers`,
                from which what is not given is taken, as a test double may have it.
            body: `raw_data` as text.
            headers: As the attribute. Default: those of `http_resp`.
            raw_data: As the attribute. Default: the body of `http_resp`.
            data: As the attribute.
        """
        if http_resp is not None:
            status = http_resp.status if status is None else status
            reason = http_resp.reason if reason is None else reason
            headers = getattr(http_resp, "headers", None) if headers is None else headers
            headers = http_resp.getheaders() if headers is None else headers
            if body is None and not raw_data:
                body = http_resp.data
        self.status = status or 0
        super().__init__(self.status, reason)
        self.reason = reason
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.raw_data = raw_data
        self.data = data
        if body is not None:
            self.body = body

    @property
    def body(self) -> str:
        """The body as text; bytes that are no UTF-8 are replaced."""
        return self.raw_data.decode("utf-8", "replace")

    @body.setter
    def body(self, text: str | bytes) -> None:
        self.raw_data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")

    @property
    def request_id(self) -> str | None:
        """The ID under which the service knows the request, if it sent one."""
        return request_id_of(self.headers)

    @property
    def retry_after(self) -> float | None:
        """Seconds that the service asks to wait before the next request, if it says so."""
        from .runtime import retry_after

        return retry_after.parse(self.headers.get("retry-after"), time.time())

    def describe(self) -> str:
        """The status and what the service said about it."""
        parts = [f"{self.status} {self.reason or ''}".rstrip()]
        if message := getattr(self.data, "message", None):
            parts.append(str(message))
            for error in getattr(self.data, "errors", None) or ():
                source = getattr(error, "source", None)
                text = getattr(error, "details", None) or getattr(error, "title", "")
                parts.append(f"{text} {source.to_json() if source else ''}".strip())
        elif self.raw_data:
            text = " ".join(self.body[:500].split())
            parts.append(text[:200] + ("..." if len(text) > 200 else ""))
        return printable(": ".join(parts))


class RedirectException(ApiException):
    """The service answered with a redirect, which is never followed.

    Following it could take the key or the body to another host.
    """

    advice = "correct the configured host"

    @property
    def location(self) -> str | None:
        """Where the response pointed."""
        return self.headers.get("location")

    def describe(self) -> str:
        """The status and where the response pointed."""
        return printable(f"{self.status} redirect to {self.location}, not followed")


class BadRequestException(ApiException):
    """400: the request is malformed; `data.errors` says where."""

    advice = "correct the request"


class UnauthorizedException(ApiException):
    """401: the key is missing, wrong or expired."""

    advice = "check the key and that it is of the kind that this API takes"


class ForbiddenException(ApiException):
    """403: the key is not allowed to do this."""

    advice = "use a key that is allowed to do this"


class NotFoundException(ApiException):
    """404: what the path names does not exist."""

    advice = "check the IDs"


class UnknownPathException(NotFoundException):
    """404, but not in the form of the service's errors: most likely, the configured host is wrong.

    It is another server's, or the path of the host leads nowhere. Nothing is known of what the call
    names: do not take it for missing.
    """

    advice = "this is none of the service's errors: check the configured host"


class ConflictException(ApiException):
    """409: the request conflicts with the state of what it is about."""

    advice = "read the present state, then decide"


class GoneException(ApiException):
    """410: what the path names existed once."""

    advice = "check the IDs"


class UnprocessableEntityException(ApiException):
    """422: the request is well-formed but cannot be carried out."""

    advice = "correct the request"


class TooManyRequestsException(ApiException):
    """429: the limit on requests is reached; `retry_after` says for how long, if it is known."""

    advice = "send fewer requests, or set rate_limit"


class ServiceException(ApiException):
    """5xx: the service failed."""

    advice = "repeat the call later"


class ResponseDecodeError(ApiException):
    """The response cannot be read as its schema says; `raw_data` has it whole.

    Attributes:
        path: The JSON path of the fault, such as `$.data[3].totalSales`.
        problem: What is wrong there.
    """

    advice = "raw_data has the body whole"
    path: str = "$"
    problem: str = ""

    def describe(self) -> str:
        """The place and nature of the fault."""
        return printable(f"the {self.status} response cannot be read: {self.path}: {self.problem}")


class UnexpectedResponseError(ApiException):
    """The status tells of success, but the spec knows no such response.

    It may come from a proxy or a login page rather than from the service. `raw_data` has it whole.

    Attributes:
        problem: What about it is not as the spec says.
    """

    advice = "check the configured host and the proxy"
    problem: str = ""

    def describe(self) -> str:
        """What was not expected."""
        return printable(f"the {self.status} response is none that the spec knows: {self.problem}")


class ResponseTooLargeError(ApiException):
    """The response is past a bound on its size, or decompresses beyond reason."""

    advice = "ask for smaller pages, or read it with the ..._without_preload_content method"
    problem: str = ""

    def describe(self) -> str:
        """Which bound was passed."""
        return printable(f"the {self.status} response was not read: {self.problem}")


STATUS_EXCEPTIONS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    410: GoneException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


def exception_class(status: int) -> type[ApiException]:
    """The class that stands for an HTTP status."""
    if 300 <= status < 400:
        return RedirectException
    return STATUS_EXCEPTIONS.get(status, ServiceException if status >= 500 else ApiException)
