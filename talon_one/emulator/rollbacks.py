"""How what effects brought about is undone. Hand-written.

By the type of an effect: what undoing it changes and tells. What is undone never comes back by
itself: a session that is opened again and closed has new effects.
"""

from __future__ import annotations

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
from . import achievements, budgets, coupons, ledger, referrals
from .drafts import decimal, uses
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..runtime.model import Model
    from .profiles import Profile
    from .sessions import StoredSession, Unit
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
        type_, undo = UNDOES[effect.effect_type]
        props = undo(world, stored, effect.props, profile)
        for action, amount in uses(effect.effect_type, effect.props.get("value")):
            if action not in _NOT_GIVEN_BACK:
                entities = with_coupon(applied.entities, effect)
                budgets.refund(world, effect.campaign_id, action, amount, entities)
        if props is not None:
            told.append(msgspec.structs.replace(effect, effect_type=type_, props=props.to_dict()))
    return told


def with_coupon(taking_part: Mapping[str, str | int], effect: Effect) -> dict[str, str | int]:
    """Who and what took part, with the coupon of an effect."""
    found = dict(taking_part)
    if effect.triggered_by_coupon:
        found["Coupon"] = effect.triggered_by_coupon
    return found


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
    return achievements.rollback(world, props["progressTrackerId"], decimal(props["delta"]))


_DISCOUNT = ("rollbackDiscount", _undo_discount)
UNDOES: dict[str, tuple[str, Callable[[Any, Any, Mapping[str, Any], Any], Model | None]]] = {
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
