"""Writes parameters as OpenAPI's styles want them, which are those of RFC 6570. Hand-written."""

from __future__ import annotations

import datetime
import re
from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote

import msgspec

from ..exceptions import ValidationError
from . import codec
from .writer import written

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Parameter

_EXACT = 2**53  # Floats below it tell every integer apart.
_WHOLE_NUMBER = re.compile(r"[0-9]{1,19}")
_SCALARS = frozenset({str, int, float, bool})
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_PATHS = {"": ("", ","), "label": (".", "."), "matrix": (";", ";")}
"""By style: what stands first, and what between items that are exploded."""
_read_union = codec.union_hook(strict=True)

Texts = str | list[str] | dict[str, Any]
"""A value as text, or texts; in the values of an object there may be more of either."""


def pairs(parameter: Parameter, value: Any, check_enums: bool) -> list[str]:
    """The pairs of a query, of cookies or of a form, percent-encoded; none of what is empty.

    Raises:
        ValidationError: The value does not fit its schema, or has no form in the style.
    """
    name = _quoted(parameter.wire_name)
    found = texts(parameter, value, check_enums)
    if isinstance(found, str):
        return [f"{name}={_quoted(found)}"]
    if parameter.style == "deepObject":
        return _deep(parameter.name, name, found)
    items, between = _items(parameter, found, _quoted), _DELIMITERS.get(parameter.style, ",")
    if not parameter.explode:
        return [f"{name}={_joined(parameter.name, items, between)}"] if items else []
    return items if isinstance(found, dict) else [f"{name}={item}" for item in items]


def segment(parameter: Parameter, value: Any, check_enums: bool) -> str:
    """What stands for a parameter in a path, percent-encoded.

    Raises:
        ValidationError: As `pairs`; or no path can hold it.
    """
    first, between = _PATHS[parameter.style] if parameter.style != "json" else ("", ",")
    name = _quoted(parameter.wire_name) if parameter.style == "matrix" else ""
    found = texts(parameter, value, check_enums)
    items = [_quoted(found)] if isinstance(found, str) else _items(parameter, found, _quoted)
    if not items:
        raise ValidationError(parameter.name, "is empty, which no path can hold")
    if not isinstance(found, str) and not parameter.explode:
        items = [",".join(items)]
    elif between == "." and not isinstance(found, str):
        items = [item.replace(".", "%2E") for item in items]
    if not (isinstance(found, dict) and parameter.explode):
        items = [_named(name, item) for item in items]
    text = first + between.join(items)
    if text in ("", ".", ".."):
        raise ValidationError(parameter.name, "is empty, '.' or '..', which no path can hold")
    return text


def header(parameter: Parameter, value: Any, check_enums: bool) -> str | None:
    """The value of a header, which is not percent-encoded; None of what is empty.

    Raises:
        ValidationError: As `pairs`.
    """
    found = texts(parameter, value, check_enums)
    if isinstance(found, str):
        return found
    items = _items(parameter, found, str)
    return _joined(parameter.name, items, ",") if items else None


def texts(parameter: Parameter, value: Any, check_enums: bool) -> Texts:
    """The text of a parameter; or one an item of an array, or by the properties of an object."""
    if parameter.style == "json":
        return _json(parameter, value, check_enums)
    if type(value) not in _SCALARS and _holds_objects(value):
        plain = msgspec.json.decode(_json(parameter, value, check_enums))
        if parameter.location == "form" and not parameter.style:
            # OpenAPI has objects in forms sent as JSON, unless it names a style for them.
            return form_texts(plain)
        return cast("Texts", _texts_within(parameter.name, plain))
    if type(value) is not parameter.type:
        if parameter.number_or_text:
            value = _number_or_text(value, parameter.type)
        try:
            converted = msgspec.convert(value, parameter.type, dec_hook=_read_union)
        except msgspec.ValidationError as error:
            # Of a type that no parameter takes, this one knows more to say.
            written(value, Any, parameter.name)
            raise ValidationError(parameter.name, str(error)) from None
        value = _exact(value, converted)
    value = written(value, parameter.type, parameter.name, check_enums=check_enums)
    if isinstance(value, (list, tuple, set)):
        return [_text(parameter.name, item) for item in value if item is not None]
    return _text(parameter.name, value)


