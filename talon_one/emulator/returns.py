"""Which effects hold, and what came back. Hand-written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import structs

from .errors import invalid_body
from .sessions import Unit, worth

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..models import Effect, ReturnedCartItem
    from .sessions import StoredSession

DISCOUNTS = (
    "setDiscount",
    "setDiscountPerItem",
    "setDiscountPerAdditionalCost",
    "setDiscountPerAdditionalCostPerItem",
)
"""The types of the effects that take something off."""
_UNDOES: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "rollbackDiscount": (
        DISCOUNTS,
        ("name", "cartItemPosition", "cartItemSubPosition", "additionalCostId"),
    ),
    "rollbackAddedLoyaltyPoints": (("addLoyaltyPoints",), ("transactionUUID",)),
    "rollbackDeductedLoyaltyPoints": (("deductLoyaltyPoints",), ("transactionUUID",)),
    "rollbackCoupon": (("acceptCoupon",), ("value",)),
    "rollbackReferral": (("acceptReferral",), ("value",)),
    "rollbackIncreasedAchievementProgress": (("increaseAchievementProgress",), ("achievementId",)),
}  # fmt: skip
"""By type of a rollback: the types that it undoes, and the details that both have in common."""
_PLACES = {"position": "cartItemPosition", "subPosition": "cartItemSubPosition"}
"""How an effect calls a detail, and how its rollback does, where they differ."""


def remaining(effects: Iterable[Effect], rollbacks: Iterable[Effect]) -> list[Effect]:
    """The effects that still hold after others that undo some of them, which are left out too.

    A rollback undoes one effect, the first that it fits. One of a smaller value, as for some of the
    points that a purchase earned, leaves the rest.
    """
    left = list(effects)
    for rollback in rollbacks:
        types, details = _UNDOES.get(rollback.effect_type, ((), ()))
        wanted = (rollback.campaign_id, *_details(rollback, details))
        for number, effect in enumerate(left):
            if effect.effect_type in types and wanted == (
                effect.campaign_id,
                *_details(effect, details),
            ):
                left[number : number + 1] = _rest(effect, rollback.props.get("value"))
                break
    return left


def _rest(effect: Effect, undone: Any) -> list[Effect]:
    """What is left of an effect of which so much is undone."""
    value = effect.props.get("value")
    if not isinstance(value, (int, float)) or not isinstance(undone, (int, float)):
        return []
    rest = Decimal(str(value)) - Decimal(str(undone))
    if rest <= 0:
        return []
    return [structs.replace(effect, props={**effect.props, "value": float(rest)})]


def _details(effect: Effect, names: Iterable[str]) -> Iterable[Any]:
    props = {_PLACES.get(name, name): value for name, value in effect.props.items()}
    return (props.get(name) for name in names)


def discounts(effects: Iterable[Effect]) -> dict[str, Decimal]:
    """What effects take off, by the name of the discount."""
    found: dict[str, Decimal] = {}
    for effect in effects:
        if effect.effect_type in DISCOUNTS:
            name = effect.props.get("name", "")
            value = Decimal(str(effect.props.get("value", 0)))
            found[name] = found.get(name, Decimal(0)) + value
    return found


def take_returned(
    stored: StoredSession, asked: Sequence[ReturnedCartItem]
) -> tuple[list[Unit], Decimal]:
    """Note in a session what came back; answer the units, those in front first, and their worth.

    Args:
        stored: A session that is closed, or had returns before.
        asked: What came back. An item is named by its position or its SKU; a SKU that several lines
            have is taken from the first of them that has units left. What is stored says positions.

    Raises:
        RequestError: 400, there is no such item, or not so many of it are left.
    """
    items = stored.session.cart_items
    units: list[Unit] = []
    value = Decimal(0)
    place = "/return/returnedCartItems"
    if not asked:
        raise invalid_body(place, "must not be empty")
    for number, returned in enumerate(asked):
        here = f"{place}/{number}"
        if returned.quantity is None or returned.quantity < 1:
            raise invalid_body(f"{here}/quantity", "must be at least 1")
        if returned.position is None and returned.sku is None:
            raise invalid_body(f"{here}/position", "is missing, and so is the SKU")
        positions = range(len(items))
        if returned.position is not None:
            if returned.position not in positions:
                raise invalid_body(f"{here}/position", "is that of no item in the cart")
            positions = range(returned.position, returned.position + 1)
        lines = [at for at in positions if returned.sku in (None, items[at].sku)]
        if not lines:
            raise invalid_body(f"{here}/sku", "is that of no item in the cart, or not of this one")
        left = returned.quantity
        for position in lines:
            item = items[position]
            before = item.returned_quantity or 0
            taken = min(left, item.quantity - before)
            units += (Unit(position, before + n) for n in range(taken))
            value += worth(item, taken)
            item.returned_quantity = before + taken
            item.remaining_quantity = item.quantity - item.returned_quantity
            left -= taken
        if left:
            raise invalid_body(f"{here}/quantity", "is more than the customer has left")
    return units, value
