"""Unions of which the decoder cannot tell the members apart: chosen here. Hand-written.

To a type checker such a union is what it is. When the package runs, it is a class of its own, for
which msgspec asks the codec, and the codec asks `read`: no other type pays for it.
"""

from __future__ import annotations

import typing
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin

import msgspec
from msgspec import structs

from ..exceptions import ValidationError

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

    def choose(cls, value: Any, *, any_names: bool = False) -> Any:
        """The member that a plain value is of, which may be a union itself; None if that is open.

        Args:
            value: The value.
            any_names: Whether the keys of an object may be Python's names.
        """
        if cls.tag is not None:
            member = cls.by_value.get(_told(cls, value, any_names) or "")
            return member and member()
        members = _candidates(cls, value, any_names)
        if isinstance(value, dict) and any(map(_is_model, members)):
            return _of_object(members, value, any_names)
        fitting = [it for it in members if _fits(value, it)]
        for exact in (True, False) if len(fitting) > 1 else ():
            if taking := [it for it in fitting if _takes(value, it, any_names, exact=exact)]:
                return taking[0]
        return fitting[0] if fitting else None

    def problem_of(cls, value: Any, *, strict: bool) -> str | None:
        """Why a value of no known member cannot be left as it is."""
        if not (isinstance(value, dict) and any(map(_is_model, _flat(cls)))):
            return f"expected one of the types of {cls.__name__}"
        if strict and cls.tag is not None and not _may_tell(cls, cls.tag, value):
            return f"lacks {cls.tag!r}, which tells what kind of {cls.__name__} it is"
        if (
            strict
            and cls.tag is None
            and not any(_required(it) <= value.keys() for it in _flat(cls))
        ):
            return f"lacks what each kind of {cls.__name__} requires"
        return None

    def tell_unknown(cls) -> None:
        """Log that an object of no known member was left as it is, once a union."""
        from .notices import warn_once

        warn_once(cls.__name__, "is of no known kind, left a plain object")


def tagged_union(name: str, tag: str, by_value: Mapping[str, Callable[[], Any]]) -> Union:
    """A union of which a property tells the member."""

    def load() -> Types:
        return tuple(dict.fromkeys(member() for member in by_value.values()))

    return Union(name, (), {"tag": tag, "by_value": by_value, "load": staticmethod(cache(load))})


def union(name: str, load: Callable[[], Types]) -> Union:
    """A union of which the members are told apart by their types and required properties."""

    def load_all() -> Types:
        return tuple(part for member in load() for part in _parts(member))

    return Union(name, (), {"tag": None, "by_value": {}, "load": staticmethod(cache(load_all))})


def _parts(member: Any) -> Types:
    """What a member is, or each of those if it is a union that msgspec reads."""
    return get_args(member) if get_origin(member) in (UnionType, typing.Union) else (member,)


def _candidates(kind: Union, value: Any, any_names: bool) -> list[Any]:
    """The members of a union, and of a union among them what can be meant.

    Where a property tells an unknown member, that is a map.
    """
    found: list[Any] = []
    for member in kind.load():
        if not isinstance(member, Union):
            found.append(member)
        elif member.tag is None:
            found += _candidates(member, value, any_names)
        elif _told(member, value, any_names) is not None:
            found.append(member.choose(value, any_names=any_names) or dict)
    return found


def _told(kind: Union, value: Any, any_names: bool) -> str | None:
    """What the property says that tells the member."""
    told = value.get(kind.tag) if isinstance(value, dict) else None
    if told is None and any_names and isinstance(value, dict):
        names = {
            name for it in _flat(kind) for name, wire in _names(it).items() if wire == kind.tag
        }
        told = next((value[name] for name in names if name in value), None)
    return told if isinstance(told, str) else None


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
    member = kind.choose(value)
    if member is not None:
        return msgspec.convert(value, member, dec_hook=hook(strict))
    if (problem := kind.problem_of(value, strict=strict)) is not None:
        raise msgspec.ValidationError(problem)
    kind.tell_unknown()
    return value


@cache
def hook(strict: bool) -> Callable[[type, Any], Any]:
    """What msgspec asks about types of which it knows nothing."""

    def read_union(type_: type, value: Any) -> Any:
        if isinstance(type_, Union):
            return read(type_, value, strict=strict)
        raise NotImplementedError

    return read_union


def _may_tell(kind: Union, tag: str, value: Mapping[str, Any]) -> bool:
    """Whether a value tells its member, or need not."""
    if tag in value:
        return isinstance(value[tag], str)
    return any(tag in _properties(it) - _required(it) for it in _flat(kind) if _is_model(it))


def _flat(kind: Union) -> list[Any]:
    """The members of a union, and of those among them that are unions."""
    found: list[Any] = []
    for member in kind.load():
        found += _flat(member) if isinstance(member, Union) else [member]
    return found


def _of_object(members: list[Any], value: Mapping[str, Any], any_names: bool) -> Any:
    """The member that keeps all of an object, or else the one told by what models require."""
    models = [
        it for it in members if _is_model(it) and _required(it) <= _keys(it, value, any_names)
    ]
    told = _meant(models)
    found = models + [it for it in members if not _is_model(it)]
    if len(found) < 2 and models:
        return told
    if keeping := [it for it in found if _takes(value, it, any_names, exact=True)]:
        return _meant(keeping)
    if models and told is None:
        return None
    taking = [it for it in found if _takes(value, it, any_names, exact=False)]
    return told if told in taking else _meant(taking) or told


def _meant(members: list[Any]) -> Any:
    """The one model that lacks nothing which another requires, or else the first map."""
    models = [it for it in members if _is_model(it)]
    found = [it for it in models if not any(_required(other) - _properties(it) for other in models)]
    maps = (it for it in members if it not in models)
    return found[0] if len(found) == 1 else next(maps, None)


def _takes(value: Any, type_: Any, any_names: bool, *, exact: bool) -> bool:
    """Whether a type takes a value; if exact, with all that is in it."""
    from . import conformance

    try:
        conformance.read(value, type_, strict=True, exact=exact, any_names=any_names)
    except ValidationError:
        return False
    return True


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
    try:
        msgspec.convert(value, type_, dec_hook=hook(strict=False))
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        return False
    return True
