# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardGiveawayBlock(Model, kw_only=True):
    """Gives a customer one of the codes that a giveaway pool holds.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block hands out a giveaway.
        tags: Labels that mean something to the tools that edit rules.
        giveaway_pool: The pool that the code is taken from.
        profile: Who gets the code: `Current` is the customer whose session it is, `Advocate` whoever referred them.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
        on_error: What to run on an error, as lists of blocks by the names of errors.
    """

    id: str = field(name="id")
    type: Literal["awardGiveaway"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    giveaway_pool: RuleGiveawayPoolReference = field(name="giveawayPool")
    profile: Literal["Current", "Advocate"] | str = field(name="profile")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")
    on_error: dict[str, list[PromotionBlock]] | None = field(default=None, name="onError")


from .promotion_block import PromotionBlock
from .rule_giveaway_pool_reference import RuleGiveawayPoolReference
