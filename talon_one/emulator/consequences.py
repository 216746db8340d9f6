"""What effects bring about, and how it is undone. Hand-written.

By the type of an effect: what it changes when it is kept, and what undoing it changes and tells.
What is undone never comes back by itself: a session that is opened again and closed has new
effects.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import (
    Effect,
    RollbackAddedLoyaltyPointsEffectProps,
    RollbackCouponEffectProps,
    RollbackDeductedLoyaltyPointsEffectProps,
    RollbackDiscountEffectProps,
    RollbackReferralEffectProps,
)
from . import achievements, budgets, coupons, ledger, profiles, referrals
from .drafts import uses
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..runtime.model import Model
    from .profiles import Profile
    from .sessions import StoredSession, Unit
    from .subjects import Evaluation, Subject
    from .world import World


class Applied(msgspec.Struct, omit_defaults=True):
    """What closing a session brought about, as long as it holds.

    Attributes:
        application_id: The Application.
        session_id: The integration ID of the session.
        effects: The effects.
        entities: Who and what took part, by the names that budgets have for them.
    """

    application_id: int
    session_id: str
    effects: list[Effect]
    entities: dict[str, str | int] = {}


APPLIED = Kind("applied_effects", Applied, key=("application_id", "session_id"))
KINDS = (APPLIED,)
_NOT_GIVEN_BACK = frozenset({"createCoupon"})
"""Actions whose budgets a cancelled session leaves as they are."""


def _decimal(number: float | None) -> Decimal:
    return Decimal(str(number or 0))


def apply(world: World, subject: Subject, made: Evaluation) -> None:
    """Do what effects bring about.

    Audiences and attributes change at once; all else, when the session is closed. What an event
    brings about is kept at once, and never undone.
    """
    session = subject.session
    final = subject.is_final
    for effect in made.effects:
        if effect.effect_type in _AT_ONCE:
            _AT_ONCE[effect.effect_type](world, subject, effect.props)
        elif final and effect.effect_type in _WHEN_CLOSED:
            _WHEN_CLOSED[effect.effect_type](world, subject, effect, made)
    if not final:
        return
    for effect in made.effects:
        for action, amount in uses(effect.effect_type, effect.props.get("value")):
            entities = _entities(made.entities, effect)
            budgets.charge(world, effect.campaign_id, action, amount, entities)
    if session is not None and subject.event is None:
        kept = [effect for effect in made.effects if effect.effect_type in _UNDOES]
        world[APPLIED].put(
            Applied(session.application_id, session.integration_id, kept, made.entities)
        )


def roll_back(world: World, stored: StoredSession, profile: Profile | None = None) -> list[Effect]:
    """Undo what closing a session brought about, as cancelling and opening it again do.

    Args:
        world: The state, as an Application has it.
        stored: The session.
        profile: The customer, as the caller holds it; it is changed.

    Returns:
        The effects that tell of it.
    """
    applied = world[APPLIED].get(stored.application_id, stored.integration_id)
    if applied is None:
        return []
    world[APPLIED].delete(stored.application_id, stored.integration_id)
    return _undo(world, stored, applied, applied.effects, profile)


def roll_back_partly(world: World, stored: StoredSession, units: Iterable[Unit]) -> list[Effect]:
    """Undo what is tied to units of the cart that came back; arguments as `roll_back`."""
    applied = world[APPLIED].get(stored.application_id, stored.integration_id)
    if applied is None:
        return []
    gone = {(unit.position, unit.sub_position) for unit in units}
    undone: list[Effect] = []
    left: list[Effect] = []
    for effect in applied.effects:
        (undone if _unit(effect.props) in gone else left).append(effect)
    applied.effects = left
    world[APPLIED].put(applied)
    return _undo(world, stored, applied, undone, None)


def _unit(props: Mapping[str, Any]) -> tuple[int, int] | None:
    position = props.get("position", props.get("cartItemPosition"))
    sub_position = props.get("subPosition", props.get("cartItemSubPosition"))
    return None if position is None else (position, sub_position or 0)


def _undo(
    world: World,
    stored: StoredSession,
    applied: Applied,
    effects: Iterable[Effect],
    profile: Profile | None,
) -> list[Effect]:
    told = []
    for effect in effects:
        type_, undo = _UNDOES[effect.effect_type]
        props = undo(world, stored, effect.props, profile)
        for action, amount in uses(effect.effect_type, effect.props.get("value")):
            if action not in _NOT_GIVEN_BACK:
                entities = _entities(applied.entities, effect)
                budgets.refund(world, effect.campaign_id, action, amount, entities)
        if props is not None:
            told.append(msgspec.structs.replace(effect, effect_type=type_, props=props.to_dict()))
    return told


def _entities(taking_part: Mapping[str, str | int], effect: Effect) -> dict[str, str | int]:
    found = dict(taking_part)
    if effect.triggered_by_coupon:
        found["Coupon"] = effect.triggered_by_coupon
    return found


def _change_audience(world: World, subject: Subject, props: Mapping[str, Any], name: str) -> None:
    if subject.profile is not None:
        profiles.change_audiences(world, subject.profile, **{name: [props["audienceId"]]})


def _set_attribute(world: World, subject: Subject, props: Mapping[str, Any]) -> None:
    of, _, name = props["path"].partition(".Attributes.")
    if of == "Session" and subject.session is not None:
        subject.session.attributes = {**subject.session.attributes, name: props["value"]}
    elif subject.profile is not None:
        subject.profile.attributes = {**subject.profile.attributes, name: props["value"]}
        profiles.save(world, subject.profile)


_AT_ONCE: dict[str, Callable[[Any, Any, Mapping[str, Any]], object]] = {
    "addToAudience": lambda world, subject, props: _change_audience(world, subject, props, "adds"),
    "removeFromAudience": lambda world, subject, props: _change_audience(
        world, subject, props, "deletes"
    ),
    "updateAttribute": _set_attribute,
}


def _account(props: Mapping[str, Any], owner: str) -> ledger.Account:
    return ledger.Account(
        props["programId"], props.get("cardIdentifier") or owner, props["subLedgerId"]
    )


def _cause(world: World, subject: Subject, effect: Effect) -> ledger.Cause:
    session = subject.session
    return ledger.Cause(
        kind="session" if subject.event is None else "event",
        application_id=world.application_id,
        session_id=session.integration_id if session else "",
        session_number=session.id if session else 0,
        campaign_id=effect.campaign_id,
        ruleset_id=effect.ruleset_id,
        rule_name=effect.rule_name,
        store_id=subject.store_id or (session.store_integration_id if session else None) or "",
    )


def moves(
    world: World, effects: Iterable[Effect], program_id: int, owner: str
) -> dict[str, list[tuple[Decimal, ledger.Terms | None]]]:
    """What effects would do to the points of a customer, if they were kept now.

    Args:
        world: The state.
        effects: The effects.
        program_id: The program.
        owner: The integration ID of the customer.

    Returns:
        By subledger: amounts, in order, with terms to be added, without to be deducted.
    """
    found: dict[str, list[tuple[Decimal, ledger.Terms | None]]] = {}
    for effect in effects:
        props = effect.props
        if props.get("programId") != program_id or props.get("cardIdentifier"):
            continue
        terms = None
        if effect.effect_type == "addLoyaltyPoints":
            if props["recipientIntegrationId"] != owner:
                continue
            terms = _terms(world, props)
        elif effect.effect_type != "deductLoyaltyPoints":
            continue
        found.setdefault(props["subLedgerId"], []).append((_decimal(props["value"]), terms))
    return found


def _add_points(world: World, subject: Subject, effect: Effect, _: Evaluation) -> None:
    props = effect.props
    ledger.add(
        world,
        _account(props, props["recipientIntegrationId"]),
        _decimal(props["value"]),
        name=props["name"],
        terms=_terms(world, props),
        cause=_cause(world, subject, effect),
        transaction_uuid=props["transactionUUID"],
    )


def _terms(world: World, props: Mapping[str, Any]) -> ledger.Terms:
    start = None
    if not props.get("awaitsActivation"):
        start = _moment(props.get("startDate")) or world.now
    return ledger.Terms(
        world.now, start, _moment(props.get("expiryDate")), props.get("validityDuration") or ""
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else msgspec.convert(text, datetime)


def _deduct_points(world: World, subject: Subject, effect: Effect, _: Evaluation) -> None:
    props = effect.props
    ledger.deduct(
        world,
        _account(props, subject.integration_id),
        _decimal(props["value"]),
        name=props["name"],
        cause=_cause(world, subject, effect),
        transaction_uuid=props["transactionUUID"],
    )


def _redeem_coupon(world: World, subject: Subject, effect: Effect, made: Evaluation) -> None:
    coupon = coupons.find(world, effect.props["value"])
    if coupon is None or subject.session is None:
        return
    discount = sum(
        (
            _decimal(one.props["value"])
            for one in made.effects
            if one.triggered_by_coupon == coupon.id and one.effect_type.startswith("setDiscount")
        ),
        Decimal(0),
    )
    coupons.redeem(
        world,
        coupon,
        subject.profile,
        subject.session.integration_id,
        discount,
        entities=made.entities,
    )


def _redeem_referral(world: World, subject: Subject, effect: Effect, made: Evaluation) -> None:
    referral = referrals.find(world, effect.props["value"])
    if referral is not None and subject.session is not None:
        referrals.redeem(
            world,
            referral,
            subject.profile,
            subject.session.integration_id,
            entities=made.entities,
        )


_WHEN_CLOSED: dict[str, Callable[[Any, Any, Effect, Any], object]] = {
    "acceptCoupon": _redeem_coupon,
    "acceptReferral": _redeem_referral,
    "addLoyaltyPoints": _add_points,
    "deductLoyaltyPoints": _deduct_points,
}

Undo = "Callable[[World, StoredSession, Mapping[str, Any], Profile | None], Model | None]"


def _undo_discount(_: Any, __: Any, props: Mapping[str, Any], ___: Any) -> Model:
    return RollbackDiscountEffectProps(
        name=props["name"],
        value=props["value"],
        cart_item_position=props.get("position"),
        cart_item_sub_position=props.get("subPosition"),
        additional_cost_id=props.get("additionalCostId"),
        additional_cost=props.get("additionalCost"),
        scope=props.get("scope"),
    )


def _take_points_back(
    world: World, stored: StoredSession, props: Mapping[str, Any], _: Any
) -> Model | None:
    if not world[ledger.ENTRIES].find(transaction_uuid=props["transactionUUID"], limit=1):
        return None
    entry = ledger.take_back(
        world, props["transactionUUID"], name="Rollback", cause=_cause_of(stored)
    )
    if entry is None:
        return None
    return RollbackAddedLoyaltyPointsEffectProps(
        program_id=props["programId"],
        sub_ledger_id=props["subLedgerId"],
        value=float(entry.amount),
        recipient_integration_id=props["recipientIntegrationId"],
        transaction_uuid=props["transactionUUID"],
        cart_item_position=props.get("cartItemPosition"),
        cart_item_sub_position=props.get("cartItemSubPosition"),
        card_identifier=props.get("cardIdentifier"),
    )


def _give_points_back(
    world: World, stored: StoredSession, props: Mapping[str, Any], _: Any
) -> Model | None:
    if not world[ledger.ENTRIES].find(transaction_uuid=props["transactionUUID"], limit=1):
        return None
    ledger.give_back(world, props["transactionUUID"], name="Rollback", cause=_cause_of(stored))
    return RollbackDeductedLoyaltyPointsEffectProps(
        program_id=props["programId"],
        sub_ledger_id=props["subLedgerId"],
        value=props["value"],
        recipient_integration_id=stored.profile_id,
        transaction_uuid=props["transactionUUID"],
        card_identifier=props.get("cardIdentifier"),
    )


def _cause_of(stored: StoredSession) -> ledger.Cause:
    return ledger.Cause(
        kind="session",
        application_id=stored.application_id,
        session_id=stored.integration_id,
        session_number=stored.id,
    )


def _release_coupon(
    world: World, stored: StoredSession, props: Mapping[str, Any], _: Any
) -> Model | None:
    coupon = coupons.find(world, props["value"], stored.application_id)
    if coupon is None or coupons.release(world, coupon.id, stored.integration_id) is None:
        return None
    return RollbackCouponEffectProps(value=props["value"])


def _release_referral(
    world: World, stored: StoredSession, props: Mapping[str, Any], profile: Profile | None
) -> Model | None:
    referral = referrals.find(world, props["value"], stored.application_id)
    if referral is None:
        return None
    if referrals.release(world, referral.id, stored.integration_id, profile) is None:
        return None
    return RollbackReferralEffectProps(value=props["value"])


def _take_progress_back(
    world: World, _: StoredSession, props: Mapping[str, Any], __: Any
) -> Model | None:
    return achievements.rollback(world, props["progressTrackerId"], _decimal(props["delta"]))


_DISCOUNT = ("rollbackDiscount", _undo_discount)
_UNDOES: dict[str, tuple[str, Callable[[Any, Any, Mapping[str, Any], Any], Model | None]]] = {
    "acceptCoupon": ("rollbackCoupon", _release_coupon),
    "acceptReferral": ("rollbackReferral", _release_referral),
    "addLoyaltyPoints": ("rollbackAddedLoyaltyPoints", _take_points_back),
    "deductLoyaltyPoints": ("rollbackDeductedLoyaltyPoints", _give_points_back),
    "increaseAchievementProgress": (
        "rollbackIncreasedAchievementProgress",
        _take_progress_back,
    ),
    "setDiscount": _DISCOUNT,
    "setDiscountPerAdditionalCost": _DISCOUNT,
    "setDiscountPerAdditionalCostPerItem": _DISCOUNT,
    "setDiscountPerItem": _DISCOUNT,
}
"""By type: the type of the effect that undoes it, and what does so."""
