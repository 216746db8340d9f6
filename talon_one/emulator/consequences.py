"""What effects bring about when they are kept, by their type. Hand-written.

How that is undone is in `rollbacks`.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from . import budgets, coupons, ledger, profiles, referrals
from .drafts import decimal, uses
from .rollbacks import APPLIED, UNDOES, Applied, with_coupon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..models import Effect
    from .subjects import Evaluation, Subject
    from .world import World


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
            entities = with_coupon(made.entities, effect)
            budgets.charge(world, effect.campaign_id, action, amount, entities)
    if session is not None and subject.event is None:
        kept = [effect for effect in made.effects if effect.effect_type in UNDOES]
        world[APPLIED].put(
            Applied(session.application_id, session.integration_id, kept, made.entities)
        )


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
        found.setdefault(props["subLedgerId"], []).append((decimal(props["value"]), terms))
    return found


def _add_points(world: World, subject: Subject, effect: Effect, _: Evaluation) -> None:
    props = effect.props
    ledger.add(
        world,
        _account(props, props["recipientIntegrationId"]),
        decimal(props["value"]),
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
        decimal(props["value"]),
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
            decimal(one.props["value"])
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
