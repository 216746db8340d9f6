"""Reads the arguments of a call as the operation's table says. Hand-written."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, unquote_plus

import msgspec
from msgspec import inspect

from ..exceptions import ValidationError
from ..runtime import codec
from ..runtime.writer import written
from .errors import invalid_body, invalid_parameter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..runtime.operation import Operation, Parameter

# The service's integers have 64 bits; past that, SQLite cannot compare either.
_INTEGERS = range(-(2**63), 2**63)
_KEEPING = frozenset({"scimCreateUser", "scimReplaceUserAttributes"})
"""The operations that keep what is in the body and no schema declares."""
_DECODERS = {"path": unquote, "query": unquote_plus}  # Headers are sent as they are.


def read_arguments(
    operation: Operation,
    path: Mapping[str, str],
    query: str,
    headers: Mapping[str, str],
    body: bytes,
    form: Mapping[str, Any] = {},
) -> dict[str, Any]:
    """The arguments by Python name. Those that are not given are left out.

    Args:
        operation: What is called.
        path: The path parameters by wire name, still encoded.
        query: The query, still encoded.
        headers: The headers; names are case-insensitive.
        body: The body, as it came.
        form: The parts by name, if the body is a form; files as binary streams.

    Raises:
        RequestError: 400; it names the parameter or the place in the body.
    """
    arguments: dict[str, Any] = {}
    pairs = [(unquote_plus(key), text) for key, _, text in _pairs(query)] if query else []
    for parameter in operation.parameters:
        if parameter.location == "body":
            if body or parameter.required:
                arguments[parameter.name] = _read_body(operation, body)
        elif parameter.location == "form":
            if parameter.wire_name in form:
                arguments[parameter.name] = form[parameter.wire_name]
            elif parameter.required:
                raise invalid_parameter(parameter.wire_name, "is missing")
        else:
            try:
                texts = _texts(parameter, path, pairs, headers)
                if texts:
                    arguments[parameter.name] = _read(parameter, texts)
                elif parameter.required:
                    raise ValidationError(parameter.wire_name, "is missing")
            except ValidationError as error:
                raise invalid_parameter(parameter.wire_name, error.reason) from error
            except (msgspec.ValidationError, UnicodeDecodeError) as error:
                raise invalid_parameter(parameter.wire_name, str(error)) from error
    return arguments


def read_body_argument(operation: Operation, body: bytes) -> dict[str, Any]:
    """The argument that is the body, of a request that was understood before; none without one."""
    if not body:
        return {}
    names = [one.name for one in operation.parameters if one.location == "body"]
    return {name: _read_body(operation, body) for name in names}


def _pairs(query: str) -> Iterator[tuple[str, str, str]]:
    return (pair.partition("=") for pair in query.split("&"))


def _texts(
    parameter: Parameter,
    path: Mapping[str, str],
    query: Sequence[tuple[str, str]],
    headers: Mapping[str, str],
) -> list[str]:
    """What was sent for a parameter, decoded: one text, or one an item of an array."""
    name = parameter.wire_name
    if parameter.location == "query":
        found = [text for key, text in query if key == name]
    elif parameter.location == "path":
        found = [path[name]]
    else:
        found = [headers[name]] if name in headers else []
    if not found:
        return []
    if _is_array(parameter) and not (parameter.location == "query" and parameter.explode):
        found = [item for text in found for item in text.split(",")]
    decode = _DECODERS.get(parameter.location)
    return [decode(text, errors="strict") for text in found] if decode else found


_type_info = cache(inspect.type_info)


def _is_array(parameter: Parameter) -> bool:
    return isinstance(_type_info(parameter.type), inspect.ListType)


def _read(parameter: Parameter, texts: list[str]) -> Any:
    type_ = _type_info(parameter.type)
    if not isinstance(type_, inspect.ListType) and len(texts) > 1:
        raise ValidationError(parameter.wire_name, "is given more than once")
    # All is text here, so numbers must be read from it; but no time is written as a number.
    strict = isinstance(type_, inspect.DateTimeType)
    given = texts if _is_array(parameter) else texts[0]
    value = msgspec.convert(given, parameter.type, strict=strict)
    written(value, parameter.type, parameter.wire_name, check_enums=True)
    if isinstance(value, int) and value not in _INTEGERS:
        raise ValidationError(parameter.wire_name, "is an integer of more than 64 bits")
    return value


def _read_body(operation: Operation, body: bytes) -> Any:
    if operation.request is None or operation.content_type != "application/json":
        return body
    type_ = operation.request()
    try:
        return _decoded(operation, body, type_)
    except ValidationError as error:
        pointer = _pointer(error.path, body)
        try:
            _decoded(operation, body, type_, check_enums=False)
        except ValidationError:
            raise invalid_body(pointer, error.reason) from error
        raise invalid_body(pointer, "is none of the listed values", title="enum") from error


def _decoded(operation: Operation, body: bytes, type_: Any, *, check_enums: bool = True) -> Any:
    value = codec.decode_strictly(body, type_, check_enums=check_enums)
    if operation.id in _KEEPING:
        return codec.decode(body, type_, keep_additional=True)
    return value


def _pointer(path: str, body: bytes) -> str:
    """The JSON Pointer of a place in a body, whose keys may hold what separates those of a path."""
    rest, pointer = path.removeprefix("$"), ""
    # Not as requests are read: the place may be that of a number too large to hold.
    value = json.loads(body) if rest else None
    while rest:
        if isinstance(value, list):
            token, _, rest = rest[1:].partition("]")
            value = value[int(token)]
        else:
            known = value if isinstance(value, dict) else {}
            # What is not there is missing, and nothing follows it.
            token = max((key for key in known if _begins(rest[1:], key)), key=len, default=rest[1:])
            value, rest = known.get(token), rest[1 + len(token) :]
        pointer += "/" + token.replace("~", "~0").replace("/", "~1")
    return pointer


def _begins(path: str, key: str) -> bool:
    return path.startswith(key) and path[len(key) :][:1] in ("", ".", "[")
