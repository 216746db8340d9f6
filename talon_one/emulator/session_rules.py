"""What sessions and events ask of the rules, as long as there are none. Hand-written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import CustomerSessionV2, Effect
    from .profiles import Profile
    from .sessions import StoredSession, Unit
    from .world import World


@dataclass
class Subject:
    """What the rules run on.

    Attributes:
        profile: The customer; None if the session is anonymous.
        session: The session; rules may change its attributes. For an event: the one that it is
            connected to.
        event: The type and the attributes of an event apart from sessions. Default: it is the
            session that changes.
        store_id: The integration ID of the store of an event; a session has its own.
    """

    profile: Profile | None
    session: CustomerSessionV2 | None = None
    event: tuple[str, dict[str, Any]] | None = None
    store_id: str = ""


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


def roll_back(
    world: World,  # noqa: ARG001
    stored: StoredSession,  # noqa: ARG001
    profile: Profile | None,  # noqa: ARG001
) -> list[Effect]:
    """Undo what closing a session brought about."""
    return []


def roll_back_partly(
    world: World,  # noqa: ARG001
    stored: StoredSession,  # noqa: ARG001
    units: Sequence[Unit],  # noqa: ARG001
) -> list[Effect]:
    """Undo what is tied to units that came back."""
    return []
