"""Makes of a value what is sent, guided by its type. Hand-written.

One walk over what the caller gave. It refuses what JSON cannot tell or msgspec would change
silently, puts the wire's names in the place of Python's in plain dictionaries, leaves out what only
the service sets, and holds enums to their lists. What needs no change is not copied.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import math
import re
import uuid
from copy import copy
from functools import cache, lru_cache
from operator import is_not
from typing import TYPE_CHECKING, Any, NoReturn, cast

import msgspec
from msgspec import inspect as types

from ..exceptions import ValidationError
from .open_model import REST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_MAX_DEPTH = 200
_MIN_INTEGER, _MAX_INTEGER = -(2**63), 2**64 - 1


class Shape(msgspec.Struct, frozen=True):
    """What matters of a type when a value of it is written.

    Attributes:
        structs: The models that may stand here.
        item: The shape of an array's items, if an array may stand here.
        entry: The shape of a map's values, if a map may stand here.
        named: The types of the values of a map whose entries are known by name.
        listed: The values of an enum; empty for what is no enum.
        union: The union that the runtime chooses from, if one may stand here.
    """

    structs: tuple[types.StructType, ...] = ()
    item: Shape | None = None
    entry: Shape | None = None
    named: Mapping[str, Any] = {}
    listed: tuple[Any, ...] = ()
    union: Any = None

    @property
    def holds_models(self) -> bool:
        """Whether models stand here, or in the arrays or maps that do."""
        inner = [shape for shape in (self.item, self.entry) if shape is not None]
        return bool(self.structs or self.union) or any(shape.holds_models for shape in inner)


class FieldShape(msgspec.Struct, frozen=True):
    """A field of a model.

    Attributes:
        name: Its Python name.
        wire_name: Its name on the wire.
        shape: What stands in it.
        default: What it is while absent.
        read_only: Whether only the service sets it, so that a request can go without it.
    """

    name: str
    wire_name: str
    shape: Shape
    default: Any
    read_only: bool


_ANY = Shape()
_UNCHECKED = " (check_enums=False sends it all the same)"


def shape_of(type_: types.Type) -> Shape:
    """The shape of a type; of a union, that of its members together."""
    members = type_.types if isinstance(type_, types.UnionType) else (type_,)
    extra = [m.extra for m in members if isinstance(m, types.Metadata) and m.extra]
    members = tuple(m.type if isinstance(m, types.Metadata) else m for m in members)
    items = [shape_of(m.item_type) for m in members if isinstance(m, types.ListType)]
    entries = [shape_of(m.value_type) for m in members if isinstance(m, types.DictType)]
    return Shape(
        tuple(member for member in members if isinstance(member, types.StructType)),
        items[0] if items else None,
        entries[0] if entries else None,
        extra[0]["entries"] if extra else {},
        tuple(v for m in members if isinstance(m, types.LiteralType) for v in m.values),
        next((member.cls for member in members if isinstance(member, types.CustomType)), None),
    )


_fields: dict[type, tuple[FieldShape, ...]] = {}


def fields_of(cls: type, type_: types.StructType | None = None) -> tuple[FieldShape, ...]:
    """The fields of a model; its type is worked out unless the caller has it."""
    fields = _fields.get(cls)
    if fields is None:
        known = type_ or cast("types.StructType", types.type_info(cls))
        read_only = getattr(cls, "_read_only", ())
        fields = _fields[cls] = tuple(
            FieldShape(
                field.name,
                field.encode_name,
                shape_of(field.type),
                # msgspec tells of UNSET as of no default at all.
                msgspec.UNSET if field.default is msgspec.NODEFAULT else field.default,
                field.name in read_only and not field.required,
            )
            for field in known.fields
        )
    return fields


_type_shape = cache(lambda type_: shape_of(types.type_info(type_)))


def written(
    value: Any,
    type_: Any,
    path: str = "$",
    *,
    check_enums: bool = False,
    request: bool = False,
    check_entry: Callable[[Any, Any, str], object] | None = None,
) -> Any:
    """What is sent of a value: itself, or a changed copy.

    Args:
        value: What the caller gave.
        type_: What it should be. Whether it is, the reader tells.
        path: Where it stands, for messages.
        check_enums: Whether a value that its enum does not list is refused.
        request: Whether names are made the wire's, and read-only properties left out.
        check_entry: Called with a value, its type and its path, for maps whose entries are known by
            name; other names are refused then. Default: they are like other maps.

    Raises:
        ValidationError: A value cannot be told in JSON, or is not listed.
    """
    try:
        return _Writer(check_enums, request, check_entry).write(value, _type_shape(type_), path, 0)
    except ValidationError as error:
        raise placed(error, _type_shape(type_), path) from error.__cause__


class _Writer:
    def __init__(
        self,
        check_enums: bool,
        request: bool,
        check_entry: Callable[[Any, Any, str], object] | None,
    ) -> None:
        self.check_enums = check_enums
        self.request = request
        self.check_entry = check_entry

    def write(self, value: Any, shape: Shape, path: str, depth: int) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            check = _PLAIN[kind]
            if check is not None:
                check(value, path)
            if shape.listed and self.check_enums and value is not None:
                _check_listed(value, shape.listed, path)
            return value
        if depth >= _MAX_DEPTH:
            raise ValidationError(path, f"is nested more than {_MAX_DEPTH} levels deep")
        if shape.union and not isinstance(value, msgspec.Struct):
            member = shape.union.choose(value, any_names=self.request)
            return self.write(value, _type_shape(member or Any), path, depth + 1)
        if isinstance(value, msgspec.Struct):
            return self.write_model(value, shape, path, depth + 1)
        if isinstance(value, dict):
            if self.request and shape.structs:
                return self.write_object(value, shape.structs, path, depth + 1)
            return self.write_map(value, shape, path, depth + 1)
        if isinstance(value, (list, tuple)):
            inner = shape.item or _ANY
            items = [
                self.write(item, inner, f"{path}[{index}]", depth + 1)
                for index, item in enumerate(value)
            ]
            return items if any(map(is_not, items, value)) else value
        if isinstance(value, enum.Enum):
            return self.write(value.value, shape, path, depth + 1)
        if isinstance(value, str):
            # Such as the text of a template engine that is marked as safe.
            return self.write(str.__str__(value), shape, path, depth)
        if not isinstance(value, uuid.UUID):
            _refuse(value, path)
        return value

    def write_model(self, value: msgspec.Struct, shape: Shape, path: str, depth: int) -> Any:
        cls = type(value)
        if getattr(cls, "_keeps", False):
            return self.write_keeping(value, path, depth)
        fields = _fields.get(cls)
        if fields is None:
            known = next((type_ for type_ in shape.structs if type_.cls is cls), None)
            fields = fields_of(cls, known)
        changes: dict[str, Any] = {}
        for field, item in zip(fields, msgspec.structs.astuple(value), strict=True):
            if item is field.default:
                continue
            fine = _FINE.get(type(item))
            if fine is not None and fine(item) and not field.shape.listed and not field.read_only:
                continue
            if field.read_only and self.request:
                new = field.default
            else:
                new = self.write(item, field.shape, f"{path}.{field.wire_name}", depth)
            if new is not item:
                changes[field.name] = new
        if not changes:
            return value
        changed = copy(value)
        for name, item in changes.items():
            setattr(changed, name, item)
        return changed

    def write_keeping(self, value: msgspec.Struct, path: str, depth: int) -> dict[str, Any]:
        """A model that has more than it declares."""
        from .keeping import additional_of, declared_by

        result: dict[str, Any] = {}
        rest = _ANY
        for field in fields_of(declared_by(type(value))):
            item = getattr(value, field.name)
            if field.wire_name == REST:
                rest = field.shape
            elif item is not field.default and not (field.read_only and self.request):
                place = f"{path}.{field.wire_name}"
                result[field.wire_name] = self.write(item, field.shape, place, depth)
        result.update(self.write_map(additional_of(value, result, path), rest, path, depth))
        return result

    def write_object(
        self, value: dict[Any, Any], structs: tuple[types.StructType, ...], path: str, depth: int
    ) -> dict[Any, Any]:
        """A plain dictionary in the place of a model."""
        # Where several may stand, the one is meant that has the most of the names.
        struct = max(structs, key=lambda struct: len(fields_by_name(struct).keys() & value.keys()))
        fields = fields_by_name(struct)
        result: dict[Any, Any] = {}
        changed = False
        for key, item in value.items():
            _check_key(key, path)
            field = fields.get(key)
            name = field.wire_name if field else key
            if name in result:
                raise ValidationError(f"{path}.{name}", f"is given as {key} too")
            if field and field.read_only:
                changed = True
                continue
            if field is None and not getattr(struct.cls, "_keeps", False):
                tell_unknown(key, struct.cls, path, "sent as it is")
            new = self.write(item, field.shape if field else _ANY, f"{path}.{name}", depth)
            changed = changed or new is not item or name != key
            result[name] = new
        return result if changed else value

    def write_map(self, value: dict[Any, Any], shape: Shape, path: str, depth: int) -> Any:
        for key in value:
            _check_key(key, path)
        named = shape.named if self.check_entry else {}
        entry = shape.entry or _ANY
        result = {
            key: self.write_entry(key, item, named, f"{path}.{key}", depth)
            if named
            else self.write(item, entry, f"{path}.{key}", depth)
            for key, item in value.items()
        }
        return result if any(map(is_not, result.values(), value.values())) else value

    def write_entry(
        self, name: str, value: Any, named: Mapping[str, Any], path: str, depth: int
    ) -> Any:
        """A value of a map whose entries are known by name; null, which deletes, always may be."""
        if name not in named:
            hint = near_match(name, named)
            raise ValidationError(
                path, f"is none of the names that are known here{hint}{_UNCHECKED}"
            )
        new = self.write(value, _type_shape(named[name]), path, depth)
        if new is not None and self.check_entry:
            try:
                self.check_entry(new, named[name], path)
            except ValidationError as error:
                raise ValidationError(error.path, error.reason + _UNCHECKED) from None
        return new


def fields_by_name(struct: types.StructType) -> dict[str, FieldShape]:
    """The fields of a model by either name; where two are alike, the wire's counts."""
    fields = fields_of(struct.cls, struct)
    return {field.name: field for field in fields} | {field.wire_name: field for field in fields}


