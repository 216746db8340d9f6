"""Between models and JSON: a tolerant reader, a strict writer. Hand-written.

Both go at the speed of msgspec's C code. Only what that code refuses is looked at again, step by
step, by `conformance`: to accept what has one meaning, or else to name the exact place.
"""

from __future__ import annotations

import decimal
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from ..exceptions import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

# Until this is loaded, no model keeps anything.
_KEEPING = f"{__package__}.keeping"
# A decimal goes out digit for digit, as the number that it is.
_encoder = msgspec.json.Encoder(decimal_format="number")


def _read(type_: type, value: Any) -> Any:
    from . import union

    return union.hook(strict=False)(type_, value)


def _read_strictly(type_: type, value: Any) -> Any:
    from . import union

    return union.hook(strict=True)(type_, value)


def union_hook(*, strict: bool) -> Callable[[type, Any], Any]:
    """What msgspec asks about the unions that it cannot read itself."""
    return _read_strictly if strict else _read


@cache
def _decode(type_: Any, *, strict: bool = False) -> Callable[[bytes], Any]:
    decoder = msgspec.json.Decoder(type_, dec_hook=_read_strictly if strict else _read)
    if not _holds_open(type_):
        return cast("Callable[[bytes], Any]", decoder.decode)
    return lambda data: _keep(decoder.decode(data), msgspec.json.decode(data))


def _holds_open(type_: Any) -> bool:
    """Whether there are models in a type whose schemas have additional properties."""
    if _KEEPING not in sys.modules:
        return False
    from . import additional

    return additional.holds_open(type_)


def _keep(value: T, plain: Any) -> T:
    from . import additional

    return cast("T", additional.keep(value, plain, everything=False))


def encode(value: Any) -> bytes:
    """JSON of anything that consists of models and plain values."""
    return _encoder.encode(flat(value))


def flat(value: Any) -> Any:
    """A value as it is encoded: what models keep stands among what they declare."""
    if _KEEPING not in sys.modules:
        return value
    from . import additional

    return additional.flat(value)


def decode(data: bytes, type_: type[T], *, keep_additional: bool = False) -> T:
    """Read JSON as a type, tolerantly.

    What is out of contract but has one meaning is accepted and logged: null for a required array,
    `3.0` for an integer, a date where a time is due, a value past a bound.

    Args:
        data: The JSON.
        type_: The type.
        keep_additional: Whether models keep what they do not declare. Default: they ignore it.

    Raises:
        ValidationError: The data is no JSON, or does not fit.
    """
    if keep_additional:
        from . import conformance

        return convert(conformance.parse(data), type_, keep_additional=True)
    try:
        return cast("T", _decode(cast("Any", type_))(data))
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        from . import conformance

        return convert(conformance.parse(data), type_)


def decode_strictly(data: bytes, type_: type[T], *, check_enums: bool = True) -> T:
    """Read JSON as a type, and take nothing that is out of contract but for unknown properties.

    Args:
        data: The JSON.
        type_: What to read.
        check_enums: Whether a value that its enum does not list is refused.

    Raises:
        ValidationError: The data is no JSON, does not fit, or holds what JSON cannot tell.
    """
    from .writer import written

    try:
        value = _decode(cast("Any", type_), strict=True)(data)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        from . import conformance

        value = conformance.read(conformance.parse(data), type_, strict=True)
    return cast("T", written(value, type_, check_enums=check_enums))


def convert(value: Any, type_: type[T], *, keep_additional: bool = False) -> T:
    """Read plain dictionaries and lists as a type, as tolerantly as `decode`.

    Raises:
        ValidationError: The value does not fit.
    """
    try:
        result = msgspec.convert(value, type_, dec_hook=_read)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        from . import conformance

        result = cast("T", conformance.read(value, type_))
    if not keep_additional:
        return _keep(result, value) if _holds_open(type_) else result
    from . import additional

    return cast("T", additional.keep(result, value))


def encode_checked(value: Any, type_: Any) -> bytes:
    """JSON of a value, once it is certain that it fits its schema.

    Raises:
        ValidationError: The value has the wrong type, is out of bounds, or cannot be told in JSON.
    """
    from .writer import written

    return _encode_as(written(value, type_), type_)


def encode_request(value: Any, type_: Any, *, check_enums: bool = True) -> bytes:
    """JSON of a request body, once it is certain that it fits its schema.

    Plain dictionaries may have Python's names. What only the service sets is left out.

    Args:
        value: The body: a model, or what has its form.
        type_: What the operation takes.
        check_enums: Whether a value that its enum does not list is refused.

    Raises:
        ValidationError: The value has the wrong type, is out of bounds or not listed, or cannot be
            told in JSON.
    """
    from .writer import written

    check_entry = _check_entry if check_enums else None
    result = written(value, type_, check_enums=check_enums, request=True, check_entry=check_entry)
    return _encode_as(result, type_)


def is_encoded(value: Any, type_: Any) -> bool:
    """Whether a body of JSON is given as it is sent. Bytes may be a value too."""
    return isinstance(value, bytes) and type_ not in (bytes, bytes | None)


def _check_entry(value: Any, type_: Any, path: str) -> None:
    from . import conformance

    conformance.read(value, type_, strict=True, path=path)


def _encode_as(value: Any, type_: Any) -> bytes:
    try:
        data = _encoder.encode(value)
        _decode(type_, strict=True)(data)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError, TypeError) as error:
        from . import conformance

        conformance.read(builtins_of(value, decimal.Decimal), type_, strict=True)
        raise ValidationError("$", str(error)) from None
    return data


def builtins_of(value: Any, *kept: type) -> Any:
    """Plain dictionaries and lists of models; values of the types to keep stay as they are."""
    return msgspec.to_builtins(value, builtin_types=kept, str_keys=True)
