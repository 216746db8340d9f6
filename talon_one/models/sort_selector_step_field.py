# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class SortSelectorStepField(Model, kw_only=True):
    """Something to sort items by.

    Attributes:
        expression: The path of the value in the item.
        direction: From least to greatest, `asc`, or the other way round, `desc`.
    """

    expression: str = field(name="expression")
    direction: Literal["asc", "desc"] | str = field(name="direction")
