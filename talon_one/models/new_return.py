# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewReturn(Model, kw_only=True):
    """The items that a customer gives back.

    Attributes:
        returned_cart_items: The items and how many of each.
    """

    returned_cart_items: list[ReturnedCartItem] = field(name="returnedCartItems")


from .returned_cart_item import ReturnedCartItem
