"""Unions of which the decoder cannot tell the members apart: chosen here. Hand-written.

To a type checker such a union is what it is. When the package runs, it is a class of its own, for
which msgspec asks the codec, and the codec asks `read`: no other type pays for it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import structs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Types = tuple[Any, ...]


class Union(type):
    """The class that stands for a union where types are read.

    Attributes:
        tag: The wire's name of the property that tells the member, if there is one.
        by_value: The member by the values of that property, each loaded on demand.
        load: All members, loaded on demand.
    """

    tag: str | None
    by_value: Mapping[str, Callable[[], Any]]
    load: Callable[[], Types]

    def __instancecheck__(cls, value: object) -> bool:
        # msgspec asks this of what `read` returned, which may be a plain object.
        return True


def tagged_union(name: str, tag: str, by_value: Mapping[str, Callable[[], Any]]) -> Union:
    """A union of which a property tells the member."""

    def load() -> Types:
        return tuple(dict.fromkeys(member() for member in by_value.values()))

    return Union(name, (), {"tag": tag, "by_value": by_value, "load": staticmethod(cache(load))})


def union(name: str, load: Callable[[], Types]) -> Union:
    """A union of which the members are told apart by their types and required properties."""
    return Union(name, (), {"tag": None, "by_value": {}, "load": staticmethod(cache(load))})


def choose(kind: Union, value: Any, *, any_names: bool = False) -> Any:
    """The member that a plain value is of, which may be a union itself; None if that is open.

    Args:
        kind: The union.
        value: The value.
        any_names: Whether the keys of an object may be Python's names.
    """
    if kind.tag is not None:
        member = kind.by_value.get(_told(kind, value, any_names))
        return member and member()
    members = _flat(kind)
    if isinstance(value, dict):
        models = [it for it in members if _is_model(it)]
        if models:
            found = _by_required_properties(models, value, any_names)
            maps = [it for it in members if it not in models]
            if found is not None and (not maps or _fits(value, found)):
                return found
            return next((it for it in maps if _fits(value, it)), found)
    return next((it for it in members if _fits(value, it)), None)


def _told(kind: Union, value: Any, any_names: bool) -> str:
    """What the property says that tells the member; empty if it is missing."""
    told = value.get(kind.tag) if isinstance(value, dict) else None
    if told is None and any_names and isinstance(value, dict):
        names = {
            name for it in _flat(kind) for name, wire in _names(it).items() if wire == kind.tag
        }
        told = next((value[name] for name in names if name in value), None)
    return told if isinstance(told, str) else ""


def read(kind: Union, value: Any, *, strict: bool = False) -> Any:
    """A plain value as the member that it is of; a plain object of no known member stays one.

    Args:
        kind: The union.
        value: The value. A model is taken as it is.
        strict: Refuse an object that does not tell its member. What it tells may be unknown all
            the same: the service may be newer.

    Raises:
        msgspec.ValidationError: The value does not fit its member, or is no object of any.
    """
    if isinstance(value, msgspec.Struct):
        return value
    member = choose(kind, value)
    if member is not None:
        return msgspec.convert(value, member, dec_hook=hook(strict))
    if (problem := problem_of(kind, value, strict=strict)) is not None:
        raise msgspec.ValidationError(problem)
    tell_unknown(kind)
    return value


@cache
def hook(strict: bool) -> Callable[[type, Any], Any]:
    """What msgspec asks about types of which it knows nothing."""

    def read_union(type_: type, value: Any) -> Any:
        if isinstance(type_, Union):
            return read(type_, value, strict=strict)
        raise NotImplementedError

    return read_union


def problem_of(kind: Union, value: Any, *, strict: bool) -> str | None:
    """Why a value of no known member cannot be left as it is."""
    if not (isinstance(value, dict) and any(map(_is_model, _flat(kind)))):
        return f"expected one of the types of {kind.__name__}"
    if strict and kind.tag is not None and not _may_tell(kind, kind.tag, value):
        return f"lacks {kind.tag!r}, which tells what kind of {kind.__name__} it is"
    if strict and kind.tag is None and not any(_required(it) <= value.keys() for it in _flat(kind)):
        return f"lacks what each kind of {kind.__name__} requires"
    return None


def _may_tell(kind: Union, tag: str, value: Mapping[str, Any]) -> bool:
    """Whether a value tells its member, or need not."""
    if tag in value:
        return isinstance(value[tag], str)
    return any(tag in _properties(it) - _required(it) for it in _flat(kind) if _is_model(it))


def tell_unknown(kind: Union) -> None:
    """Log that an object of no known member was left as it is, once a union."""
    from .notices import warn_once

    warn_once(kind.__name__, "is of no known kind, left a plain object")


def _flat(kind: Union) -> list[Any]:
    """The members of a union, and of those among them that are unions."""
    found: list[Any] = []
    for member in kind.load():
        found += _flat(member) if isinstance(member, Union) else [member]
    return found


def _by_required_properties(models: list[Any], value: Mapping[str, Any], any_names: bool) -> Any:
    """The one model whose required properties are there, if that tells it from all others.

    Where it does not, it is the only one that knows all that is there.
    """
    fitting = [it for it in models if _required(it) <= _keys(it, value, any_names)]
    # What requires a property that another does not know is meant, if that is there.
    meant = [
        it
        for it in fitting
        if not any(_required(other) - _properties(it) for other in fitting if other is not it)
    ]
    if len(meant) > 1:
        meant = [it for it in meant if _knows(it, value, any_names)]
    return meant[0] if len(meant) == 1 else None


def _knows(model: Any, value: Mapping[str, Any], any_names: bool) -> bool:
    """Whether a model has all properties of an object, and takes what they hold."""
    names = _names(model) if any_names else {}
    named = {names.get(key, key): item for key, item in value.items()}
    known = getattr(model, "_keeps", False) or named.keys() <= _properties(model)
    return known and _fits(named, model)


def _keys(model: Any, value: Mapping[str, Any], any_names: bool) -> set[str]:
    return {_names(model).get(key, key) for key in value} if any_names else set(value)


@cache
def _names(model: Any) -> dict[str, str]:
    """The wire's names of a model's fields, by Python's."""
    if not _is_model(model):
        return {}
    return dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))


def _is_model(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, msgspec.Struct)


@cache
def _properties(model: Any) -> frozenset[str]:
    return frozenset(model.__struct_encode_fields__)


@cache
def _required(member: Any) -> frozenset[str]:
    if not _is_model(member):
        return frozenset()
    return frozenset(it.encode_name for it in structs.fields(member) if it.required)


def _fits(value: Any, type_: Any) -> bool:
    from .open_model import REST, is_open

    try:
        msgspec.convert(value, type_, dec_hook=hook(strict=False))
        if is_open(type_) and isinstance(value, dict):
            rest = {key: item for key, item in value.items() if key not in _properties(type_)}
            field = next(it for it in structs.fields(type_) if it.encode_name == REST)
            msgspec.convert(rest, field.type, dec_hook=hook(strict=False))
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        return False
    return True
