# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class SelectorGroupBlock(Model, kw_only=True):
    """Joins conditions of a selector's step by logic.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block joins others.
        tags: Labels that mean something to the tools that edit rules.
        operator: How many of the blocks must hold, all, one at least, or none.
        blocks: The conditions that are joined.
    """

    id: str = field(name="id")
    type: Literal["group"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["all", "atLeastOne", "none"] | str = field(name="operator")
    blocks: list[SelectorBlock] = field(name="blocks")


from .selector_block import SelectorBlock
