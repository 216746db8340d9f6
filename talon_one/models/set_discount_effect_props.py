# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class SetDiscountEffectProps(Model, kw_only=True):
    """The session gets a discount, as a whole.

    Attributes:
        name: The name of the discount.
        value: The money that the discount takes off.
        scope: What the discount applies to, such as `sessionTotal`, `cartItems` or `additionalCosts`.
        desired_value: The money that the rule would have taken off, had no limit cut it short. Absent unless partial discounts apply.
    """

    name: str = field(name="name")
    value: float = field(name="value")
    scope: str | None = field(default=None, name="scope")
    desired_value: float | None = field(default=None, name="desiredValue")
