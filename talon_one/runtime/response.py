"""Reads the reply to a call. Does no I/O. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..exceptions import ResponseDecodeError, ValidationError, exception_class
from . import codec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation


def read_response(
    operation: Operation, status: int, reason: str | None, headers: Mapping[str, str], body: bytes
) -> Any:
    """The body of a successful response as the type that the spec gives for it.

    Raises:
        ResponseDecodeError: The body is not what the spec says.
        ApiException: The response is not a successful one; the class stands for the status.
    """
    response_type = _response_type(operation, status)
    if not 200 <= status < 300:
        raise exception_class(status)(
            status,
            reason,
            headers=headers,
            raw_data=body,
            data=_error_data(body, response_type),
        )
    if response_type is None or (not body and status == 204):
        return None
    if response_type is bytes:
        return body
    try:
        if response_type is str:
            return body.decode()
        return codec.decode(body, response_type)
    except (ValidationError, UnicodeDecodeError) as error:
        failure = ResponseDecodeError(status, reason, headers=headers, raw_data=body)
        if isinstance(error, ValidationError):
            failure.path, failure.problem = error.path, error.reason
        else:
            failure.problem = "is no UTF-8"
        raise failure from error


def _response_type(operation: Operation, status: int) -> Any:
    responses = operation.responses
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in responses:
            load = responses[key]
            return load() if load is not None else None
    return bytes if 200 <= status < 300 else None


def _error_data(body: bytes, error_type: Any) -> Any:
    if error_type is None or not body:
        return None
    try:
        return codec.decode(body, error_type)
    except ValidationError:
        return None
