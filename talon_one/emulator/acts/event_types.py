"""The types of events of the account. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import GetEventTypes200Response
from ..event_types import EVENT_TYPES, KINDS, add_event_type
from ..loading import loader
from ..reply import page_of
from ..sorting import ordered

if TYPE_CHECKING:
    from ..world import World

__all__ = ["ACTS", "KINDS", "LOADERS"]


def get_event_types(
    world: World,
    *,
    name: str | None = None,
    include_old_versions: bool | None = None,
    sort: str | None = None,
    **paging: Any,
) -> GetEventTypes200Response:
    """The newest version of each, or all versions."""
    asked: dict[str, Any] = {} if name is None else {"name": name}
    found = world[EVENT_TYPES].find(**asked)
    if name is None and not include_old_versions:
        found = list({one.name: one for one in found}.values())
    return page_of(
        GetEventTypes200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def seed(world: World) -> None:
    """Define the types of events that the documentation uses."""
    add_event_type(
        world, "pageViewed", "Page viewed", "The customer looked at the page of a product."
    )
    add_event_type(
        world,
        "newsletter_signup",
        "Newsletter signup",
        "The customer subscribed to the newsletter.",
    )


LOADERS = {"event_types": loader(EVENT_TYPES, lambda _: {})}
ACTS = {"getEventTypes": get_event_types}
