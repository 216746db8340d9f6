# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class SetDiscountEffectProps(Model, kw_only=True):
    """The session gets a discount, as a whole. Let it replace an earlier one of the same name, never add to it: each response has all effects with their latest values.

    Attributes:
        name: The name of the discount.
        value: The money that the discount takes off.
        scope: What the discount applies to: the prices of the items (`cartItems`), their additional costs (`additionalCosts`), or everything (`sessionTotal`). Absent unless discounts cascade.
        desired_value: The money that the rule would have taken off, had no budget cut it short; with nothing left of the budget, the rule fails. Absent unless partial discounts apply.
    """

    name: str = field(name="name")
    value: float = field(name="value")
    scope: str | None = field(default=None, name="scope")
    desired_value: float | None = field(default=None, name="desiredValue")
