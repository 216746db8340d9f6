# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RollbackDiscountEffectProps(Model, kw_only=True):
    """A discount was undone, as a rule because its session was cancelled or items came back.

    Attributes:
        name: The name of the discount.
        value: The money that the discount had taken off.
        cart_item_position: The index of the cart item that was discounted, itself or its additional cost. Absent if the cart was.
        cart_item_sub_position: The index of the unit within a cart item of several units. Absent for a single one.
        additional_cost_id: The ID of the additional cost that was discounted. Absent if none was.
        additional_cost: The name of the additional cost that was discounted.
        scope: What the discount had applied to: `cartItems`, `additionalCosts` or `sessionTotal` of the session; `price`, `additionalCosts` or `itemTotal` of an item.
    """

    name: str = field(name="name")
    value: float = field(name="value")
    cart_item_position: float | None = field(default=None, name="cartItemPosition")
    cart_item_sub_position: float | None = field(default=None, name="cartItemSubPosition")
    additional_cost_id: int | None = field(default=None, name="additionalCostId")
    additional_cost: str | None = field(default=None, name="additionalCost")
    scope: str | None = field(default=None, name="scope")