_STEP = re.compile(r"\.[^.\[]*|\[[^\]]*\]?|[^.\[]+")


def placed(error: ValidationError, shape: Shape, root: str) -> ValidationError:
    """An error for the caller: with Python's names, and without the frames of the walk.

    Args:
        error: What the walk over a value met.
        shape: The shape of the value.
        root: The path at which the walk began.
    """
    wire = error.path.removeprefix(root)
    names = ""
    for step in _STEP.findall(wire):
        field = next(filter(None, (known.get(step[1:]) for known in _fields_at(shape))), None)
        names += f".{field.name}" if field else step
        inner = shape.item if step.startswith("[") else shape.entry
        shape = field.shape if field else inner or _ANY
    if names != wire and error.path.startswith(root):
        error.python_path = f"{root}{names}".removeprefix("$.")
    return error.with_traceback(None)


def _fields_at(shape: Shape) -> Iterator[dict[str, FieldShape]]:
    """The fields of each model that may stand in a place, by either name."""
    yield from map(fields_by_name, shape.structs)
    for member in shape.union.load() if shape.union else ():
        yield from _fields_at(_type_shape(member))


def tell_unknown(name: str, cls: type, path: str, outcome: str) -> None:
    """Log a name that is none of a model's, the first time that it is met."""
    from .notices import warn_once

    hint = _near_name(name, cls)
    warn_once(f"{path}.{name}", f"{cls.__name__} has no such property, {outcome}{hint}")


