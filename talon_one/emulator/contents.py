"""The parts of a reply that a request asks for by its `responseContent`. Hand-written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..models import CustomerAchievement, Loyalty
from . import (
    achievements,
    cards,
    consequences,
    coupons,
    profiles,
    recorded_events,
    referrals,
    sessions,
    wallet,
)
from .cards import card_model
from .eligibility import eligibility
from .ledger_views import program_ledgers
from .programs import programs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from decimal import Decimal

    from .points import Terms
    from .profiles import Profile
    from .recorded_events import RecordedEvent
    from .sessions import StoredSession
    from .subjects import Evaluation
    from .world import World


@dataclass
class Contents:
    """What the parts of a reply are made of.

    Attributes:
        profile: The customer; None if the session is anonymous.
        evaluation: What the rules made of the call; None if they did not run.
        stored: The session.
        event: What the call was recorded as.
        loyalty_cards: The identifiers of the cards that the request itself named.
        latest_return: The internal ID of the return that the call recorded.
    """

    world: World
    profile: Profile | None
    evaluation: Evaluation | None = None
    stored: StoredSession | None = None
    event: RecordedEvent | None = None
    loyalty_cards: Sequence[str] = ()
    latest_return: int | None = None

    def parts(self, asked: Iterable[str] | None) -> dict[str, Any]:
        """The parts that are asked for, by the Python name of the property."""
        return {_PARTS[name][0]: _PARTS[name][1](self) for name in asked or () if name in _PARTS}

    def made(self) -> dict[str, Any]:
        """What every reply tells of the rules."""
        made = self.evaluation
        return {
            "effects": made.effects if made else [],
            "created_coupons": made.created_coupons if made else [],
            "created_referrals": made.created_referrals if made else [],
        }


def _profile(of: Contents) -> Any:
    return profiles.shown(of.world, of.profile) if of.profile else None


def _loyalty(of: Contents) -> Loyalty:
    """The points of the customer in all programs of the Application, and the cards named."""
    programs = programs_of(of.world, of.world.application_id)
    named = [
        card
        for program in programs
        if program.card_based
        for identifier in of.loyalty_cards
        if (card := cards.find_card(of.world, program.id, identifier)) is not None
    ]
    owner = of.profile.integration_id if of.profile else ""
    return Loyalty(
        cards=[card_model(of.world, card) for card in named] or None,
        programs={
            str(program.id): program_ledgers(of.world, program, owner, _moves(of, program.id))
            for program in programs
            if owner and not program.card_based
        },
    )


def _moves(of: Contents, program_id: int) -> dict[str, list[tuple[Decimal, Terms | None]]]:
    """What an open session would do to the points of its customer, by subledger."""
    is_open = of.stored is not None and of.stored.state == "open"
    if of.evaluation is None or of.profile is None or not is_open:
        return {}
    return consequences.moves(
        of.world, of.evaluation.effects, program_id, of.profile.integration_id
    )


def _coupons(of: Contents) -> Any:
    codes = (of.stored.session.coupon_codes if of.stored else None) or []
    owner = of.profile.integration_id if of.profile else ""
    found = (coupons.find(of.world, code) for code in dict.fromkeys(codes))
    return [wallet.shown_to(of.world, coupon, owner) for coupon in found if coupon is not None]


def _referral(of: Contents) -> Any:
    code = of.stored.session.referral_code if of.stored else None
    found = referrals.find(of.world, code) if code else None
    return found and referrals.with_friends(of.world, found)


def _previous_returns(of: Contents) -> Any:
    if of.stored is None:
        return []
    found = of.world[sessions.RETURNS].find(session_id=of.stored.id)
    return [one for one in found if one.id != of.latest_return]


def _achievements(of: Contents) -> Any:
    """The achievements that are active in the Application, and how far the customer has come."""
    world, owner = of.world, of.profile.integration_id if of.profile else ""
    found = []
    for one in achievements.of_application(world, world.application_id):
        if achievements.status(one, world.now) == "active":
            run = achievements.current_run(world, one, owner) if owner else None
            known = {name: getattr(one, name) for name in _OF_ACHIEVEMENT}
            shown = achievements.shown(run, world.now) if run else None
            found.append(CustomerAchievement(**known, current_progress=shown))
    return found


_OF_ACHIEVEMENT = sorted({*CustomerAchievement.__struct_fields__} - {"current_progress"})


def _eligibility(of: Contents) -> Any:
    """Of a dry call only, as the service has it."""
    if not of.world.dry or of.evaluation is None or of.event is None:
        return None
    event = "" if of.event.type.startswith("talon_session_") else of.event.type
    return eligibility(of.world, of.evaluation, event)


def _told(name: str) -> Callable[[Contents], Any]:
    """What the evaluation says; nothing if no rules ran."""
    return lambda of: getattr(of.evaluation, name) if of.evaluation else []


_PARTS: dict[str, tuple[str, Callable[[Contents], Any]]] = {
    "customerProfile": ("customer_profile", _profile),
    "customerSession": ("customer_session", lambda of: of.stored and of.stored.session),
    "loyalty": ("loyalty", _loyalty),
    "coupons": ("coupons", _coupons),
    "referral": ("referral", _referral),
    "event": ("event", lambda of: of.event and recorded_events.shown(of.event)),
    "advancedEvent": (
        "advanced_event",
        lambda of: of.event and recorded_events.shown_advanced(of.event),
    ),
    "previousReturns": ("previous_returns", _previous_returns),
    "triggeredCampaigns": ("triggered_campaigns", _told("triggered_campaigns")),
    "ruleFailureReasons": ("rule_failure_reasons", _told("rule_failure_reasons")),
    "achievements": ("achievements", _achievements),
    "campaignEligibility": ("campaign_eligibility", _eligibility),
    "awardedGiveaways": ("awarded_giveaways", _told("awarded_giveaways")),
}
"""By wire name: the property, and what tells it."""
