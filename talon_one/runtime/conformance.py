"""Reads plain JSON values as a type, step by step. Hand-written.

The slow twin of msgspec's decoder, for what that one refuses. It knows the exact place of each
fault. In its tolerant mode it accepts what is out of contract but has one meaning, and says so
once in the log; in its strict mode, for requests, it takes nothing but what the schema allows.
"""

from __future__ import annotations

import datetime
import decimal
import functools
import json
import logging
import math
import re
import uuid
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec
from msgspec import inspect as types

from ..exceptions import ValidationError, printable
from . import codec

if TYPE_CHECKING:
    from collections.abc import Callable

logger = logging.getLogger(__name__.split(".")[0])

_JSON_NAMES = {
    dict: "an object", list: "an array", str: "a string", bool: "a boolean", int: "an integer",
    float: "a number", type(None): "null",
}  # fmt: skip
# What a large model consists of takes milliseconds to work out.
_type_info = functools.cache(types.type_info)
_logged: set[tuple[str, str]] = set()
_MAX_LOGGED = 1000


def parse(data: bytes) -> Any:
    """Plain values of JSON text; a byte order mark is skipped.

    Raises:
        ValidationError: The text is no JSON, is no UTF-8, or is nested too deeply.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(data)
    except RecursionError as error:
        raise ValidationError("$", "is nested too deeply") from error
    except (msgspec.MsgspecError, ValueError, OverflowError) as error:
        if "out of range" in str(error):
            _refuse_number(data)
        raise ValidationError("$", f"is no JSON: {error}") from error


def _refuse_number(data: bytes) -> None:
    """Name the place of a number that is JSON, but too large to hold."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    codec.refuse_untellable(value, "$")


def read(value: Any, type_: Any, *, strict: bool = False) -> Any:
    """Read plain values as a type.

    Raises:
        ValidationError: The value does not fit, with the path of the first fault.
    """
    try:
        return _Reader(strict).read(value, _type_info(type_), "$")
    except RecursionError as error:
        raise ValidationError("$", "is nested too deeply") from error


def warn_once(path: str, reason: str) -> None:
    """Log what was accepted although it is out of contract, the first time that it happens."""
    key = (re.sub(r"\[\d+\]", "[]", path), reason)
    if key not in _logged and len(_logged) < _MAX_LOGGED:
        _logged.add(key)
        logger.warning("out of contract, accepted: %s: %s", *map(printable, key))


