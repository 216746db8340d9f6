"""Writes the body of a request by its media type, where that is not JSON. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..exceptions import ApiValueError, ValidationError
from . import codec
from .multipart import FilePart, Form, TypedPart, Upload
from .operation import Parameter
from .parameters import form_text, pairs, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .operation import Operation

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_LINES = frozenset({"ndjson", "x-ndjson", "jsonl", "x-jsonl", "jsonlines", "json-lines"})


def chosen(
    operation: Operation, wanted: str | None, *, has_body: bool
) -> tuple[str, Callable[[], Any] | None]:
    """The media type of the body, and the type that the body has by it.

    Args:
        operation: What is called.
        wanted: What the caller asked for.
        has_body: Whether there is a body.

    Raises:
        ApiValueError: The operation does not take it, or leaves the choice to the caller.
    """
    declared = operation.content_type
    if wanted is None:
        if has_body and "*" in declared:
            raise ApiValueError(f"{operation.name} takes {declared}: say which by _content_type")
        return declared, operation.request
    for range_, load in ((declared, operation.request), *operation.requests.items()):
        prefix, star, _ = range_.partition("*")
        if has_body and (wanted == range_ or (star and wanted.startswith(prefix))):
            return wanted, load
    takes = " or ".join((declared, *operation.requests)) if has_body else "no body"
    raise ApiValueError(f"_content_type cannot be used: {operation.name} sends {takes}")


def encode_body(
    parameter: Parameter, value: Any, type_: Any, content_type: str, check_enums: bool
) -> bytes | Form:
    """A body as its media type has it.

    Raises:
        ValidationError: The value does not fit its schema, or is of no kind that can be sent.
    """
    family, _, subtype = content_type.partition(";")[0].strip().lower().partition("/")
    if subtype == "json" or subtype.endswith("+json"):
        if codec.is_encoded(value, type_):
            return cast("bytes", value)
        if subtype == "merge-patch+json" and isinstance(value, dict):
            # There null removes what it stands for, whatever the schema says of it.
            type_ = Any
        return codec.encode_request(value, type_, check_enums=check_enums)
    if f"{family}/{subtype}" == MULTIPART:
        return Form(_parts(parameter.name, _plain(value, type_, check_enums)))
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if f"{family}/{subtype}" == FORM:
        return _urlencoded(parameter.name, value, type_, check_enums)
    if subtype in _LINES:
        return b"".join(line + b"\n" for line in _lines(value, type_, check_enums))
    if type_ is str:
        if not isinstance(value, str):
            kind = type(value).__name__
            raise ValidationError(parameter.name, f"is {kind}, neither text nor bytes")
        return value.encode()
    return Upload(FilePart(parameter.name, value))


def form_parts(
    parameter: Parameter, value: Any, check_enums: bool
) -> list[tuple[str, str | FilePart]]:
    """What a multipart form holds of a parameter."""
    name = parameter.wire_name
    if parameter.type is None:
        is_array = parameter.style == "files" and isinstance(value, (list, tuple))
        values = value if is_array else [value]
        return [(name, FilePart(parameter.name, it, parameter.content_type)) for it in values]
    found = texts(parameter, value, check_enums)
    if isinstance(found, dict):  # A style, which multipart forms do not know.
        raise ValidationError(parameter.name, "is an object, which this form cannot hold")
    if isinstance(found, list):
        found = found if parameter.explode else ",".join(found)
    given = value if isinstance(value, (list, tuple)) else [value]
    objects = any(isinstance(it, (msgspec.Struct, dict)) for it in given)
    is_json = parameter.style == "json" or objects
    content_type = parameter.content_type or ("application/json" if is_json else "")
    return [
        (name, TypedPart.of(text, content_type) if content_type else text)
        for text in ([found] if isinstance(found, str) else found)
    ]


def _plain(value: Any, type_: Any, check_enums: bool) -> Any:
    """A body as plain dictionaries, lists and values, bytes left as they are."""
    if isinstance(value, dict) and any(map(_is_file, value.values())):
        files = {key: it for key, it in value.items() if _is_file(it)}
        return {key: it for key, it in value.items() if key not in files} | files
    if isinstance(value, msgspec.Struct):
        codec.encode_request(value, type_, check_enums=check_enums)
        return msgspec.to_builtins(value, builtin_types=(bytes,), str_keys=True)
    return msgspec.json.decode(codec.encode_request(value, type_, check_enums=check_enums))


def _is_file(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray)) or hasattr(value, "read")


def _parts(name: str, plain: Any) -> Iterable[tuple[str, str | FilePart]]:
    if not isinstance(plain, dict):
        raise ValidationError(name, "is no object, which a form is made of")
    for key, item in plain.items():
        for each in item if isinstance(item, list) else [item]:
            if _is_file(each):
                yield key, FilePart(f"{name}.{key}", each)
            elif each is not None:
                text = form_text(each)
                yield key, TypedPart.of(text) if isinstance(each, (dict, list)) else text


def _urlencoded(name: str, value: Any, type_: Any, check_enums: bool) -> bytes:
    plain = msgspec.json.decode(codec.encode_request(value, type_, check_enums=check_enums))
    if not isinstance(plain, dict):
        raise ValidationError(name, "is no object, which a form is made of")
    found: list[str] = []
    for key, item in plain.items():
        if item is not None:
            found += pairs(Parameter(f"{name}.{key}", key, "form", Any), item, check_enums)
    return "&".join(found).encode()


def _lines(value: Any, type_: Any, check_enums: bool) -> Iterable[bytes]:
    checked = codec.encode_request(value, type_, check_enums=check_enums)
    items: list[msgspec.Raw] = msgspec.json.decode(checked, type=list[msgspec.Raw])
    return map(bytes, items)
