"""A response, and what its body is read as. Does no I/O. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..exceptions import (
    ApiException,
    NotFoundException,
    ResponseDecodeError,
    ResponseTooLargeError,
    UnexpectedResponseError,
    UnknownPathException,
    ValidationError,
    exception_class,
)
from . import body as bodies
from . import codec
from .csv_export import read_error
from .operation import media_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .operation import Operation

UNDECLARED: Final = object()
"""Stands for the type of a response that the spec does not know."""


class Response(msgspec.Struct):
    """What the service answered to a call, whatever its status.

    Attributes:
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The response headers; names are case-insensitive.
        body: The decoded body; empty if it was left unread.
        open_response: The transport's own BaseOpenResponse, if the body was left unread.
        attempts: How many requests it took.
        elapsed: Seconds that it took.
        maybe_applied: Whether an attempt before this one may have been carried out.
    """

    status: int
    reason: str | None
    headers: Mapping[str, str]
    body: bytes = b""
    open_response: Any = None
    attempts: int = 1
    elapsed: float = 0.0
    maybe_applied: bool = False

    def __repr__(self) -> str:
        return f"Response(status={self.status}, {len(self.body)} bytes)"


def read_on(type_: Any, response: Any) -> Any:
    """What a caller reads on with, of an open response."""
    kind = getattr(type_, "__origin__", type_)
    return kind(response, *getattr(type_, "__args__", ()))


def is_read_as_it_arrives(type_: Any) -> bool:
    """Whether a body of this type is not read before the caller asks for what is in it."""
    return getattr(type_, "is_read_as_it_arrives", False) is True


def _media_types(operation: Operation, headers: Mapping[str, str]) -> set[str]:
    """What a body holds, as its header says, or else the spec."""
    header = headers.get("content-type")
    return {media_type(header)} if header else set(operation.media_types)


def read_response(
    operation: Operation,
    response: Response,
    read_on: Callable[[Any, Any], Any] = read_on,
    *,
    keep_additional: bool = False,
    base_path: str = "",
) -> Any:
    """The body of a successful response as the type that the spec gives for it.

    Args:
        operation: What was called.
        response: What came.
        read_on: Makes what the caller reads on with of a type and an open response.
        keep_additional: Whether models keep what they do not declare.
        base_path: The path of the configured host, which a 404 may be about.

    Raises:
        UnexpectedResponseError: The spec knows no such success.
        ResponseDecodeError: The body is not what the spec says.
        ApiException: The response is not a successful one; the class stands for the status.
    """
    type_ = response_type(operation, response.status)
    if not 200 <= response.status < 300:
        data = _error_data(operation, response, type_)
        if response.status == 404:
            raise _not_found(operation, response, data, base_path)
        raise _exception(exception_class(response.status), response, data)
    problem = _problem(operation, response.status, response.headers, type_)
    if type_ is None and not response.body:
        return None
    if problem is not None:
        failure = _exception(UnexpectedResponseError, response)
        failure.problem = problem
        raise failure
    if type_ is None:
        return None
    if response.open_response and is_read_as_it_arrives(type_):
        return read_on(type_, response.open_response)
    is_json = "json" in _media_types(operation, response.headers)
    if type_ is bytes and not (is_json and "json" in operation.media_types):
        return response.body
    try:
        bodies.check_values(response.body)
    except bodies.BodyTooLargeError as error:
        refusal = _exception(ResponseTooLargeError, response)
        refusal.problem = str(error)
        raise refusal from error
    try:
        if type_ is str and not is_json:
            return response.body.decode()
        return codec.decode(response.body, type_, keep_additional=keep_additional)
    except (ValidationError, UnicodeDecodeError) as error:
        failure = _exception(ResponseDecodeError, response)
        if isinstance(error, ValidationError):
            failure.path, failure.problem = error.path, error.reason
        else:
            failure.problem = "is no UTF-8"
        raise failure from error


def is_export(operation: Operation, status: int, headers: Mapping[str, str]) -> bool:
    """Whether the body is read as it arrives, which is left to the caller."""
    type_ = response_type(operation, status)
    return is_read_as_it_arrives(type_) and _problem(operation, status, headers, type_) is None


def response_type(operation: Operation, status: int) -> Any:
    """What the spec gives as the body of a status: a type, None for no body, or UNDECLARED.

    A default stands for a success only where the spec declares no other.
    """
    declared = operation.by_status
    for key in (str(status), f"{status // 100}XX"):
        if key in declared:
            break
    else:
        key = "default"
        if key not in declared or (status < 300 and any(other[0] == "2" for other in declared)):
            return UNDECLARED
    load = declared[key]
    return load() if load is not None else None


def _problem(
    operation: Operation, status: int, headers: Mapping[str, str], type_: Any
) -> str | None:
    """What the head of a successful response has that the spec does not know, if anything."""
    if type_ is UNDECLARED:
        return f"{operation.name} declares no such status"
    if status == 204 and type_ is not None:
        return "it has no body, and one is due"
    header = headers.get("content-type")
    if header is None or header == operation.accept:
        return None
    expected = operation.media_types
    if "*" in expected or media_type(header) in expected:
        return None
    return f"its media type is not {operation.produces or operation.accept}"


def _exception(kind: type[Any], response: Response, data: Any = None) -> Any:
    failure: ApiException = kind(
        response.status,
        response.reason,
        headers=response.headers,
        raw_data=response.body,
        data=data,
    )
    failure.attempts = response.attempts
    failure.elapsed = response.elapsed
    failure.maybe_applied = response.maybe_applied
    return failure


def _not_found(operation: Operation, response: Response, data: Any, base_path: str) -> Any:
    """The error of a 404, told apart by its form: what is missing, or the way to the service."""
    is_ours = bool(data) and not _is_empty(data)
    if is_ours or not any(_error_types(operation)):
        failure = _exception(NotFoundException, response, data)
    else:
        failure = _exception(UnknownPathException, response)
    if base_path:
        failure.advice += f", and the path {base_path} of the configured host"
    return failure


def _error_data(operation: Operation, response: Response, type_: Any) -> Any:
    """The body of an error as the type that the spec gives for its status.

    For a status without one, it is the form of another error of the operation, if the body has at
    least one of that form's properties.
    """
    if not response.body:
        return None
    if type_ is not UNDECLARED and type_ is not None:
        return _decode_error(operation, response, type_)
    for other in _error_types(operation):
        data = _decode_error(operation, response, other)
        if isinstance(data, msgspec.Struct) and not _is_empty(data):
            return data
    return None


def _is_empty(data: Any) -> bool:
    """Whether the body has none of the properties of the form that it was read as."""
    return codec.encode(data) == b"{}"


def _error_types(operation: Operation) -> Iterator[Any]:
    loaders = [load for status, load in operation.by_status.items() if status[0] not in "23"]
    for load in dict.fromkeys(loaders):
        if load is not None:
            yield load()


def _decode_error(operation: Operation, response: Response, type_: Any) -> Any:
    try:
        return codec.decode(response.body, type_)
    except ValidationError:
        said = response.headers.get("content-type") or operation.accept
        is_csv = "csv" in map(media_type, said.split(","))
        return read_error(response.body, type_) if is_csv else None