class _Reader:
    def __init__(self, strict: bool) -> None:
        self.strict = strict

    def read(self, value: Any, type_: types.Type, path: str) -> Any:
        """Dispatch on the kind of type; each method below reads one kind."""
        kind = type(type_).__name__
        method: Callable[[Any, types.Type, str], Any] | None = getattr(self, f"read_{kind}", None)
        if method is not None:
            return method(value, type_, path)
        try:
            return msgspec.convert(value, _PYTHON_TYPES[kind])
        except (msgspec.ValidationError, KeyError):
            self.expected(f"a {kind.removesuffix('Type')}", value, path)

    def expected(self, what: str, value: Any, path: str) -> NoReturn:
        raise ValidationError(path, f"expected {what}, got {_describe(value)}")

    def tolerate(self, reason: str, path: str) -> None:
        """Note a departure from the contract, or refuse it where the writer is strict."""
        if self.strict:
            raise ValidationError(path, reason)
        warn_once(path, reason)

    def check_bounds(self, value: Any, type_: Any, path: str, measure: Any) -> None:
        for name, broken in _BOUNDS.items():
            bound = getattr(type_, name, None)
            if bound is not None and broken(measure, bound):
                self.tolerate(f"breaks the bound {name}={bound}", path)
        pattern = getattr(type_, "pattern", None)
        if pattern is not None and not re.search(pattern, value):
            self.tolerate(f"does not match the pattern {pattern}", path)

    def read_AnyType(self, value: Any, type_: types.AnyType, path: str) -> Any:
        return value

    def read_StructType(self, value: Any, type_: types.StructType, path: str) -> Any:
        if isinstance(value, type_.cls):
            return value
        if not isinstance(value, dict):
            self.expected("an object", value, path)
        arguments = {}
        for field in type_.fields:
            place = f"{path}.{field.encode_name}"
            if field.encode_name in value:
                item = value[field.encode_name]
                arguments[field.name] = self.read_field(item, field.type, place)
            elif field.required:
                raise ValidationError(place, "is missing, but required")
        return type_.cls(**arguments)

    def read_field(self, value: Any, type_: types.Type, path: str) -> Any:
        if value is None and isinstance(type_, (types.ListType, types.DictType)):
            self.tolerate("is null, read as empty", path)
            return [] if isinstance(type_, types.ListType) else {}
        return self.read(value, type_, path)

    def read_UnionType(self, value: Any, type_: types.UnionType, path: str) -> Any:
        members = [member for member in type_.types if not isinstance(member, types.NoneType)]
        optional = len(members) < len(type_.types)
        if value is None and type_.includes_none:
            return None
        if optional and value == "" and any(isinstance(m, _TIMES) for m in members):
            self.tolerate("is an empty string, read as absent", path)
            return None
        fault: ValidationError | None = None
        for member in members:
            try:
                return self.read(value, member, path)
            except ValidationError as error:
                # The fault that lies deepest is that of the member that was meant.
                if fault is None or len(error.path) > len(fault.path):
                    fault = error
        if fault is None:
            self.expected("null", value, path)
        raise fault

    def read_ListType(self, value: Any, type_: types.ListType, path: str) -> Any:
        if not isinstance(value, (list, tuple)):
            self.expected("an array", value, path)
        items = [
            self.read(item, type_.item_type, f"{path}[{index}]") for index, item in enumerate(value)
        ]
        self.check_bounds(value, type_, path, len(items))
        return items

    def read_DictType(self, value: Any, type_: types.DictType, path: str) -> Any:
        if not isinstance(value, dict):
            self.expected("an object", value, path)
        self.check_bounds(value, type_, path, len(value))
        return {
            key: self.read(item, type_.value_type, f"{path}.{key}") for key, item in value.items()
        }

    def read_StrType(self, value: Any, type_: types.StrType, path: str) -> Any:
        if not isinstance(value, str):
            self.expected("a string", value, path)
        self.check_bounds(value, type_, path, len(value))
        return value

    def read_BoolType(self, value: Any, type_: types.BoolType, path: str) -> Any:
        if not isinstance(value, bool):
            self.expected("a boolean", value, path)
        return value

    def read_IntType(self, value: Any, type_: types.IntType, path: str) -> Any:
        if isinstance(value, float) and value.is_integer():
            self.tolerate("is a number with a fraction of zero, read as an integer", path)
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            self.expected("an integer", value, path)
        self.check_bounds(value, type_, path, value)
        return value

    def read_FloatType(self, value: Any, type_: types.FloatType, path: str) -> Any:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            self.expected("a number", value, path)
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise ValidationError(path, "is a number too large to hold")
        self.check_bounds(number, type_, path, number)
        return number

    def read_NoneType(self, value: Any, type_: types.NoneType, path: str) -> Any:
        if value is not None:
            self.expected("null", value, path)

    def read_LiteralType(self, value: Any, type_: types.LiteralType, path: str) -> Any:
        if value not in type_.values:
            raise ValidationError(path, f"expected one of {', '.join(map(repr, type_.values))}")
        return value

    def read_DateTimeType(self, value: Any, type_: types.DateTimeType, path: str) -> Any:
        moment = self.read_time(value, datetime.datetime, "a date and time", path)
        if moment.tzinfo is None:
            self.tolerate("is a time without a time zone, read as UTC", path)
            moment = moment.replace(tzinfo=datetime.timezone.utc)
        return moment

    def read_DateType(self, value: Any, type_: types.DateType, path: str) -> Any:
        moment = self.read_time(value, datetime.date, "a date", path)
        return moment.date() if isinstance(moment, datetime.datetime) else moment

    def read_time(self, value: Any, kind: Any, what: str, path: str) -> Any:
        if isinstance(value, kind):
            return value
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError:
            if not isinstance(value, str) or not _TIME.match(value):
                self.expected(what, value, path)
        from dateutil import parser

        try:
            moment = parser.isoparse(value.replace(" ", "T", 1))
        except (ValueError, OverflowError):
            self.expected(what, value, path)
        self.tolerate(f"is not the form of {what}, read all the same", path)
        return moment


_TIMES = (types.DateTimeType, types.DateType)
# dateutil alone would also take "2020" or "202001" for a time, which may be anything.
_TIME = re.compile(r"\d{4}-\d\d-\d\d")
_BOUNDS: dict[str, Callable[[Any, Any], bool]] = {
    "ge": lambda measure, bound: measure < bound,
    "gt": lambda measure, bound: measure <= bound,
    "le": lambda measure, bound: measure > bound,
    "lt": lambda measure, bound: measure >= bound,
    "multiple_of": lambda measure, bound: measure % bound != 0,
    "min_length": lambda measure, bound: measure < bound,
    "max_length": lambda measure, bound: measure > bound,
}


_PYTHON_TYPES = {"UUIDType": uuid.UUID, "DecimalType": decimal.Decimal, "BytesType": bytes}


def _describe(value: Any) -> str:
    return _JSON_NAMES.get(type(value), type(value).__name__)
