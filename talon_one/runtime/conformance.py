"""Reads plain JSON values as a type, step by step. Hand-written.

The slow twin of msgspec's decoder, for what that one refuses. It knows the exact place of each
fault. In its tolerant mode it accepts what is out of contract but has one meaning, and says so
once in the log; in its strict mode, for requests, it takes nothing but what the schema allows. It
also makes models of what a constructor is given by the wire's names or as plain dictionaries.
"""

from __future__ import annotations

import datetime
import decimal
import functools
import json
import math
import re
import uuid
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

import msgspec
from msgspec import inspect as types

from ..exceptions import ApiTypeError, ValidationError
from . import writer
from .notices import warn_once
from .open_model import REST, is_open

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_JSON_NAMES = {
    dict: "an object", list: "an array", str: "a string", bool: "a boolean", int: "an integer",
    float: "a number", type(None): "null",
}  # fmt: skip
# What a large model consists of takes milliseconds to work out.
_type_info = functools.cache(types.type_info)
# The constructor proper, below the one of models that calls `construct`.
_construct: Callable[..., Any] = msgspec.StructMeta.__call__


def parse(data: bytes) -> Any:
    """Plain values of JSON text; a byte order mark is skipped.

    Raises:
        ValidationError: The text is no JSON, is no UTF-8, or is nested too deeply.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(data)
    except RecursionError:
        raise ValidationError("$", "is nested too deeply") from None
    except (msgspec.MsgspecError, ValueError, OverflowError) as error:
        if "out of range" in str(error):
            _refuse_number(data)
        raise ValidationError("$", f"is no JSON: {error}") from None


def _refuse_number(data: bytes) -> None:
    """Name the place of a number that is JSON, but too large to hold."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    writer.written(value, Any)


def read(
    value: Any,
    type_: Any,
    *,
    strict: bool = False,
    any_names: bool = False,
    any_models: bool = False,
    exact: bool = False,
    path: str = "$",
) -> Any:
    """Read plain values as a type.

    Args:
        value: The plain values; models among them are taken as they are.
        type_: What to read.
        strict: Whether nothing out of contract is accepted.
        any_names: Whether a model's fields may go by their Python names too. A name that is none
            of the model's is then told in the log.
        any_models: Whether a model of another class may stand for one, with what they share.
        exact: Whether nothing is accepted that a model would not keep.
        path: Where the value stands, for messages.

    Raises:
        ValidationError: The value does not fit, with the path of the first fault.
    """
    info = _type_info(type_)
    try:
        return _Reader(strict, any_names, any_models, exact).read(value, info, path)
    except ValidationError as error:
        raise writer.placed(error, writer.shape_of(info), path) from error.__cause__
    except RecursionError:
        raise ValidationError(path, "is nested too deeply") from None


def _struct_info(cls: type) -> types.StructType:
    return cast("types.StructType", _type_info(cls))


def nesting_fields(cls: type) -> dict[str, types.Type]:
    """The fields of a model that hold models, however deep, by Python name: their types."""
    return {
        field.name: field.type
        for field in _struct_info(cls).fields
        if writer.shape_of(field.type).holds_models
    }


def with_wire_names(value: dict[Any, Any], type_: types.StructType, path: str) -> dict[Any, Any]:
    """What a dictionary holds for a model, by the wire's names."""
    fields = writer.fields_by_name(type_)
    result: dict[Any, Any] = {}
    for key, item in value.items():
        if key not in fields and is_open(type_.cls):
            result[key] = item
        elif key not in fields:
            writer.tell_unknown(str(key), type_.cls, path, "left out")
        elif fields[key].wire_name in result:
            raise ValidationError(f"{path}.{fields[key].wire_name}", f"is given as {key} too")
        else:
            result[fields[key].wire_name] = item
    return result


def read_argument(value: Any, type_: types.Type, path: str) -> Any:
    """Make models of the plain dictionaries in what a constructor is given for a field."""
    try:
        return _Reader(False, True).read(value, type_, path)
    except ValidationError as error:
        raise writer.placed(error, writer.shape_of(type_), path) from error.__cause__


