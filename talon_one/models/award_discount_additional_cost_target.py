# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountAdditionalCostTarget(Model, kw_only=True):
    """A discount on an additional cost, such as shipping.

    Attributes:
        type: Says that an additional cost is discounted.
        additional_cost: The cost that is discounted.
        target: Whether the cost of the whole cart is discounted, or that of which items.
    """

    type: Literal["additionalCost"] | str = field(name="type")
    additional_cost: AdditionalCostReference = field(name="additionalCost")
    target: AwardDiscountItemsTarget = field(name="target")


from .additional_cost_reference import AdditionalCostReference
from .award_discount_items_target import AwardDiscountItemsTarget
