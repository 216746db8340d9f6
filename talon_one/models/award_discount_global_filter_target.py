# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountGlobalFilterTarget(Model, kw_only=True):
    """A discount on items that pass a filter which the Application has for cart items.

    Attributes:
        type: Says that a cart item filter picks the items.
        name: The name of the filter.
        prorated: Whether one amount is spread over the items in proportion to their prices.
    """

    type: Literal["globalFilter"] | str = field(name="type")
    name: str = field(name="name")
    prorated: bool | None = field(default=None, name="prorated")