def construct(cls: type[T], given: dict[str, Any]) -> T:
    """An instance from arguments of which some go by the wire's names.

    Texts become the dates, times and UUIDs that the fields hold, and dictionaries models. What is
    none of the model's names is left out, and told in the log.

    Raises:
        ApiTypeError: A field is given twice.
        ValidationError: A value does not fit its field.
    """
    known = _struct_info(cls).fields
    fields = {field.encode_name: field for field in known} | {field.name: field for field in known}
    reader = _Reader(False, True)
    arguments: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for name, value in given.items():
        field = fields.get(name)
        if field is None and is_open(cls):
            rest[name] = value
            continue
        if field is None:
            writer.tell_unknown(name, cls, cls.__name__, "left out")
            continue
        if field.name in arguments:
            raise ApiTypeError(f"{cls.__name__} is given {field.name} twice, as {name} too")
        place = f"{cls.__name__}.{name}"
        plain = isinstance(value, (str, dict, list))
        try:
            arguments[field.name] = reader.read_field(value, field.type, place) if plain else value
        except ValidationError as error:
            shape = writer.shape_of(_struct_info(cls))
            raise writer.placed(error, shape, cls.__name__) from error.__cause__
    if rest:
        type_ = fields["additional_properties"].type
        read_rest = reader.read(rest, type_, cls.__name__)
        arguments["additional_properties"] = {
            **arguments.get("additional_properties", {}), **read_rest,
        }  # fmt: skip
    return cast("T", _construct(cls, **arguments))


def from_model(cls: type[T], other: Any, path: str = "$") -> T:
    """An instance of what a model of another class holds, with what that one keeps.

    Raises:
        ValidationError: A required property is missing, or does not fit.
    """
    declared = {field.encode_name for field in _struct_info(cls).fields}
    keeps = getattr(other, "_keeps", False)
    additional = dict(other.additional_properties) if keeps else {}
    given = {name: additional.pop(name) for name in declared & additional.keys()}
    for field in writer.fields_of(type(other)):
        item = getattr(other, field.name)
        if field.wire_name in declared and item is not field.default:
            given[field.wire_name] = item
    result: T = read(given, cls, any_models=True, path=path)
    if not additional:
        return result
    from .keeping import with_additional

    return with_additional(result, additional)


