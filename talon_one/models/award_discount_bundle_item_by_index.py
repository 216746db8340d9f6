# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountBundleItemByIndex(Model, kw_only=True):
    """The item of a bundle at a place.

    Attributes:
        type: Says that the item is found by its place.
        value: The place in the bundle, counted from 0.
    """

    type: Literal["byIndex"] | str = field(name="type")
    value: int = field(name="value")
