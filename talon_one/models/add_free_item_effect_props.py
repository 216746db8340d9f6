# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AddFreeItemEffectProps(Model, kw_only=True):
    """An item is free, and the shop is to put it into the cart at a price of 0. After a referral it may be meant for somebody else, the advocate.

    Attributes:
        sku: The stock keeping unit of the item.
        name: The name or description that the rule gives to the effect.
        desired_quantity: How many items the rule would have given, had no limit cut it short. Absent unless partial rewards apply.
    """

    sku: str = field(name="sku")
    name: str = field(name="name")
    desired_quantity: int | None = field(default=None, name="desiredQuantity")
