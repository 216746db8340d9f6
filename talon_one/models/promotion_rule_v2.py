# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class PromotionRuleV2(Model, kw_only=True):
    """A rule of promotions, as typed blocks.

    Attributes:
        id: The ID of the rule.
        parent_id: The ID of the original, if the rule is a copy, for instance of a template's.
        title: What the rule does, in a few words.
        description: What the rule does, at more length.
        blocks: The conditions and effects, in the order in which they are evaluated.
    """

    id: str | None = field(default=None, name="id")
    parent_id: str | None = field(default=None, name="parentId")
    title: str = field(name="title")
    description: str | None = field(default=None, name="description")
    blocks: list[PromotionBlock] = field(name="blocks")


from .promotion_block import PromotionBlock
