"""The attributes that an account defines, and what values they take. Hand-written."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import APIError, Attribute, ErrorSource
from .errors import RequestError
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .world import World


class AllowedValue(msgspec.Struct):
    """A value from the list that was imported for an attribute."""

    attribute_id: int
    value: str


ATTRIBUTES = Kind("attributes", Attribute, indexes=(("entity", "name"),))
ALLOWED_VALUES = Kind("allowed_values", AllowedValue, key=("attribute_id", "value"))


def check(
    world: World,
    entity: str,
    values: Mapping[str, Any] | None,
    pointer: str = "/attributes",
    *,
    event_type: str = "",
) -> None:
    """Refuse values of attributes that are not defined, or of another type than defined.

    None passes for every attribute: it deletes.

    Args:
        world: The state.
        entity: What has the attributes, as definitions name it, for example "CustomerProfile".
        values: By name; None is none.
        pointer: The JSON Pointer of the values in the body.
        event_type: The type of the event, if the entity is "Event".

    Raises:
        RequestError: 400 with an error for each: title "Unknown", "Invalid type" or, for one that
            only takes certain values, "Invalid value".
    """
    if values:
        check_all(world, entity, [(values, pointer)], event_type=event_type)


def check_all(
    world: World,
    entity: str,
    places: Iterable[tuple[Mapping[str, Any] | None, str]],
    *,
    event_type: str = "",
) -> None:
    """As `check`, for several things of one kind, such as the items of a cart: by one look-up.

    Args:
        world: The state.
        entity: What has the attributes.
        places: The values of each, and their JSON Pointer.
        event_type: The type of the event, if the entity is "Event".
    """
    places = [(values, pointer) for values, pointer in places if values]
    names = {name for values, _ in places for name in values or ()}
    if not names:
        return
    defined = {
        attribute.name: attribute
        for attribute in world[ATTRIBUTES].find(entity=entity, name=names)
        if _is_used(attribute, world.application_id, event_type)
    }
    errors = [
        APIError(
            title=title, details=details, source=ErrorSource(pointer=f"{pointer}/{token(name)}")
        )
        for values, pointer in places
        for name, value in (values or {}).items()
        for title, details in _faults(world, entity, defined.get(name), value)
    ]
    if errors:
        raise RequestError(400, *errors)


def merged(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> dict[str, Any]:
    """The old values with the new ones in their place; a new one that is None deletes."""
    return {
        name: value for name, value in {**(old or {}), **(new or {})}.items() if value is not None
    }


def _is_used(attribute: Attribute, application_id: int, event_type: str) -> bool:
    """Whether an attribute counts in an Application, and for a type of event.

    One without Applications of its own is for all of them, as the service says of new ones.
    """
    if attribute.event_type and attribute.event_type != event_type:
        return False
    applications = attribute.subscribed_applications_ids
    return not applications or not application_id or application_id in applications


def _faults(
    world: World, entity: str, attribute: Attribute | None, value: Any
) -> Iterable[tuple[str, str]]:
    if attribute is None:
        yield "Unknown", f"{entity} has no such attribute"
    elif value is None:
        pass
    elif not _TYPES.get(attribute.type, lambda _: True)(value):
        yield "Invalid type", f"must be of type {attribute.type}"
    elif attribute.restricted_by_suggestions and not all(
        one in attribute.suggestions or world[ALLOWED_VALUES].get(attribute.id, str(one))
        for one in (value if isinstance(value, list) else [value])
    ):
        yield "Invalid value", "is none of the values that the attribute takes"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_time(value: Any) -> bool:
    try:
        return isinstance(value, str) and msgspec.convert(value, datetime).tzinfo is not None
    except msgspec.ValidationError:
        return False


def _list_of(is_one: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(is_one, value))


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "time": _is_time,
    "(list string)": _list_of(lambda value: isinstance(value, str)),
    "(list number)": _list_of(_is_number),
    "(list time)": _list_of(_is_time),
    "(list location)": lambda value: isinstance(value, list),
}
"""What is of each type. The form of a location is not documented, so that any passes."""


def token(name: str) -> str:
    """A name as a part of a JSON Pointer."""
    return name.replace("~", "~0").replace("/", "~1")
