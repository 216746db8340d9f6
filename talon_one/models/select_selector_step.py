# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class SelectSelectorStep(Model, kw_only=True):
    """Takes some of the items by their places, which count from 0.

    Attributes:
        type: Says that places pick the items.
        operator: Which items: `many` a number of them from one end, `between` those from one place to another, `one` the one at a place.
        var_from: With `many` the end to take from, `start` or `end`; with `between` the first place to take.
        to: The place before which to stop. Goes with `between`.
        count: How many items to take at most. Goes with `many`.
        index: The place of the item. Goes with `one`.
        partial: Whether fewer items than asked for will do. Goes with `many` and `between`; `one` always fails without its item.
    """

    type: Literal["select"] | str = field(name="type")
    operator: Literal["many", "between", "one"] | str = field(name="operator")
    var_from: Literal["start", "end"] | str | int | None = field(default=None, name="from")
    to: int | None = field(default=None, name="to")
    count: int | None = field(default=None, name="count")
    index: int | None = field(default=None, name="index")
    partial: bool | None = field(default=None, name="partial")
