"""Refusals, in the form that the service gives its errors. Hand-written."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from ..models import APIError, ErrorResponseWithStatus, ErrorSource

if TYPE_CHECKING:
    from collections.abc import Mapping


class RequestError(Exception):
    """Ends a request with an error.

    Attributes:
        status: The HTTP status.
        errors: What is wrong, one by one.
        headers: Headers to send along.
    """

    def __init__(
        self, status: int, *errors: APIError, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(status)
        self.status = status
        self.errors = errors
        self.headers: Mapping[str, str] = headers or {}

    def body(self) -> ErrorResponseWithStatus:
        """The body of the reply."""
        return ErrorResponseWithStatus(
            message=HTTPStatus(self.status).phrase.capitalize(),
            errors=list(self.errors) or None,
            status_code=self.status,
        )


def invalid_parameter(name: str, details: str) -> RequestError:
    """400, because of a parameter."""
    source = ErrorSource(parameter=name)
    return RequestError(400, APIError(title="Invalid parameter", details=details, source=source))


def invalid_body(pointer: str, details: str, *, title: str = "Invalid body") -> RequestError:
    """400, because of the place in the body that a JSON Pointer names."""
    source = ErrorSource(pointer=pointer)
    return RequestError(400, APIError(title=title, details=details, source=source))


def not_found(resource: str) -> RequestError:
    """404, because there is no such resource, for example no such customer."""
    return RequestError(
        404, APIError(title="Resource not found", source=ErrorSource(resource=resource))
    )


def not_modelled(operation_id: str) -> RequestError:
    """501, because the emulator has no act for an operation."""
    return RequestError(
        501,
        APIError(
            title="Not modelled",
            details="the emulator does not model this operation",
            source=ErrorSource(resource=operation_id),
        ),
    )


def conflict(resource: str, details: str) -> RequestError:
    """409, because of what is there already."""
    source = ErrorSource(resource=resource)
    return RequestError(409, APIError(title="Conflict", details=details, source=source))
