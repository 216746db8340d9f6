# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountSelectorTarget(Model, kw_only=True):
    """A discount on the items that a selector of the ruleset yields.

    Attributes:
        type: Says that a selector picks the items.
        name: The name of the selector.
        prorated: Whether one amount is spread over the items in proportion to their prices.
    """

    type: Literal["selector"] | str = field(name="type")
    name: str = field(name="name")
    prorated: bool | None = field(default=None, name="prorated")
