"""Builds the request of a call. Does no I/O. Hand-written."""

from __future__ import annotations

import datetime
import re
import uuid
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import msgspec

from .. import __version__
from ..exceptions import ApiTypeError, ApiValueError, ConfigurationError, ValidationError
from . import codec
from .multipart import FilePart, Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..configuration import Configuration
    from .operation import Operation, Parameter, Retry

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")
_OPTIONS = frozenset({"_request_timeout", "_headers", "_request_auth", "_deadline"})
_LONGEST = 1e6
USER_AGENT = f"{__name__.split('.')[0].replace('_', '-')}-python/{__version__}"


class Request(msgspec.Struct):
    """A request that is ready to be sent.

    Attributes:
        operation: What it is a call of.
        target: Path and query, percent-encoded.
        headers: As they are sent, the key included; hence a repr that leaves them out.
        body: The encoded body, or a multipart form that is read as it is sent.
        timeout: Seconds for the connection and for each read, if the caller chose them.
        deadline: Seconds for the whole call, if the caller chose them.
        retry: Whether this very call may be repeated.
    """

    operation: Operation
    target: str
    headers: dict[str, str]
    body: bytes | Form | None = None
    timeout: tuple[float, float] | None = None
    deadline: float | None = None
    retry: Retry = "never"

    def __repr__(self) -> str:
        return f"Request({self.operation.method} {self.operation.path})"


def build_request(
    operation: Operation,
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    configuration: Configuration,
) -> Request:
    """Turn the arguments of a call into the bytes that the spec asks for.

    Raises:
        ValidationError: An argument does not fit its schema; the path names it.
        ApiTypeError, ApiValueError: An option is unknown or cannot be used.
        ConfigurationError: None of the operation's keys is configured.
    """
    for option in options:
        if option not in _OPTIONS:
            raise ApiTypeError(f"{operation.name} takes no argument {option!r}")
    path = operation.path
    query: list[str] = []
    headers = {"user-agent": USER_AGENT, "accept-encoding": "gzip"}
    for name, value in configuration.default_headers.items():
        _add_header(headers, name, value)
    headers["accept"] = operation.accept
    body: bytes | Form | None = None
    retry = operation.retry
    form: list[tuple[str, str | FilePart]] = []
    for parameter in operation.parameters:
        value = arguments[parameter.name]
        if value is None:
            if parameter.required:
                raise ValidationError(parameter.name, "is None, but required")
            continue
        if parameter.location == "body":
            body = _body(operation, value)
            headers["content-type"] = operation.content_type
            continue
        if parameter.location == "form":
            form += [(parameter.wire_name, part) for part in _parts(parameter, value)]
            continue
        if parameter.wire_name == "dry" and value is True:
            retry = "safe"
        texts = _texts(parameter, value)
        if parameter.location == "header":
            _add_header(headers, parameter.wire_name, ",".join(texts))
            continue
        texts = [quote(text, safe="") for text in texts]
        if not parameter.explode:
            texts = [",".join(texts)]
        if parameter.location == "query":
            name = quote(parameter.wire_name, safe="")
            query += [f"{name}={text}" for text in texts]
        else:
            text = ",".join(texts)
            if text in ("", ".", ".."):
                raise ValidationError(
                    parameter.name, "is empty, '.' or '..', which no path can hold"
                )
            path = path.replace("{" + parameter.wire_name + "}", text)
    if operation.content_type == "multipart/form-data":
        body = Form(form)
    if query:
        path = f"{path}?{'&'.join(query)}"
    _authorize(operation, options.get("_request_auth"), configuration, headers)
    for name, value in (options.get("_headers") or {}).items():
        _add_header(headers, name, value)
    if retry == "keyed":
        # The same key on every attempt lets the service tell a repeat from a second order.
        headers.setdefault("idempotency-key", str(uuid.uuid4()))
    return Request(
        operation,
        configuration.base_path + path,
        headers,
        body,
        _timeout(options.get("_request_timeout")),
        _seconds("_deadline", options.get("_deadline")),
        retry,
    )


def _body(operation: Operation, value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    return codec.encode_checked(value, operation.request() if operation.request else Any)


def _parts(parameter: Parameter, value: Any) -> list[str] | list[FilePart]:
    """What a form holds of a parameter."""
    if parameter.type is None:
        return [FilePart(parameter.name, value)]
    texts = _texts(parameter, value)
    return texts if parameter.explode else [",".join(texts)]


def _texts(parameter: Parameter, value: Any) -> list[str]:
    """The text of a parameter: one, or one an item of an array."""
    if type(value) is not parameter.type:
        try:
            value = msgspec.convert(value, parameter.type)
        except msgspec.ValidationError as error:
            raise ValidationError(parameter.name, str(error)) from None
    return [_text(parameter.name, item) for item in _plain(value)]


def _plain(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple, set)) else [value]


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, datetime.datetime):
        text = value.isoformat().replace("+00:00", "Z")
    else:
        codec.refuse_untellable(value, name)
        text = str(value)
    if "\0" in text:
        raise ValidationError(name, "holds a NUL character")
    return text


def _add_header(headers: dict[str, str], name: str, value: str) -> None:
    if not _HEADER_NAME.fullmatch(name):
        raise ApiValueError("a header's name holds a character that no header name may hold")
    if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
        raise ApiValueError(f"the value of header {name} is not printable ASCII text on one line")
    headers[name.lower()] = value


def _authorize(
    operation: Operation,
    own: Mapping[str, str] | None,
    configuration: Configuration,
    headers: dict[str, str],
) -> None:
    """Add the first of the operation's keys that is configured."""
    if not operation.security:
        return
    for scheme in operation.security:
        credential = configuration.credential(scheme, own)
        if credential is not None:
            headers[credential[0]] = credential[1]
            return
    raise ConfigurationError(
        f"{operation.name} needs a key, and none is configured: "
        + " or ".join(configuration.how_to_give(scheme) for scheme in operation.security)
    )


def _timeout(value: Any) -> tuple[float, float] | None:
    if value is None:
        return None
    pair = value if isinstance(value, tuple) else (value, value)
    if len(pair) != 2 or not all(map(_is_seconds, pair)):
        raise ApiValueError("_request_timeout is a positive number of seconds, or a pair of them")
    return pair[0], pair[1]


def _seconds(name: str, value: Any) -> float | None:
    if value is None or _is_seconds(value):
        return cast("float | None", value)
    raise ApiValueError(f"{name} is a positive number of seconds")


def _is_seconds(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and 0 < value < _LONGEST