class _Reader:
    def __init__(
        self, strict: bool, any_names: bool, any_models: bool = False, exact: bool = False
    ) -> None:
        self.strict = strict
        self.any_names = any_names
        self.any_models = any_models
        self.exact = exact

    def read(self, value: Any, type_: types.Type, path: str) -> Any:
        method: Callable[..., Any] = _METHODS.get(type(type_), _Reader.read_other)
        return method(self, value, type_, path)

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

    def read_struct(self, value: Any, type_: types.StructType, path: str) -> Any:
        if isinstance(value, type_.cls):
            return value
        if self.any_models and isinstance(value, msgspec.Struct):
            return from_model(type_.cls, value, path)
        if not isinstance(value, dict):
            self.expected("an object", value, path)
        if self.exact and not is_open(type_.cls):
            names = set(writer.fields_by_name(type_)) if self.any_names else set()
            if not value.keys() <= names.union(field.encode_name for field in type_.fields):
                raise ValidationError(path, "has properties that are not declared")
        if self.any_names:
            value = with_wire_names(value, type_, path)
        arguments = {}
        for field in type_.fields:
            place = f"{path}.{field.encode_name}"
            if field.encode_name in value:
                item = value[field.encode_name]
                if self.exact and item is None and field.default is None:
                    raise ValidationError(place, "is null, which means absent")
                arguments[field.name] = self.read_field(item, field.type, place)
            elif field.required:
                raise ValidationError(place, "is missing, but required")
        if is_open(type_.cls):
            known = {field.encode_name: field for field in type_.fields}
            rest = {key: item for key, item in value.items() if key not in known}
            read_rest = self.read(rest, known[REST].type, path)
            arguments["additional_properties"] = {
                **arguments.get("additional_properties", {}), **read_rest,
            }  # fmt: skip
        return _construct(type_.cls, **arguments)

    def read_field(self, value: Any, type_: types.Type, path: str) -> Any:
        type_ = type_.type if isinstance(type_, types.Metadata) else type_
        if value is None and isinstance(type_, (types.ListType, types.DictType)):
            self.tolerate("is null, read as empty", path)
            return [] if isinstance(type_, types.ListType) else {}
        return self.read(value, type_, path)

    def read_union(self, value: Any, type_: types.UnionType, path: str) -> Any:
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

    def read_custom(self, value: Any, type_: types.CustomType, path: str) -> Any:
        kind: Any = type_.cls
        if not hasattr(kind, "choose"):  # as the unions do that the runtime reads
            self.expected(f"a {kind.__name__}", value, path)
        if isinstance(value, msgspec.Struct):
            return value
        member = kind.choose(value, any_names=self.any_names)
        if member is not None:
            return self.read(value, _type_info(member), path)
        problem = kind.problem_of(value, strict=self.strict)
        if problem is not None:
            raise ValidationError(path, problem)
        kind.tell_unknown()
        return value

    def read_list(self, value: Any, type_: types.ListType, path: str) -> Any:
        if not isinstance(value, (list, tuple)):
            self.expected("an array", value, path)
        items = [
            self.read(item, type_.item_type, f"{path}[{index}]") for index, item in enumerate(value)
        ]
        self.check_bounds(value, type_, path, len(items))
        return items

    def read_dict(self, value: Any, type_: types.DictType, path: str) -> Any:
        if not isinstance(value, dict):
            self.expected("an object", value, path)
        self.check_bounds(value, type_, path, len(value))
        return {
            key: self.read(item, type_.value_type, f"{path}.{key}") for key, item in value.items()
        }

    def read_text(self, value: Any, type_: types.StrType, path: str) -> Any:
        if not isinstance(value, str):
            self.expected("a string", value, path)
        self.check_bounds(value, type_, path, len(value))
        return value

    def read_boolean(self, value: Any, _type: types.BoolType, path: str) -> Any:
        if not isinstance(value, bool):
            self.expected("a boolean", value, path)
        return value

    def read_integer(self, value: Any, type_: types.IntType, path: str) -> Any:
        if isinstance(value, float) and value.is_integer():
            self.tolerate("is a number with a fraction of zero, read as an integer", path)
            value = int(value)
        if isinstance(value, decimal.Decimal) and value.as_tuple().exponent == 0:
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            self.expected("an integer", value, path)
        self.check_bounds(value, type_, path, value)
        return value

    def read_number(self, value: Any, type_: types.FloatType, path: str) -> Any:
        if not isinstance(value, (int, float, decimal.Decimal)) or isinstance(value, bool):
            self.expected("a number", value, path)
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise ValidationError(path, "is a number too large to hold")
        self.check_bounds(number, type_, path, number)
        return value if isinstance(value, decimal.Decimal) else number

    def read_other(self, value: Any, type_: types.Type, path: str) -> Any:
        kind = type(type_)
        try:
            return msgspec.convert(value, _PYTHON_TYPES[kind])
        except (msgspec.ValidationError, KeyError):
            self.expected(f"a {kind.__name__.removesuffix('Type')}", value, path)

    def read_literal(self, value: Any, type_: types.LiteralType, path: str) -> Any:
        # True is no 1.
        if (type(value), value) not in [(type(it), it) for it in type_.values]:
            raise ValidationError(path, f"expected one of {', '.join(map(repr, type_.values))}")
        return value

    def read_datetime(self, value: Any, _type: types.DateTimeType, path: str) -> Any:
        moment = self.read_time(value, datetime.datetime, "a date and time", path)
        if moment.tzinfo is None:
            self.tolerate("is a time without a time zone, read as UTC", path)
            moment = moment.replace(tzinfo=datetime.timezone.utc)
        return moment

    def read_date(self, value: Any, _type: types.DateType, path: str) -> Any:
        if isinstance(value, datetime.datetime):
            self.tolerate("is a time, read as its date", path)
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


_PYTHON_TYPES: dict[type[types.Type], type] = {
    types.NoneType: type(None),
    types.UUIDType: uuid.UUID,
    types.DecimalType: decimal.Decimal,
    types.BytesType: bytes,
}
_METHODS: dict[type[types.Type], Callable[[_Reader, Any, Any, str], Any]] = {
    types.AnyType: lambda _reader, value, _type, _path: value,
    types.StructType: _Reader.read_struct,
    types.UnionType: _Reader.read_union,
    types.ListType: _Reader.read_list,
    types.CustomType: _Reader.read_custom,
    types.DictType: _Reader.read_dict,
    types.Metadata: lambda reader, value, type_, path: reader.read(value, type_.type, path),
    types.StrType: _Reader.read_text,
    types.BoolType: _Reader.read_boolean,
    types.IntType: _Reader.read_integer,
    types.FloatType: _Reader.read_number,
    types.LiteralType: _Reader.read_literal,
    types.DateTimeType: _Reader.read_datetime,
    types.DateType: _Reader.read_date,
}


def _describe(value: Any) -> str:
    return _JSON_NAMES.get(type(value), type(value).__name__)
