# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class FilterSelectorStep(Model, kw_only=True):
    """Keeps the items for which a condition holds.

    Attributes:
        type: Says that a condition picks the items.
        predicate: The condition.
    """

    type: Literal["filter"] | str = field(name="type")
    predicate: SelectorBlock = field(name="predicate")


from .selector_block import SelectorBlock
