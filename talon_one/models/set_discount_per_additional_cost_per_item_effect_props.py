# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class SetDiscountPerAdditionalCostPerItemEffectProps(Model, kw_only=True):
    """An additional cost of one cart item gets a discount. The rule fails unless every item of the cart has an additional cost.

    Attributes:
        name: The name of the discount, followed by `#` and the position of the item.
        additional_cost_id: The ID of the additional cost.
        value: The money that the discount takes off.
        position: The index of the cart item among the items.
        sub_position: The index of the unit within a cart item of several units. Absent unless the Application looks at each unit by itself.
        additional_cost: The name of the additional cost.
        desired_value: The money that the rule would have taken off, had no limit cut it short. Absent unless partial discounts apply.
    """

    name: str = field(name="name")
    additional_cost_id: int = field(name="additionalCostId")
    value: float = field(name="value")
    position: float = field(name="position")
    sub_position: float | None = field(default=None, name="subPosition")
    additional_cost: str = field(name="additionalCost")
    desired_value: float | None = field(default=None, name="desiredValue")
