"""The order that a caller asks for. Hand-written."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from msgspec import structs

from .errors import invalid_parameter

if TYPE_CHECKING:
    from collections.abc import Sequence

ItemT = TypeVar("ItemT")


def ordered(items: Sequence[ItemT], sort: str | None) -> Sequence[ItemT]:
    """Items by one property; those that lack it come first, and equal ones stay as they were.

    Args:
        items: Models of one type.
        sort: The wire name of the property, with a `-` in front for the other direction. The
            service does not list those that it takes; here it is any text, number or time.

    Raises:
        RequestError: 400, the items cannot be sorted by that.
    """
    if not sort or not items:
        return items
    wire_name = sort.removeprefix("-")
    names = {field.encode_name: field.name for field in structs.fields(type(items[0]))}  # type: ignore[arg-type]
    try:
        name = names[wire_name]
        absent = [item for item in items if getattr(item, name) is None]
        present = [item for item in items if getattr(item, name) is not None]
        present.sort(key=attrgetter(name), reverse=sort.startswith("-"))
    except (KeyError, TypeError):
        raise invalid_parameter("sort", "is no property that items can be sorted by") from None
    return absent + present
