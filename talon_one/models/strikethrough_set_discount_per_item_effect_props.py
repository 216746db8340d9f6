# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UNSET, Any, Model, UnsetType, field


class StrikethroughSetDiscountPerItemEffectProps(Model, kw_only=True):
    """A discount on a catalog item.

    Attributes:
        name: The name of the discount.
        value: The money that the discount takes off the item. Its type is not documented; expect a number.
        excluded_from_price_history: Whether the price history leaves the discount out.
    """

    name: str | None = field(default=None, name="name")
    value: Any | None | UnsetType = field(default=UNSET, name="value")
    excluded_from_price_history: bool | None = field(default=None, name="excludedFromPriceHistory")
