# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class ReturnedCartItem(Model, kw_only=True):
    """An item that a customer gives back. Its position or its SKU says which item of the cart is meant.

    Attributes:
        position: The position of the item among the `cartItems` of the stored session, counted from 0.
        quantity: How many units come back.
        sku: The SKU of the item.
    """

    position: int | None = field(default=None, name="position")
    quantity: int | None = field(default=None, name="quantity")
    sku: Annotated[str, Bounds(min_length=1)] | None = field(default=None, name="sku")
