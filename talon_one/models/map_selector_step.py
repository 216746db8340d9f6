# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class MapSelectorStep(Model, kw_only=True):
    """Computes an expression for each item and goes on with the results.

    Attributes:
        type: Says that an expression replaces the items.
        expression: The expression, such as a path into the item.
    """

    type: Literal["map"] | str = field(name="type")
    expression: str = field(name="expression")
