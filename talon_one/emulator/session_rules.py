"""What sessions and events ask of the rules, as long as there are none. Hand-written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import CustomerSessionV2, Effect
    from .profiles import Profile
    from .sessions import StoredSession, Unit
    from .world import World


@dataclass
class Subject:
    """What the rules run on.

    Attributes:
        profile: The customer; None if the session is anonymous.
        session: The session, or the closed one that an event is connected to. Rules may change it.
        event: The type of the event, such as `talon_session_closed`, or of a custom one.
        event_attributes: Those of a custom event.
        campaign_ids: The only campaigns to evaluate; None for all.
        loyalty_cards: The identifiers of the cards that a custom event names.
    """

    profile: Profile | None
    session: CustomerSessionV2 | None
    event: str
    event_attributes: Mapping[str, Any] = field(default_factory=dict)
    campaign_ids: Sequence[int] | None = None
    loyalty_cards: Sequence[str] = ()


@dataclass
class Evaluation:
    """What the rules make of it."""

    effects: list[Effect] = field(default_factory=list)
    triggered_campaigns: list[Any] = field(default_factory=list)
    rule_failure_reasons: list[Any] = field(default_factory=list)
    created_coupons: list[Any] = field(default_factory=list)
    created_referrals: list[Any] = field(default_factory=list)
    awarded_giveaways: list[Any] = field(default_factory=list)


def evaluate(world: World, subject: Subject) -> Evaluation:  # noqa: ARG001
    """Run the rules."""
    return Evaluation()


def apply(world: World, subject: Subject, made: Evaluation) -> None:
    """Do what the rules bring about."""


def roll_back(world: World, stored: StoredSession) -> list[Effect]:  # noqa: ARG001
    """Undo what closing a session brought about."""
    return []


def roll_back_partly(
    world: World,  # noqa: ARG001
    stored: StoredSession,  # noqa: ARG001
    units: Sequence[Unit],  # noqa: ARG001
) -> list[Effect]:
    """Undo what is tied to units that came back."""
    return []
