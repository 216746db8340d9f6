# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class SortSelectorStep(Model, kw_only=True):
    """Puts the items in order.

    Attributes:
        type: Says that the items are put in order.
        fields: What to sort by. Where the first leaves a tie, the next decides.
    """

    type: Literal["sort"] | str = field(name="type")
    fields: list[SortSelectorStepField] = field(name="fields")


from .sort_selector_step_field import SortSelectorStepField
