# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountAllItemsTarget(Model, kw_only=True):
    """A discount on each item of the cart.

    Attributes:
        type: Says that every item is discounted.
        prorated: Whether one amount is spread over the items in proportion to their prices.
    """

    type: Literal["allItems"] | str = field(name="type")
    prorated: bool | None = field(default=None, name="prorated")
