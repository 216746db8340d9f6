# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CheckAchievementBlock(Model, kw_only=True):
    """Asks how far the customer has come in an achievement.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block asks about an achievement.
        tags: Labels that mean something to the tools that edit rules.
        operator: What must hold: the customer has `started` or `completed` it or is on the way (`inProgress`), `not(...)` for the opposite, or completes it in this very evaluation (`justCompleted`).
        achievement: The achievement.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
    """

    id: str = field(name="id")
    type: Literal["checkAchievement"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: (
        Literal[
            "justCompleted",
            "started",
            "not(started)",
            "inProgress",
            "not(inProgress)",
            "completed",
            "not(completed)",
        ]
        | str
    ) = field(name="operator")
    achievement: RuleAchievementReference = field(name="achievement")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")


from .promotion_block import PromotionBlock
from .rule_achievement_reference import RuleAchievementReference
