"""Reads the reply to a call. Does no I/O. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..exceptions import (
    ApiException,
    ResponseDecodeError,
    ResponseTooLargeError,
    ValidationError,
    exception_class,
)
from . import body as bodies
from . import codec
from .csv_export import CsvExport, read_error

if TYPE_CHECKING:
    from .operation import Operation
    from .transport import Reply


def read_response(operation: Operation, reply: Reply) -> Any:
    """The body of a successful response as the type that the spec gives for it.

    Raises:
        ResponseDecodeError: The body is not what the spec says.
        ApiException: The response is not a successful one; the class stands for the status.
    """
    type_ = response_type(operation, reply.status)
    if not 200 <= reply.status < 300:
        data = _error_data(operation, reply.body, type_)
        raise _exception(exception_class(reply.status), reply, data)
    if type_ is None:
        return None
    if type_ is CsvExport and reply.stream:
        return CsvExport(reply.stream)
    if type_ is bytes:
        return reply.body
    try:
        bodies.check_values(reply.body)
    except bodies.BodyTooLargeError as error:
        refusal = _exception(ResponseTooLargeError, reply)
        refusal.problem = str(error)
        raise refusal from error
    try:
        if type_ is str:
            return reply.body.decode()
        return codec.decode(reply.body, type_)
    except (ValidationError, UnicodeDecodeError) as error:
        failure = _exception(ResponseDecodeError, reply)
        if isinstance(error, ValidationError):
            failure.path, failure.problem = error.path, error.reason
        else:
            failure.problem = "is no UTF-8"
        raise failure from error


def _exception(kind: type[Any], reply: Reply, data: Any = None) -> Any:
    failure: ApiException = kind(
        reply.status, reply.reason, headers=reply.headers, raw_data=reply.body, data=data
    )
    failure.attempts = reply.attempts
    failure.elapsed = reply.elapsed
    failure.maybe_applied = reply.maybe_applied
    return failure


def response_type(operation: Operation, status: int) -> Any:
    """What the spec gives as the body of a status: a type, or None for no body."""
    if status == 204:
        return None
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in operation.by_status:
            load = operation.by_status[key]
            return load() if load is not None else None
    return bytes if 200 <= status < 300 else None


def _error_data(operation: Operation, body: bytes, error_type: Any) -> Any:
    if error_type is None or not body:
        return None
    try:
        return codec.decode(body, error_type)
    except ValidationError:
        return read_error(body, error_type) if "csv" in operation.accept else None
