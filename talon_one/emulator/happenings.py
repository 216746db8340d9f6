"""What rules make of events that are no changes of a session. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import analytics, consequences, evaluation, profiles, recorded_events
from .contents import Contents
from .subjects import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .profiles import Profile
    from .sessions import StoredSession
    from .world import World


def happen(
    world: World,
    profile: Profile,
    type_: str,
    attributes: dict[str, Any],
    stored: StoredSession | None = None,
    *,
    loyalty_cards: Sequence[str] | None = None,
    campaign_ids: Sequence[int] | None = None,
    **properties: Any,
) -> Contents:
    """Run the rules on an event of a customer, do what they bring about, and record it.

    Args:
        world: The state, as an Application has it.
        profile: The customer.
        type_: Of the event: one of the service's own, or a custom one.
        attributes: Those of a custom event.
        stored: The closed session that it is connected to.
        loyalty_cards: The identifiers of the cards that go with it.
        campaign_ids: The only campaigns that take part, if the call is dry. Default: all.
        **properties: Any others of `RecordedEvent`.
    """
    subject = Subject(
        profile=profile,
        session=stored.session if stored else None,
        event=(type_, attributes),
        store_id=properties.get("store_integration_id", ""),
        campaign_ids=campaign_ids if world.dry else None,
    )
    made = evaluation.evaluate(world, subject)
    profiles.touch(world, profile)
    consequences.apply(world, subject, made)
    analytics.count(world, made.effects, [*made.created_coupons, *made.created_referrals])
    event = recorded_events.record(
        world,
        type_,
        profile,
        stored,
        effects=made.effects,
        rule_failure_reasons=made.rule_failure_reasons,
        attributes=attributes,
        **properties,
    )
    return Contents(world, profile, made, stored, event, loyalty_cards or ())
