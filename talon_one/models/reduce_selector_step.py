# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ReduceSelectorStep(Model, kw_only=True):
    """Makes one value out of all items.

    Attributes:
        type: Says that one value is made of the items.
        operator: Which value: the greatest, the least or the sum of them, how many there are, or whether there are none (`empty`).
    """

    type: Literal["reduce"] | str = field(name="type")
    operator: Literal["max", "min", "sum", "count", "empty"] | str = field(name="operator")
