"""Keeps what models do not declare when they are read, and writes it again. Hand-written."""

from __future__ import annotations

from copy import copy
from functools import cache
from operator import is_not
from typing import Any, NamedTuple

import msgspec

from . import conformance, writer
from .keeping import additional_of, declared_by, with_additional
from .open_model import REST, is_open


class _Layout(NamedTuple):
    """What matters of a model.

    Attributes:
        declared: The wire's names.
        nesting: By both names, the fields that hold models.
        has_room: Whether no field has the name of what is kept.
    """

    declared: frozenset[str]
    nesting: tuple[tuple[str, str], ...]
    has_room: bool


@cache
def _layout(cls: Any) -> _Layout:
    names = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
    nesting = ((name, names[name]) for name in conformance.nesting_fields(cls))
    has_room = "additional_properties" not in names
    return _Layout(frozenset(names.values()), tuple(nesting), has_room)


@cache
def holds_open(type_: Any) -> bool:
    """Whether a model that has additional properties may stand anywhere in a value of a type."""
    from .union import Union

    seen: set[Any] = set()
    waiting = [msgspec.inspect.type_info(type_)]
    while waiting:
        info: Any = waiting.pop()
        cls = getattr(info, "cls", None)
        if cls in seen:
            continue
        if isinstance(info, msgspec.inspect.StructType):
            seen.add(cls)
            if is_open(cls):
                return True
            waiting += [field.type for field in info.fields]
        elif isinstance(cls, Union):
            seen.add(cls)
            waiting += map(msgspec.inspect.type_info, cls.load())
        else:
            parts = [getattr(info, name, None) for name in ("type", "item_type", "value_type")]
            waiting += [*filter(None, parts), *getattr(info, "types", ())]
    return False


def keep(value: Any, plain: Any, *, everything: bool = True) -> Any:
    """What was read of plain values, with all that they hold.

    Args:
        value: What was read; what it consists of is changed.
        plain: What it was read of.
        everything: Whether all models keep what they do not declare. If not, those alone do whose
            schemas have additional properties.
    """
    if isinstance(value, msgspec.Struct):
        if not isinstance(plain, dict):
            return value
        layout = _layout(type(value))
        for name, wire_name in layout.nesting:
            inner = getattr(value, name)
            if (
                inner
                and (new := keep(inner, plain.get(wire_name), everything=everything)) is not inner
            ):
                setattr(value, name, new)
        if is_open(type(value)):
            rest = {key: it for key, it in plain.items() if key not in layout.declared}
            _keep_rest(value, rest, everything=everything)
            return value
        if plain.keys() <= layout.declared or not layout.has_room or not everything:
            return value
        return with_additional(
            value, {key: item for key, item in plain.items() if key not in layout.declared}
        )
    if isinstance(value, list) and isinstance(plain, list):
        value[:] = [
            keep(item, part, everything=everything) for item, part in zip(value, plain, strict=True)
        ]
    elif isinstance(value, dict) and isinstance(plain, dict):
        value.update(
            {key: keep(item, plain.get(key), everything=everything) for key, item in value.items()}
        )
    return value


def _keep_rest(value: Any, rest: dict[str, Any], *, everything: bool) -> None:
    field = next(it for it in msgspec.structs.fields(type(value)) if it.encode_name == REST)
    known = conformance.read(rest, field.type)
    value.additional_properties = keep(known, rest) if everything else known


def flat(value: Any) -> Any:
    """A value as it is encoded: what models keep stands among what they declare."""
    if isinstance(value, msgspec.Struct):
        return _flat_model(value)
    if isinstance(value, (list, tuple)):
        items = [flat(item) for item in value]
        return items if any(map(is_not, items, value)) else value
    if isinstance(value, dict):
        entries = {key: flat(item) for key, item in value.items()}
        return entries if any(map(is_not, entries.values(), value.values())) else value
    return value


def _flat_model(value: msgspec.Struct) -> Any:
    model = declared_by(type(value))
    changes = {
        name: new
        for name, _ in _layout(model).nesting
        if (new := flat(item := getattr(value, name))) is not item
    }
    if model is not type(value) or is_open(model):
        declared = {
            field.wire_name: changes.get(field.name, item)
            for field in writer.fields_of(model)
            if field.wire_name != REST and (item := getattr(value, field.name)) is not field.default
        }
        rest = additional_of(value, declared, "$")
        return declared | changes.get("additional_properties", rest)
    if not changes:
        return value
    changed = copy(value)
    for name, new in changes.items():
        setattr(changed, name, new)
    return changed
