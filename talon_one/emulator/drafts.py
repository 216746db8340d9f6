"""Effects that come if the whole rule passes, and what budgets allow of them. Hand-written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from . import budgets

if TYPE_CHECKING:
    from ..runtime.model import Model
    from .evaluator import Evaluator
    from .profiles import Profile

ZERO = Decimal(0)


class Unmet(Exception):
    """A reward cannot be given, so that its rule fails; the text says why."""


class Draft(NamedTuple):
    """An effect that comes if the whole rule passes.

    Attributes:
        type: Its type.
        props: What it is about; a function if something is to be done for it first.
        given: What money it takes off: of the unit, or the cost, or, with "session", of all.
    """

    type: str
    props: Model | Callable[[], Model | None]
    given: tuple[object, Decimal] | None = None


Drafts = Iterator[Draft]


@lru_cache
def decimal(number: float | None) -> Decimal:
    """A number of JSON, digit for digit; None is 0."""
    return Decimal(str(number or 0))


_AMOUNTS = {
    "addLoyaltyPoints": ("createLoyaltyPoints", "createLoyaltyPointsEffect"),
    "deductLoyaltyPoints": ("redeemLoyaltyPoints", "redeemLoyaltyPointsEffect"),
    "setDiscount": ("setDiscount", "setDiscountEffect"),
    "setDiscountPerAdditionalCost": ("setDiscount", "setDiscountEffect"),
    "setDiscountPerAdditionalCostPerItem": ("setDiscount", "setDiscountEffect"),
    "setDiscountPerItem": ("setDiscount", "setDiscountEffect"),
}
_COUNTS = {
    "addFreeItem": "addFreeItemEffect",
    "awardGiveaway": "awardGiveaway",
    "couponCreated": "createCoupon",
    "customEffect": "customEffect",
    "referralCreated": "createReferral",
    "triggerWebhook": "callApi",
}


def uses(type_: str, value: float | None) -> list[tuple[str, Decimal]]:
    """What an effect uses of the budgets of its campaign: actions, and how much of each.

    What redeeming a code uses, coupons and referrals count themselves.

    Args:
        type_: The type of the effect.
        value: The `value` of its properties.
    """
    if type_ in _AMOUNTS:
        amount, count = _AMOUNTS[type_]
        return [(amount, decimal(value)), (count, Decimal(1))]
    return [(_COUNTS[type_], Decimal(1))] if type_ in _COUNTS else []


def allowed(at: Evaluator, before: Sequence[Draft], type_: str, value: Decimal) -> Decimal:
    """As much of a value as the budgets allow, if a part will do; else all of it, or `Unmet`."""
    if not (at.campaign.limits or at.campaign.linked_store_ids):
        return value
    for action, amount in uses(type_, float(value)):
        left = budgets.left_of(at.world, at.campaign, action, at.entities())
        if left is None:
            continue
        own = [
            (effect.effect_type, effect.props.get("value"))
            for effect in at.made.effects
            if effect.campaign_id == at.campaign.id
        ]
        own += [
            (draft.type, getattr(draft.props, "value", None))
            for draft in before
            if not callable(draft.props)
        ]
        left -= sum((n for effect in own for name, n in uses(*effect) if name == action), ZERO)
        if left < amount:
            is_value = type_ in _AMOUNTS and action == _AMOUNTS[type_][0]
            if not (is_value and at.application.enable_partial_discounts and left > 0):
                raise Unmet(f"the budget for {action} is used up")
            value = left
    return value


def profile_of(at: Evaluator) -> Profile:
    """The customer, whom a reward needs."""
    if at.subject.profile is None:
        raise Unmet("there is no customer")
    return at.subject.profile
