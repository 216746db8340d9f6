# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountBundleItemByAttribute(Model, kw_only=True):
    """The item of a bundle that has the highest or the lowest value of an attribute.

    Attributes:
        type: Says that the item is found by rank.
        attribute: The expression that ranks the items.
        direction: Which end of the ranking to take.
    """

    type: Literal["byAttribute"] | str = field(name="type")
    attribute: str = field(name="attribute")
    direction: Literal["highest", "lowest"] | str = field(name="direction")
