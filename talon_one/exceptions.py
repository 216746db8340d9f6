"""Every error that this package raises. Hand-written.

OpenApiException
├── ApiTypeError, ApiValueError, ApiKeyError, ApiAttributeError
│   ├── ConfigurationError      a host or key is missing or malformed
│   └── ValidationError         data does not fit its schema
├── TransportError              no complete response arrived
└── ApiException                the service answered, and not as hoped
    ├── one class a status      BadRequestException (400) ... ServiceException (5xx)
    ├── RedirectException       3xx: redirects are never followed
    └── ResponseDecodeError     the response cannot be read as its schema says
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        path: The JSON path of the fault, such as `$.data[3].totalSales`, or a parameter's name.
        reason: What is wrong there. Never holds the value itself, which may be personal.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class TransportError(OpenApiException):
    """No complete response arrived.

    Attributes:
        maybe_applied: Whether the service may have carried out the request all the same.
    """

    def __init__(self, message: str, *, maybe_applied: bool = False) -> None:
        super().__init__(message)
        self.maybe_applied = maybe_applied

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__


class ApiException(OpenApiException):
    """The service answered, but not with what was asked for.

    Attributes:
        status: The HTTP status, such as 404.
        reason: The phrase that came with the status.
        headers: The response headers; names are case-insensitive.
        raw_data: The body as it came.
        data: The body as the model that the spec gives for this status, if it is one.
    """

    def __init__(
        self,
        status: int = 0,
        reason: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        raw_data: bytes = b"",
        data: Any = None,
    ) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.raw_data = raw_data
        self.data = data

    @property
    def body(self) -> str:
        """The body as text; bytes that are no UTF-8 are replaced."""
        return self.raw_data.decode("utf-8", "replace")

    def __str__(self) -> str:
        parts = [f"{self.status} {self.reason or ''}".rstrip()]
        if message := getattr(self.data, "message", None):
            parts.append(str(message))
            for error in getattr(self.data, "errors", None) or ():
                details = getattr(error, "details", None) or getattr(error, "title", "")
                source = getattr(error, "source", None)
                place = source.to_json() if source is not None else ""
                parts.append(f"{details} {place}".strip())
        elif self.raw_data:
            text = self.body[:200]
            parts.append(text if len(self.raw_data) <= 200 else text + "...")
        return ": ".join(parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__


class RedirectException(ApiException):
    """The service answered with a redirect, which is never followed.

    Following it could take the key or the body to another host; change the configured host instead.
    """

    @property
    def location(self) -> str | None:
        """Where the response pointed."""
        return self.headers.get("location")

    def __str__(self) -> str:
        return f"{self.status} redirect to {self.location}, not followed; check the configured host"


class BadRequestException(ApiException):
    """400: the request is malformed; `data.errors` says where."""


class UnauthorizedException(ApiException):
    """401: the key is missing, wrong or expired."""


class ForbiddenException(ApiException):
    """403: the key is not allowed to do this."""


class NotFoundException(ApiException):
    """404: what the path names does not exist."""


class ConflictException(ApiException):
    """409: the request conflicts with the state of what it is about."""


class GoneException(ApiException):
    """410: what the path names existed once."""


class UnprocessableEntityException(ApiException):
    """422: the request is well-formed but cannot be carried out."""


class TooManyRequestsException(ApiException):
    """429: the limit on requests is reached; try again later."""


class ServiceException(ApiException):
    """5xx: the service failed."""


class ResponseDecodeError(ApiException):
    """The response cannot be read as its schema says; `raw_data` has it whole.

    Attributes:
        path: The JSON path of the fault, such as `$.data[3].totalSales`.
        problem: What is wrong there.
    """

    path: str = "$"
    problem: str = ""

    def __str__(self) -> str:
        return f"the {self.status} response cannot be read: {self.path}: {self.problem}"


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
