"""Effects that come if the whole rule passes, and what budgets allow of them. Hand-written."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..models import ErrorEffectProps
from . import budgets

if TYPE_CHECKING:
    from ..runtime.model import Model
    from .evaluator import Evaluator
    from .profiles import Profile

logger = logging.getLogger("talon_one.emulator")
T = TypeVar("T")
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


def allowed(at: Evaluator, type_: str, value: Decimal = ZERO) -> Decimal:
    """As much of a value as the budgets allow, if a part will do; else all of it, or `Unmet`."""
    if not at.is_limited:
        return value
    for action, amount in uses(type_, float(value)):
        left = budgets.left_of(at.world, at.campaign, action, at.entities())
        if left is None:
            continue
        left -= at.used[action] + at.drafted[action]
        if left < amount:
            is_value = type_ in _AMOUNTS and action == _AMOUNTS[type_][0]
            if not (is_value and at.application.enable_partial_discounts and left > 0):
                raise Unmet(f"the budget for {action} is used up")
            value = left
    return value


def called(at: Evaluator, number: int, read: Callable[[Any], T]) -> T:
    """What a function of a rule answers.

    One that raises, or answers what it should not, is told by an effect of the type `error`, and
    its rule fails.

    Args:
        at: The evaluation.
        number: That of the function.
        read: Makes of the answer what is wanted, or raises.
    """
    function = at.world.functions.get(number)
    if function is None:
        logger.warning("the rule %r fails, as its function is of another process", at.rule.name)
        raise Unmet("its function is of another process")
    try:
        return read(function(at.subject))
    except Exception as error:
        logger.exception("a function of the rule %r raised", at.rule.name)
        message = f"a function of the rule raised {type(error).__name__}"
        at.add("error", ErrorEffectProps(message=message))
        raise Unmet(message) from error


def profile_of(at: Evaluator) -> Profile:
    """The customer, whom a reward needs."""
    if at.subject.profile is None:
        raise Unmet("there is no customer")
    return at.subject.profile
