# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class AddFreeItemEffectProps(Model, kw_only=True):
    """The customer gets an item for free, which the shop is to add to the cart.

    Attributes:
        sku: The stock keeping unit of the item.
        name: The name that the rule gives to the effect.
        desired_quantity: How many items the rule would have given, had no limit cut it short. Absent unless partial rewards apply.
    """

    sku: str = field(name="sku")
    name: str = field(name="name")
    desired_quantity: int | None = field(default=None, name="desiredQuantity")
