"""The types of custom events that an account defines. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models import EventType
from .store import Kind

if TYPE_CHECKING:
    from .world import World

EVENT_TYPES = Kind("event_types", EventType, indexes=(("name",),))
KINDS = (EVENT_TYPES,)


def add_event_type(world: World, name: str, title: str = "", description: str = "") -> EventType:
    """Define a type of events, or a newer version of one.

    Args:
        world: The state.
        name: The name that requests use.
        title: The name that people see. Default: the other one.
        description: What such an event stands for.
    """
    return world[EVENT_TYPES].put(
        EventType(
            id=world.new_id(EVENT_TYPES),
            created=world.now,
            name=name,
            title=title or name,
            description=description,
        )
    )


def find_event_type(world: World, name: str) -> EventType | None:
    """The newest version of a type."""
    return next(iter(world[EVENT_TYPES].find(name=name, newest_first=True, limit=1)), None)
