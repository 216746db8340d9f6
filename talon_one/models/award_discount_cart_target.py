# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountCartTarget(Model, kw_only=True):
    """A discount on the total of the cart, as one sum.

    Attributes:
        type: Says that the cart as a whole is discounted.
    """

    type: Literal["cart"] | str = field(name="type")
