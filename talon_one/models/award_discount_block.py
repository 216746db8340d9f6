# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountBlock(Model, kw_only=True):
    """Gives a discount.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block gives a discount.
        tags: Labels that mean something to the tools that edit rules.
        name: The label of the discount, which its effects carry.
        value: The money off: a number, or a text with an expression in `{{ }}` that is computed when the rule runs.
        partial: Whether the discount is cut down to what the budget still allows. Otherwise the rule fails.
        target: What the discount is on.
    """

    id: str = field(name="id")
    type: Literal["awardDiscount"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    name: str = field(name="name")
    value: float | str = field(name="value")
    partial: bool = field(name="partial")
    target: AwardDiscountTarget = field(name="target")


from .award_discount_target import AwardDiscountTarget
