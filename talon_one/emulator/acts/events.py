"""What Applications tell of what customers do apart from their carts. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import IntegrationEventV2Response, IntegrationEventV3Response
from .. import attributes, profiles, recorded_events, sessions
from ..errors import conflict, invalid_body, not_found
from ..event_types import find_event_type
from ..happenings import happen
from ..recorded_events import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...models import EventV3, IntegrationEventV2Request, IntegrationEventV3Request
    from ..contents import Contents
    from ..sessions import StoredSession
    from ..world import World

__all__ = ["ACTS", "KINDS"]


def track_event_v2(
    world: World, *, integration_event_v2_request: IntegrationEventV2Request, **_: Any
) -> IntegrationEventV2Response:
    """Record an event of a customer, who is made if there is none, and run the rules on it."""
    request = integration_event_v2_request
    contents = _track(world, request)
    return IntegrationEventV2Response(**contents.made(), **contents.parts(request.response_content))


def track_event_v3(
    world: World, *, integration_event_v3_request: IntegrationEventV3Request, **_: Any
) -> IntegrationEventV3Response:
    """Record an event under an ID of its own, which may refer to a closed session.

    The service does not say whether that session must be one of the customer: here, it need not.
    """
    request = integration_event_v3_request
    if recorded_events.find_advanced(world, request.integration_id) is not None:
        raise conflict("event", "there is an event with this integration ID")
    stored = None
    if request.connected_session_id is not None:
        stored = sessions.find(world, request.connected_session_id)
        if stored is None or stored.state != "closed":
            raise invalid_body("/connectedSessionId", "is that of no closed session")
    contents = _track(world, request, stored, integration_id=request.integration_id)
    return IntegrationEventV3Response(**contents.made(), **contents.parts(request.response_content))


def get_event_v3(world: World, *, integration_id: str) -> EventV3:
    """The event that was tracked under an ID."""
    event = recorded_events.find_advanced(world, integration_id)
    if event is None:
        raise not_found("event")
    return recorded_events.shown_advanced(event)


def _track(
    world: World,
    request: IntegrationEventV2Request | IntegrationEventV3Request,
    stored: StoredSession | None = None,
    **properties: Any,
) -> Contents:
    if not request.profile_id:
        raise invalid_body("/profileId", "is missing")
    if len(request.profile_id) > profiles.LONGEST_ID:
        raise invalid_body("/profileId", f"must have at most {profiles.LONGEST_ID} characters")
    if find_event_type(world, request.type) is None:
        raise invalid_body("/type", "is no type of custom events that is defined")
    attributes.check(world, "Event", request.attributes, event_type=request.type)
    if request.store_integration_id is not None:
        properties["store_integration_id"] = request.store_integration_id
    return happen(
        world,
        profiles.find_or_create(world, request.profile_id),
        request.type,
        attributes.merged({}, request.attributes),
        stored,
        loyalty_cards=request.loyalty_cards,
        campaign_ids=request.evaluable_campaign_ids,
        **properties,
    )


ACTS: dict[str, Callable[..., Any]] = {
    "getEventV3": get_event_v3,
    "trackEventV2": track_event_v2,
    "trackEventV3": track_event_v3,
}