@lru_cache(1000)
def _near_name(name: str, cls: type) -> str:
    names = {name for field in fields_of(cls) for name in (field.name, field.wire_name)}
    return near_match(name, names)


def near_match(value: str, known: Iterable[str]) -> str:
    """A hint at what was probably meant; empty if nothing is like it."""
    import difflib

    by_case = {name.casefold(): name for name in sorted(known)}
    found = difflib.get_close_matches(value.casefold(), by_case, n=1)
    return f"; did you mean {by_case[found[0]]!r}?" if found else ""


def _check_listed(value: Any, listed: tuple[Any, ...], path: str) -> None:
    if type(value) is type(listed[0]) and value not in listed:
        hint = near_match(value, listed) if isinstance(value, str) else ""
        known = hint or f": {', '.join(map(repr, listed))}"
        raise ValidationError(path, f"is none of the listed values{known}{_UNCHECKED}")


def _check_key(key: object, path: str) -> None:
    if type(key) is not str:
        raise ValidationError(path, f"has a key that is no string but {type(key).__name__}")
    _check_text(key, f"{path} (a key)")


def _check_text(value: str, path: str) -> None:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValidationError(path, "holds a lone surrogate, which is no text") from None


def _check_integer(value: int, path: str) -> None:
    if not _MIN_INTEGER <= value <= _MAX_INTEGER:
        raise ValidationError(path, "is an integer of more than 64 bits")


def _check_number(value: float, path: str) -> None:
    if not math.isfinite(value):
        raise ValidationError(path, "is not a finite number")


def _check_decimal(value: decimal.Decimal, path: str) -> None:
    # A signaling NaN raises where it is compared.
    if not value.is_finite():
        raise ValidationError(path, "is not a finite number")


def _check_time(value: datetime.datetime | datetime.time, path: str) -> None:
    if value.tzinfo is None:
        raise ValidationError(path, "is a time without a time zone")


# What msgspec writes by itself, and what to look at before. Of most of these it takes no subclass.
_PLAIN: dict[type, Callable[[Any, str], None] | None] = {
    str: _check_text,
    int: _check_integer,
    float: _check_number,
    decimal.Decimal: _check_decimal,
    datetime.datetime: _check_time,
    datetime.time: _check_time,
    datetime.date: None,
    uuid.UUID: None,
    bytes: None,
    bool: None,
    type(None): None,
    msgspec.UnsetType: None,
}


# Most values are of these types, and need no more; the others are looked at with their place.
_FINE: dict[type, Callable[[Any], bool]] = {str: str.isascii, float: math.isfinite}


def _refuse(value: object, path: str) -> NoReturn:
    """Refuse a type, and say what the caller can pass in its place."""
    kind = type(value)
    advice = ""
    plain = next((base for base in kind.__mro__[1:] if base in _PLAIN), None)
    if hasattr(value, "tolist") and getattr(value, "shape", None):
        advice = "; pass what its .tolist() gives"
    elif hasattr(value, "item"):
        advice = "; pass what its .item() gives"
    elif hasattr(value, "to_pydatetime"):
        advice = "; pass what its .to_pydatetime() gives"
    elif plain is not None:
        advice = f"; pass a plain {plain.__name__}"
    name = f"{kind.__module__.partition('.')[0]}.{kind.__qualname__}"
    raise ValidationError(path, f"is of type {name}, which JSON cannot tell{advice}")
