# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class SetDiscountPerAdditionalCostEffectProps(Model, kw_only=True):
    """An additional cost of the session, such as shipping, gets a discount.

    Attributes:
        name: The name of the discount.
        additional_cost_id: The ID of the additional cost.
        additional_cost: The name of the additional cost in the API.
        value: The money that the discount takes off.
        desired_value: The money that the rule would have taken off, had no limit cut it short. Absent unless partial discounts apply.
    """

    name: str = field(name="name")
    additional_cost_id: int = field(name="additionalCostId")
    additional_cost: str = field(name="additionalCost")
    value: float = field(name="value")
    desired_value: float | None = field(default=None, name="desiredValue")
