"""The Arrow type of each field of a model, and how a column of it is made. Hand-written.

A column is made at once from all its values, so that what is done for each value is done in C.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import accumulate, chain
from operator import attrgetter, methodcaller
from types import NoneType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import msgspec
import pyarrow as pa
from msgspec import UNSET, inspect, structs

from ..exceptions import ApiValueError, ValidationError
from ..runtime import codec
from ..runtime.notices import warn_once

if TYPE_CHECKING:
    from ..models import Attribute
    from ..runtime.model import Model

    Array = pa.Array[Any]

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_MOMENT = pa.timestamp("us", "UTC")
_JSON = pa.string()
_PLAIN: dict[type[inspect.Type], pa.DataType] = {
    inspect.BoolType: pa.bool_(),
    inspect.IntType: pa.int64(),
    inspect.FloatType: pa.float64(),
    inspect.StrType: pa.string(),
    inspect.BytesType: pa.binary(),
    inspect.DateType: pa.date32(),
}
_AS_TEXT = (inspect.UUIDType, inspect.DecimalType)
"""What Arrow has no type for that all of its readers know; the text is exact."""
_ATTRIBUTE_TYPES: dict[str, Any] = {
    "string": str,
    "number": float,
    "boolean": bool,
    "time": datetime.datetime,
    "location": Any,
}

Values = list[Any]


class Kind(NamedTuple):
    """How the values of one type become an array.

    Attributes:
        type: The type of the array.
        build: Makes it; None among the values is null.
        is_json: Whether it holds JSON as text.
    """

    type: pa.DataType
    build: Callable[[Values], Array]
    is_json: bool = False


class Field(NamedTuple):
    """One field of a struct, or column of a table.

    Attributes:
        name: Its name, as on the wire.
        get: The values of it, of all that hold one.
        kind: What they are.
    """

    name: str
    get: Callable[[Values], Values]
    kind: Kind


class Columns:
    """The columns of a model.

    Args:
        model: The model.
        fields: The wire's names of the properties to keep, in this order. None for all.
        attributes: The definitions of the custom attributes, if they are to be typed.
        enums: Whether texts with listed values become dictionaries.

    Attributes:
        schema: The names and types of the columns.
        json: The names of those that hold JSON as text.

    Raises:
        ApiValueError: The model has no such property, or the attributes are not of one entity.
    """

    def __init__(
        self,
        model: type[Model],
        fields: Iterable[str] | None = None,
        attributes: Iterable[Attribute | Mapping[str, Any]] | None = None,
        *,
        enums: bool = True,
    ) -> None:
        self._name = model.__name__
        entries = None if attributes is None else _entries_of(attributes)
        known = _fields(model, _Types(enums, entries), (model,), model.__name__)
        self._fields = known if fields is None else [_named(known, it, model) for it in fields]
        self.json = {field.name for field in self._fields if field.kind.is_json}
        self.schema = pa.schema([(field.name, field.kind.type) for field in self._fields])

    def batch(self, items: Values) -> pa.RecordBatch:
        """The models as a record batch.

        Raises:
            ValidationError: A property holds what its type does not have; the path names it.
        """
        columns = [self._column(field, items) for field in self._fields]
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)

    def _column(self, field: Field, items: Values) -> Array:
        try:
            return field.kind.build(field.get(items))
        except (TypeError, AttributeError):
            pass  # The error would show the value, as its cause too.
        raise _refused(f"{self._name}.{field.name}", field.kind.type)


class _Types(NamedTuple):
    enums: bool
    entries: Mapping[str, Any] | None


def _named(fields: list[Field], name: str, model: type[Model]) -> Field:
    for field in fields:
        if field.name == name:
            return field
    raise ApiValueError(
        f"{model.__name__} has no property {name!r}: {', '.join(it.name for it in fields)}"
    )


def _entries_of(attributes: Iterable[Attribute | Mapping[str, Any]]) -> dict[str, Any]:
    """The types of attributes by name.

    Several types of event may have one of the same name, with types that differ: these become JSON.
    """
    entities = set()
    entries: dict[str, Any] = {}
    for given in attributes:
        plain: Mapping[str, Any] = given if isinstance(given, Mapping) else given.to_dict()
        entities.add(plain["entity"])
        name, type_ = plain["name"], _attribute_type(plain["type"])
        entries[name] = type_ if entries.get(name, type_) == type_ else Any
    if len(entities) > 1:
        raise ApiValueError(
            f"give the attributes of one entity, not of {', '.join(sorted(entities))}"
        )
    return entries


def _attribute_type(name: str) -> Any:
    item = name.removeprefix("(list ").removesuffix(")")
    type_: Any = _ATTRIBUTE_TYPES.get(item, Any)
    return type_ if item == name else list[type_]


def _fields(model: Any, types: _Types, above: tuple[Any, ...], path: str) -> list[Field]:
    """The fields of a model.

    Args:
        model: The model.
        types: What was asked for.
        above: The models that hold it, itself included.
        path: Where it stands.
    """
    fields = []
    described = cast("inspect.StructType", inspect.type_info(model)).fields
    for field, declared in zip(described, structs.fields(model), strict=True):
        name, place = field.encode_name, f"{path}.{field.encode_name}"
        if types.entries is not None and len(above) == 1 and name == "attributes":
            kind = _of_entries(types.entries, types, place)
        else:
            kind = _kind(field.type, types, above, place)
        get = partial(_told if declared.default is UNSET else _got, attrgetter(field.name))
        fields.append(Field(name, get, kind))
    return fields


def _got(get: Callable[[Any], Any], items: Values) -> Values:
    return list(map(get, items))


def _told(get: Callable[[Any], Any], items: Values) -> Values:
    return [None if value is UNSET else value for value in map(get, items)]


def _kind(type_: inspect.Type, types: _Types, above: tuple[Any, ...], path: str) -> Kind:
    if isinstance(type_, inspect.Metadata):
        entries = (type_.extra or {}).get("entries")
        return (
            _of_entries(entries, types, path) if entries else _kind(type_.type, types, above, path)
        )
    if isinstance(type_, inspect.UnionType):
        return _of_union(type_, types, above, path)
    if isinstance(type_, inspect.LiteralType):
        return _of_literal(type_, types, path)
    if plain := _PLAIN.get(type(type_)):
        return _leaf(plain, path)
    if isinstance(type_, inspect.DateTimeType):
        return Kind(_MOMENT, partial(_moments, path))
    if isinstance(type_, _AS_TEXT):
        return _leaf(pa.string(), path, _texts)
    if isinstance(type_, inspect.StructType) and type_.cls not in above and type_.fields:
        inner = _fields(type_.cls, types, (*above, type_.cls), path)
        return Kind(_struct_type(inner), partial(_struct, inner, _Nothing()))
    if isinstance(type_, (inspect.ListType, inspect.DictType)):
        return _of_many(type_, types, above, path)
    return _json(path)


def _of_union(type_: inspect.UnionType, types: _Types, above: tuple[Any, ...], path: str) -> Kind:
    members = [it for it in type_.types if not isinstance(it, inspect.NoneType)]
    literals = [it for it in members if isinstance(it, inspect.LiteralType)]
    # A value that is not listed may come all the same, so that the text stands beside the list.
    texts = any(isinstance(it, inspect.StrType) for it in members)
    if len(members) == 2 and texts and literals and _is_text(literals[0]):
        return _of_literal(literals[0], types, path)
    if len(members) == 1:
        return _kind(members[0], types, above, path)
    return _json(path)


def _is_text(type_: inspect.LiteralType) -> bool:
    return all(isinstance(value, str) for value in type_.values)


def _of_literal(type_: inspect.LiteralType, types: _Types, path: str) -> Kind:
    if not _is_text(type_):
        integers = all(type(value) is int for value in type_.values)
        return _leaf(pa.int64(), path) if integers else _json(path)
    text = _leaf(pa.string(), path)
    if not types.enums:
        return text
    return Kind(
        pa.dictionary(pa.int32(), pa.string()),
        lambda values: text.build(values).dictionary_encode(),
    )


def _of_many(
    type_: inspect.ListType | inspect.DictType, types: _Types, above: tuple[Any, ...], path: str
) -> Kind:
    """A list, or a map with texts for keys. One of JSON is JSON as a whole."""
    if isinstance(type_, inspect.ListType):
        item = _kind(type_.item_type, types, above, f"{path}[]")
        if not item.is_json:
            return Kind(pa.list_(item.type), partial(_list, item, path))
    else:
        item = _kind(type_.value_type, types, above, f"{path}.*")
        if not item.is_json:
            return Kind(pa.map_(pa.string(), item.type), partial(_map, item, path))
    return _json(path)


def _of_entries(entries: Mapping[str, Any], types: _Types, path: str) -> Kind:
    """A free-form object of which some entries have types."""
    if not entries:
        return _json(path)
    inner = [
        Field(
            name,
            partial(_got, methodcaller("get", name)),
            _of_entry(_described(type_), types, f"{path}.{name}"),
        )
        for name, type_ in entries.items()
    ]
    known = frozenset(entries)

    def build(values: Values) -> Array:
        for name in frozenset().union(*filter(None, values)) - known:
            warn_once(f"{path}.{name}", "is none of the attributes given, left out of the table")
        return _struct(inner, {}, values)

    return Kind(_struct_type(inner), build)


def _described(type_: Any) -> inspect.Type:
    try:
        return inspect.type_info(type_)
    except TypeError:  # Of types that it could not tell apart.
        return inspect.AnyType()


def _of_entry(type_: inspect.Type, types: _Types, path: str) -> Kind:
    """As of a field; but times are texts still, as nothing told the reader that they are times."""
    kind = _kind(type_, types, (), path)
    if kind.type == _MOMENT:
        return Kind(_MOMENT, lambda values: _moments(path, _read_times(values, path)))
    if kind.type == pa.list_(_MOMENT):
        item = _kind(inspect.DateTimeType(), types, (), path)

        def build(values: Values) -> Array:
            return _list(item, path, [it and _read_times(it, path) for it in values])

        return Kind(kind.type, build)
    return kind


def _read_times(values: Values, path: str) -> Values:
    try:
        return msgspec.convert(values, list[datetime.datetime | None])
    except msgspec.MsgspecError:
        pass
    raise ValidationError(path, "holds what is no time")


def _refused(path: str, type_: pa.DataType) -> ValidationError:
    return ValidationError(path, f"holds what cannot be written as {type_}")


_PROBLEMS = (pa.ArrowException, TypeError, ValueError, OverflowError, msgspec.MsgspecError)


def _leaf(type_: pa.DataType, path: str, prepare: Callable[[Values], Values] | None = None) -> Kind:
    def build(values: Values) -> Array:
        try:
            return pa.array(values if prepare is None else prepare(values), type_)
        except _PROBLEMS:
            pass
        raise _refused(path, type_)

    return Kind(type_, build)


def _json(path: str) -> Kind:
    return _leaf(_JSON, path, _encoded)._replace(is_json=True)


def _encoded(values: Values) -> Values:
    return [None if value is None else codec.encode(value) for value in values]


def _texts(values: Values) -> Values:
    return [None if value is None else str(value) for value in values]


def _moments(path: str, values: Values) -> Array:
    # By way of durations, as each is a subtraction in C; times are asked for their zone one by one.
    try:
        passed = [None if value is None else value - _EPOCH for value in values]
        return pa.array(passed, pa.duration("us")).view(_MOMENT)
    except _PROBLEMS:
        pass
    raise _refused(path, _MOMENT)


def _struct_type(fields: list[Field]) -> pa.DataType:
    return pa.struct([(field.name, field.kind.type) for field in fields])


class _Nothing:
    """Stands for a model that is absent: so is all that it holds."""

    def __getattr__(self, name: str) -> None:
        return None


def _struct(fields: list[Field], nothing: Any, values: Values) -> Array:
    absent = [value is None for value in values]
    mask = None
    if any(absent):
        values = [nothing if value is None else value for value in values]
        mask = pa.array(absent)
    return pa.StructArray.from_arrays(
        [field.kind.build(field.get(values)) for field in fields],
        fields=[pa.field(field.name, field.kind.type) for field in fields],
        mask=mask,
    )


def _list(item: Kind, path: str, values: Values) -> Array:
    _require(list, values, path)
    items = item.build(list(chain.from_iterable(filter(None, values))))
    array: Array = pa.ListArray.from_arrays(_offsets(values), items, type=pa.list_(item.type))
    return array


def _map(item: Kind, path: str, values: Values) -> Array:
    _require(dict, values, path)
    present = list(filter(None, values))
    keys = pa.array(list(chain.from_iterable(present)), pa.string())
    items = item.build(list(chain.from_iterable(map(dict.values, present))))
    type_: Any = pa.map_(pa.string(), item.type)
    array: Array = pa.MapArray.from_arrays(_offsets(values), keys, items, type=type_)
    return array


def _require(kind: type, values: Values, path: str) -> None:
    if not {*map(type, values)} <= {kind, NoneType}:
        raise ValidationError(path, f"is due to be of type {kind.__name__}")


def _offsets(values: Values) -> Any:
    """Where each begins and the last one ends; null where there is none."""
    ends = accumulate((0 if value is None else len(value) for value in values), initial=0)
    return pa.array(
        [None if value is None else end for value, end in zip(values, ends, strict=False)]
        + [sum(len(value) for value in values if value is not None)],
        pa.int32(),
    )