def _exact(given: Any, converted: Any) -> Any:
    """A converted value but for integers: as a float, a large one would become another."""
    if isinstance(given, (list, tuple)):
        return list(map(_exact, given, converted))
    return given if type(given) is int else converted


def _number_or_text(value: Any, type_: Any) -> Any:
    """A whole number as its text or the other way round, as the type is; or else the value."""
    if type_ is str and type(value) is int:
        return str(value)
    if type_ is int and isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return value


def form_texts(plain: Any) -> str | list[str]:
    """What a form holds of a plain value: one text an item, and objects as JSON."""
    if isinstance(plain, list):
        return [form_text(item) for item in plain if item is not None]
    return form_text(plain)


def form_text(plain: Any) -> str:
    """What a form holds of a plain value that is one part of it."""
    return codec.encode(plain).decode() if isinstance(plain, (dict, list)) else _text("", plain)


def _json(parameter: Parameter, value: Any, check_enums: bool) -> str:
    try:
        return codec.encode_request(value, parameter.type, check_enums=check_enums).decode()
    except ValidationError as error:
        path = parameter.name + error.path.removeprefix("$")
        raise ValidationError(path, error.reason) from None


def _holds_objects(value: Any) -> bool:
    """Whether a value is an object, or an array with one."""
    if isinstance(value, (list, tuple)):
        return any(isinstance(item, (msgspec.Struct, Mapping, list, tuple)) for item in value)
    return isinstance(value, (msgspec.Struct, Mapping))


def _texts_within(name: str, plain: Any) -> Any:
    """A plain value with text in the place of its values; what is null is left out."""
    if isinstance(plain, dict):
        return {
            key: _texts_within(f"{name}.{key}", item)
            for key, item in plain.items()
            if item is not None
        }
    if isinstance(plain, list):
        return [_texts_within(name, item) for item in plain if item is not None]
    return _text(name, plain)


def _items(
    parameter: Parameter, found: list[Any] | dict[str, Any], encode: Callable[[str], str]
) -> list[str]:
    """The items of an array; of an object names and texts, each pair in one where it explodes."""
    if isinstance(found, list):
        return list(map(encode, found))
    for key, text in found.items():
        if not isinstance(text, str):
            raise ValidationError(
                f"{parameter.name}.{key}", "is no single value, which its style cannot tell"
            )
    entries = [(encode(key), encode(text)) for key, text in found.items()]
    if parameter.explode:
        return [f"{_joined(parameter.name, [key], '=')}={text}" for key, text in entries]
    return [text for entry in entries for text in entry]


def _joined(name: str, items: list[str], between: str) -> str:
    """Items with what stands between them, which none of them may hold."""
    if any(between in item for item in items):
        told = repr(unquote(between))
        raise ValidationError(
            name, f"holds {told}, by which its style tells one item from the next"
        )
    return between.join(items)


def _deep(path: str, name: str, found: Texts) -> list[str]:
    """The pairs of an object whose properties stand in brackets."""
    if isinstance(found, str):
        return [f"{name}={_quoted(found)}"]
    if isinstance(found, dict):
        for key in found:
            if not key or "[" in key or "]" in key:
                raise ValidationError(f"{path}.{key}", "is a name that no brackets can hold")
        return [
            pair
            for key, item in found.items()
            for pair in _deep(f"{path}.{key}", f"{name}%5B{_quoted(key)}%5D", item)
        ]
    # What an item holds belongs together, which its number tells.
    numbered = not all(isinstance(item, str) for item in found)
    return [
        pair
        for index, item in enumerate(found)
        for pair in _deep(f"{path}[{index}]", f"{name}%5B{index if numbered else ''}%5D", item)
    ]


def _named(name: str, text: str) -> str:
    if not name:
        return text
    return f"{name}={text}" if text else name


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, datetime.datetime):
        text = value.isoformat().replace("+00:00", "Z")
    elif isinstance(value, float) and abs(value) < _EXACT and value.is_integer():
        # IDs are called numbers too: what reads them may know no decimal point.
        text = str(int(value))
    elif isinstance(value, bytes):
        text = b64encode(value).decode()
    else:
        text = str(value)
    if "\0" in text:
        raise ValidationError(name, "holds a NUL character")
    return text
