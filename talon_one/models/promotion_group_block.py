# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class PromotionGroupBlock(Model, kw_only=True):
    """Joins blocks of a promotion rule by logic.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block joins others.
        tags: Labels that mean something to the tools that edit rules.
        operator: How many of the blocks must hold, all, one at least, or none.
        blocks: The blocks that are joined.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
        on_error: What to run on an error, as lists of blocks by the names of errors.
    """

    id: str = field(name="id")
    type: Literal["group"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["all", "atLeastOne", "none"] | str = field(name="operator")
    blocks: list[PromotionBlock] = field(name="blocks")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")
    on_error: dict[str, list[PromotionBlock]] | None = field(default=None, name="onError")


from .promotion_block import PromotionBlock
