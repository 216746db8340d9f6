# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleAchievementReference(Model, kw_only=True):
    """An achievement that a rule is about, as it was when the rules were read.

    Attributes:
        id: The internal ID of the achievement.
        title: The name of the achievement as people read it.
        name: The name by which rules and calls refer to the achievement.
        target: The progress that completes the achievement, counted in actions or in money.
    """

    id: int = field(name="id")
    title: str = field(name="title")
    name: str = field(name="name")
    target: float = field(name="target")
