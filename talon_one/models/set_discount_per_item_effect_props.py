# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class SetDiscountPerItemEffectProps(Model, kw_only=True):
    """One cart item gets a discount: by itself, as its share of one that is divided among several items, or as a part of a bundle. Which properties are there depends on that.

    Attributes:
        name: The name of the discount, followed by `#` and the position of the item.
        value: The money that the discount takes off the item.
        position: The index of the cart item.
        sub_position: The index of the unit within a cart item of several units. Absent unless the Application looks at each unit by itself.
        desired_value: The money that the rule would have taken off the item, had no limit cut it short. Absent unless partial discounts apply.
        scope: Which part of the item's cost the discount applies to: `price` its price, `additionalCosts` its additional costs, `itemTotal` both.
        total_discount: The money that the discount takes off all items together. Only when one discount is shared out among several items.
        desired_total_discount: The money that the rule would have taken off all items together, had no budget cut it short. Only when one discount is shared out among several items.
        bundle_index: The index of the bundle that the item is in, among those of its name. Absent without bundles.
        bundle_name: The name of the bundle definition.
        targeted_item_position: The index of the cart item in a bundle that the discount was worked out from. Absent without bundles.
        targeted_item_sub_position: The index of the unit within that cart item.
        excluded_from_price_history: Whether the price history leaves this discount out.
    """

    name: str = field(name="name")
    value: float = field(name="value")
    position: float = field(name="position")
    sub_position: float | None = field(default=None, name="subPosition")
    desired_value: float | None = field(default=None, name="desiredValue")
    scope: str | None = field(default=None, name="scope")
    total_discount: float | None = field(default=None, name="totalDiscount")
    desired_total_discount: float | None = field(default=None, name="desiredTotalDiscount")
    bundle_index: int | None = field(default=None, name="bundleIndex")
    bundle_name: str | None = field(default=None, name="bundleName")
    targeted_item_position: float | None = field(default=None, name="targetedItemPosition")
    targeted_item_sub_position: float | None = field(default=None, name="targetedItemSubPosition")
    excluded_from_price_history: bool | None = field(default=None, name="excludedFromPriceHistory")
