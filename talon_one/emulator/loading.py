"""Makes what plain data in a seed describes. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..runtime import conformance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .store import Kind
    from .world import World

T = TypeVar("T")


def loader(
    kind: Kind[T], defaults: Callable[[World], Mapping[str, Any]]
) -> Callable[[World, Sequence[Mapping[str, Any]]], None]:
    """What stores the items of a section, each given by its wire names.

    Args:
        kind: Of models that have an ID; the next free one unless an item has one.
        defaults: What an item has unless it says otherwise, by wire name.
    """

    def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
        for given in section:
            if "id" in given:
                number = int(given["id"])
                world.store.reserve_numbers(kind.name, number)
            else:
                number = world.new_id(kind)
            item = {**defaults(world), "created": world.now.isoformat(), **given, "id": number}
            world[kind].put(conformance.read(item, kind.type, strict=True))

    return load
