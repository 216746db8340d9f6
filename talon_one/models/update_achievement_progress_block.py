# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class UpdateAchievementProgressBlock(Model, kw_only=True):
    """Brings a customer forward in an achievement.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block changes the progress in an achievement.
        tags: Labels that mean something to the tools that edit rules.
        operator: How to change it. There is only one way, to add `value`.
        value: The progress to add: a number written as text, or an expression in `{{ }}` that is computed when the rule runs.
        achievement: The achievement.
    """

    id: str = field(name="id")
    type: Literal["updateAchievementProgress"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["increaseBy"] | str = field(name="operator")
    value: str = field(name="value")
    achievement: RuleAchievementReference = field(name="achievement")


from .rule_achievement_reference import RuleAchievementReference
