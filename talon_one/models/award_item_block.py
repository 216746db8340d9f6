# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardItemBlock(Model, kw_only=True):
    """Gives a free item. The cart itself is not changed; the effect asks for it.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block gives a free item.
        tags: Labels that mean something to the tools that edit rules.
        sku: The SKU of the item.
        name: The name of the item as it is shown.
        quantity: How many of it: a number written as text, or an expression in `{{ }}` that is computed when the rule runs.
        partial: Whether the customer gets what the budget still allows, if that is fewer. Presumably `false` if absent.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
        on_error: What to run on an error, as lists of blocks by the names of errors.
    """

    id: str = field(name="id")
    type: Literal["awardItem"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    sku: str = field(name="sku")
    name: str = field(name="name")
    quantity: str = field(name="quantity")
    partial: bool | None = field(default=None, name="partial")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")
    on_error: dict[str, list[PromotionBlock]] | None = field(default=None, name="onError")


from .promotion_block import PromotionBlock
