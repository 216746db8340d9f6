"""Between models and JSON: a tolerant reader, a strict writer. Hand-written.

Both go at the speed of msgspec's C code. Only what that code refuses is looked at again, step by
step, by `conformance`: to accept what has one meaning, or else to name the exact place.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import math
import uuid
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from ..exceptions import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

_encoder = msgspec.json.Encoder()
_MAX_DEPTH = 200
_MIN_INTEGER, _MAX_INTEGER = -(2**63), 2**64 - 1
_TELLABLE = (datetime.date, uuid.UUID, decimal.Decimal, enum.Enum, bytes)


@cache
def _decode(type_: Any) -> Callable[[bytes], Any]:
    return cast("Callable[[bytes], Any]", msgspec.json.Decoder(type_).decode)


def encode(value: Any) -> bytes:
    """JSON of anything that consists of models and plain values."""
    return _encoder.encode(value)


def decode(data: bytes, type_: type[T]) -> T:
    """Read JSON as a type, tolerantly.

    Unknown properties are ignored. What is out of contract but has one meaning is accepted and
    logged: null for a required array, `3.0` for an integer, a date where a time is due, a value
    past a bound.

    Raises:
        ValidationError: The data is no JSON, or does not fit.
    """
    try:
        return cast("T", _decode(cast("Any", type_))(data))
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        from . import conformance

        return cast("T", conformance.read(conformance.parse(data), type_))


def convert(value: Any, type_: type[T]) -> T:
    """Read plain dictionaries and lists as a type, as tolerantly as `decode`.

    Raises:
        ValidationError: The value does not fit.
    """
    try:
        return msgspec.convert(value, type_)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        from . import conformance

        return cast("T", conformance.read(value, type_))


def encode_checked(value: Any, type_: Any) -> bytes:
    """JSON of a request body, once it is certain that it fits its schema.

    Raises:
        ValidationError: The value has the wrong type, is out of bounds, or cannot be told in JSON.
    """
    refuse_untellable(value, "$")
    try:
        data = _encoder.encode(value)
        _decode(type_)(data)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError, TypeError) as error:
        from . import conformance

        conformance.read(msgspec.to_builtins(value, str_keys=True), type_, strict=True)
        raise ValidationError("$", str(error)) from error
    return data


def refuse_untellable(value: Any, path: str, depth: int = 0) -> None:
    """Refuse what msgspec would change silently, or refuse without saying where."""
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                raise ValidationError(path, "holds a lone surrogate, which is no text") from None
    elif isinstance(value, int):
        if not _MIN_INTEGER <= value <= _MAX_INTEGER:
            raise ValidationError(path, "is an integer of more than 64 bits")
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValidationError(path, "is not a finite number")
    elif isinstance(value, (datetime.datetime, datetime.time)):
        if value.tzinfo is None:
            raise ValidationError(path, "is a time without a time zone")
    elif depth >= _MAX_DEPTH:
        raise ValidationError(path, f"is nested more than {_MAX_DEPTH} levels deep")
    elif isinstance(value, msgspec.Struct):
        for name, wire_name in zip(
            value.__struct_fields__, value.__struct_encode_fields__, strict=True
        ):
            refuse_untellable(getattr(value, name), f"{path}.{wire_name}", depth + 1)
    elif isinstance(value, dict):
        for key, item in cast("Mapping[object, object]", value).items():
            if not isinstance(key, str):
                raise ValidationError(path, f"has a key that is no string but {type(key).__name__}")
            refuse_untellable(key, f"{path} (a key)", depth + 1)
            refuse_untellable(item, f"{path}.{key}", depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            refuse_untellable(item, f"{path}[{index}]", depth + 1)
    elif value is not msgspec.UNSET and not isinstance(value, _TELLABLE):
        raise ValidationError(path, f"is of type {type(value).__name__}, which JSON cannot tell")
