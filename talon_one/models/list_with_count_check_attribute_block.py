# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Any, Model, UnsetType, field


class ListWithCountCheckAttributeBlock(Model, kw_only=True):
    """Counts how much of a list an attribute holds that is a list too.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block compares an attribute.
        tags: Labels that mean something to the tools that edit rules.
        operator: Whether `count` is the least number or the only one that holds.
        attribute: The attribute, mostly its path. Its form is not fixed, so any JSON may come.
        value: What to compare with, of the attribute's type.
        min: The lowest value that holds. Goes with `between`.
        max: The highest value that holds. Goes with `between`.
        start: When the range of time begins. Goes with `within` and its opposite.
        end: When the range of time ends. Goes with `within` and its opposite.
        start_inclusive: Whether `start` itself belongs to the range.
        end_inclusive: Whether `end` itself belongs to the range.
        timezone_insensitive: Whether times are compared by what the clock shows; otherwise by the instants that they stand for.
        values: The list to look for.
        count: How many of the list must be found.
    """

    id: str = field(name="id")
    type: Literal["checkAttribute"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["containsAtLeast", "containsExactly"] | str = field(name="operator")
    attribute: Any | None = field(name="attribute")
    value: Any | None | UnsetType = field(default=UNSET, name="value")
    min: Any | None | UnsetType = field(default=UNSET, name="min")
    max: Any | None | UnsetType = field(default=UNSET, name="max")
    start: Any | None | UnsetType = field(default=UNSET, name="start")
    end: Any | None | UnsetType = field(default=UNSET, name="end")
    start_inclusive: bool | None = field(default=None, name="startInclusive")
    end_inclusive: bool | None = field(default=None, name="endInclusive")
    timezone_insensitive: bool | None = field(default=None, name="timezoneInsensitive")
    values: Any | None = field(name="values")
    count: Any | None = field(name="count")
