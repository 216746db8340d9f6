"""Effects that come if the whole rule passes, and what they use of budgets. Hand-written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..runtime.model import Model

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


AMOUNTS = {
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
    if type_ in AMOUNTS:
        amount, count = AMOUNTS[type_]
        return [(amount, decimal(value)), (count, Decimal(1))]
    return [(_COUNTS[type_], Decimal(1))] if type_ in _COUNTS else []
