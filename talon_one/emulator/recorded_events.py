"""Events: what customers did, and what sessions went through. Hand-written."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import ApplicationEvent, Effect, Event, EventV3, RuleFailureReason
from ..runtime import codec
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .profiles import Profile
    from .sessions import StoredSession
    from .world import World


class RecordedEvent(msgspec.Struct, kw_only=True, omit_defaults=True):
    """An event.

    Attributes:
        customer_id: The internal ID of the customer.
        profile_id: The integration ID of the customer.
        integration_id: What the shop calls it; None unless it is an advanced event.
        session_number: The internal ID of the session that it is part of, or is connected to.
        session_id: The integration ID of that.
        coupon_codes: Those that the session had.
        referral_code: That of the session.
        effects: What the rules made of it, as JSON.
        rule_failure_reasons: Why rules did not apply, as JSON.
    """

    id: int
    created: datetime
    application_id: int
    type: str
    effects: msgspec.Raw
    rule_failure_reasons: msgspec.Raw
    attributes: dict[str, Any] = {}
    customer_id: int | None = None
    profile_id: str = ""
    store_integration_id: str | None = None
    integration_id: str | None = None
    session_number: int | None = None
    session_id: str = ""
    coupon_codes: list[str] = []
    referral_code: str = ""


EVENTS = Kind(
    "events",
    RecordedEvent,
    indexes=(
        ("application_id",),
        ("application_id", "type"),
        ("application_id", "profile_id"),
        ("application_id", "session_id"),
        ("application_id", "integration_id"),
    ),
)
KINDS = (EVENTS,)


def record(
    world: World,
    type_: str,
    profile: Profile | None,
    stored: StoredSession | None = None,
    *,
    effects: Iterable[Effect] = (),
    rule_failure_reasons: Iterable[RuleFailureReason] = (),
    **properties: Any,
) -> RecordedEvent:
    """Store an event of the present call.

    Args:
        world: The state, as an Application has it.
        type_: Of the event.
        profile: The customer, if there is one.
        stored: The session that it is part of, or is connected to.
        effects: What the rules made of it.
        rule_failure_reasons: Why rules did not apply.
        **properties: Any others of `RecordedEvent`.
    """
    known: dict[str, Any] = {}
    if stored is not None:
        session = stored.session
        known = {
            "session_number": session.id,
            "session_id": session.integration_id,
            "store_integration_id": session.store_integration_id,
            "coupon_codes": session.coupon_codes or [],
            "referral_code": session.referral_code or "",
        }
    return world[EVENTS].add(
        RecordedEvent(
            id=world.new_id(EVENTS),
            created=world.now,
            application_id=world.application_id,
            type=type_,
            customer_id=profile.id if profile else None,
            profile_id=profile.integration_id if profile else "",
            effects=_raw(effects),
            rule_failure_reasons=_raw(rule_failure_reasons),
            **known | properties,
        )
    )


def find_advanced(world: World, integration_id: str) -> RecordedEvent | None:
    """The event that the Application of the call tracked under an ID, or None."""
    found = world[EVENTS].find(
        limit=1, application_id=world.application_id, integration_id=integration_id
    )
    return next(iter(found), None)


def effects_of(event: RecordedEvent) -> list[Effect]:
    """What the rules made of an event."""
    return codec.decode(bytes(event.effects), list[Effect])


def forget(world: World, application_id: int, profile_id: str) -> None:
    """Take the attributes from all events of a customer."""
    for event in world[EVENTS].find(application_id=application_id, profile_id=profile_id):
        event.attributes = {}
        world[EVENTS].put(event)


def shown(event: RecordedEvent) -> Event:
    """An event as Applications see it."""
    return Event(**_common(event), session_id=event.session_id or None)


def shown_advanced(event: RecordedEvent) -> EventV3:
    """An advanced event as Applications see it."""
    return EventV3(**_common(event), connected_session_id=event.session_id or None)


def shown_to_managers(event: RecordedEvent) -> ApplicationEvent:
    """An event as managers see it."""
    reasons = codec.decode(bytes(event.rule_failure_reasons), list[RuleFailureReason])
    return ApplicationEvent(
        **_properties(event),
        profile_id=event.customer_id,
        session_id=event.session_number,
        effects=effects_of(event),
        rule_failure_reasons=reasons or None,
    )


def _common(event: RecordedEvent) -> dict[str, Any]:
    """What both kinds of event have in common, as Applications see them.

    The service does not say how it writes effects there: here, as the type and then the details.
    """
    return {
        **_properties(event),
        "profile_id": event.profile_id or None,
        "effects": [[e.effect_type, *e.props.values()] for e in effects_of(event)],
    }


def _properties(event: RecordedEvent) -> Mapping[str, Any]:
    return {
        "id": event.id,
        "created": event.created,
        "application_id": event.application_id,
        "type": event.type,
        "attributes": event.attributes,
        "integration_id": event.integration_id,
        "store_integration_id": event.store_integration_id,
    }


def _raw(items: Iterable[Any]) -> msgspec.Raw:
    return msgspec.Raw(codec.encode(list(items)))
