# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CheckAudienceBlock(Model, kw_only=True):
    """Asks whether a customer belongs to an audience.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block asks about an audience.
        tags: Labels that mean something to the tools that edit rules.
        operator: What must hold: the customer is a `member` or is not (`not(member)`), or joins or leaves the audience in this very evaluation (`justJoined`, `justLeft`).
        profile: Who is asked about: `Current` is the customer whose session it is, `Advocate` whoever referred them.
        audience: The audience.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
    """

    id: str = field(name="id")
    type: Literal["checkAudience"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["member", "not(member)", "justJoined", "justLeft"] | str = field(
        name="operator"
    )
    profile: Literal["Current", "Advocate"] | str = field(name="profile")
    audience: RuleAudienceReference = field(name="audience")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")


from .promotion_block import PromotionBlock
from .rule_audience_reference import RuleAudienceReference
