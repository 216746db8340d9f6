"""What the rewards of rules come to that take money off. Hand-written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..models import (
    SetDiscountEffectProps,
    SetDiscountPerAdditionalCostEffectProps,
    SetDiscountPerAdditionalCostPerItemEffectProps,
    SetDiscountPerItemEffectProps,
)
from . import coupons, rules
from .additional_costs import ADDITIONAL_COSTS
from .drafts import ZERO, Draft, Drafts, Unmet, decimal

if TYPE_CHECKING:
    from collections.abc import Callable

    from .evaluator import Evaluator

    Off = Callable[[object, Decimal, str], tuple[Decimal, Decimal]]
    """Of what, the price, and the type of the effect: what comes off it, and what should."""


def discounts(at: Evaluator, reward: rules.PercentOff | rules.AmountOff) -> Drafts:
    """Money off the session, units of items, or additional costs, as far as budgets allow."""
    session = at.subject.session
    if session is None:
        raise Unmet("there is no session")
    share = most = None
    if isinstance(reward, rules.PercentOff):
        share, name = decimal(reward.percent), f"{reward.percent:g}% off"
    else:
        most, name = decimal(reward.amount), f"{reward.amount:g} off"
    name = reward.name or name
    cascades = at.application.enable_cascading_discounts
    left_of_coupon = coupons.discount_left(at.coupon) if at.coupon else None

    def off(what: object, price: Decimal, type_: str) -> tuple[Decimal, Decimal]:
        if cascades:
            price -= at.given_before(what)
        wanted = price * share / 100 if share is not None else min(most or ZERO, max(price, ZERO))
        value = at.allowed(type_, wanted)
        if left_of_coupon is not None and (left := left_of_coupon - at.off_by_coupon()) < value:
            if not (at.application.enable_partial_discounts and left > 0):
                raise Unmet("the coupon has not as much left")
            value = left
        return value, wanted

    of_items = reward.of == "items" or bool(reward.sku or reward.category)
    if of_items:
        yield from (_off_item_costs if reward.additional_cost else _off_items)(
            at, reward, name, off
        )
    elif reward.additional_cost:
        cost = (session.additional_costs or {}).get(reward.additional_cost)
        if cost is None:
            raise Unmet("the session has no such additional cost")
        what = ("cost", reward.additional_cost)
        value, wanted = off(what, decimal(cost.price), "setDiscountPerAdditionalCost")
        if value > 0:
            of_cost = SetDiscountPerAdditionalCostEffectProps(
                name=name,
                additional_cost_id=_cost_id(at, reward.additional_cost),
                additional_cost=reward.additional_cost,
                value=float(value),
                desired_value=_desired(value, wanted),
            )
            yield Draft("setDiscountPerAdditionalCost", of_cost, (what, value))
    else:
        value, wanted = off("session", decimal(session.total), "setDiscount")
        if value > 0:
            scope = "sessionTotal" if cascades else None
            props = SetDiscountEffectProps(
                name=name, value=float(value), scope=scope, desired_value=_desired(value, wanted)
            )
            yield Draft("setDiscount", props, ("session", value))


def _off_items(
    at: Evaluator, reward: rules.PercentOff | rules.AmountOff, name: str, off: Off
) -> Drafts:
    for unit, item in at.units(reward.sku, reward.category):
        value, wanted = off(unit, decimal(item.price), "setDiscountPerItem")
        if value > 0:
            props = SetDiscountPerItemEffectProps(
                name=f"{name}#{unit.position}",
                value=float(value),
                position=unit.position,
                sub_position=unit.sub_position,
                desired_value=_desired(value, wanted),
            )
            yield Draft("setDiscountPerItem", props, (unit, value))


def _off_item_costs(
    at: Evaluator, reward: rules.PercentOff | rules.AmountOff, name: str, off: Off
) -> Drafts:
    """Discounts on a cost of each unit; the service gives none unless every item has one."""
    type_, cost_name = "setDiscountPerAdditionalCostPerItem", reward.additional_cost
    cost_id = _cost_id(at, cost_name)
    for unit, item in at.units(reward.sku, reward.category):
        cost = (item.additional_costs or {}).get(cost_name)
        if cost is None:
            raise Unmet("an item has no such additional cost")
        what = (unit, cost_name)
        value, wanted = off(what, decimal(cost.price), type_)
        if value > 0:
            props = SetDiscountPerAdditionalCostPerItemEffectProps(
                name=f"{name}#{unit.position}",
                additional_cost_id=cost_id,
                additional_cost=cost_name,
                value=float(value),
                position=unit.position,
                sub_position=unit.sub_position,
                desired_value=_desired(value, wanted),
            )
            yield Draft(type_, props, (what, value))


def _desired(value: Decimal, wanted: Decimal) -> float | None:
    return None if value == wanted else float(wanted)


def _cost_id(at: Evaluator, name: str) -> int:
    """The internal ID of an additional cost; 0 if it is not defined."""
    return next((cost.id for cost in at.world[ADDITIONAL_COSTS].find(name=name)), 0)
