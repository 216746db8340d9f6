# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CustomerAchievement(Model, kw_only=True):
    """An achievement, and how far one customer has come in it.

    Attributes:
        id: The internal ID of the achievement.
        name: The name that rules refer to, a letter followed by letters, digits or underscores.
        title: The name to show to people.
        description: What the achievement is about.
        target: How much the customer must reach to complete the achievement.
        recurrence_policy: When a new run begins: never, when the period of the present one ends, or as soon as the customer completes it.
        activation_policy: What starts a run; an action of the customer, or the fixed start date.
        fixed_start_date: When the achievement starts for everybody, if it follows a fixed schedule.
        end_date: When the achievement ends. Absent if it has no end.
        allow_rollback_after_completion: Whether a cancelled or returned purchase can take progress away after the customer completed the achievement.
        current_progress: The customer's present run. Absent if there is none.
    """

    id: int = field(name="id")
    name: Annotated[str, Bounds(min_length=1, max_length=1000, pattern=r"^[a-zA-Z]\w+$")] = field(
        name="name"
    )
    title: str = field(name="title")
    description: str = field(name="description")
    target: float = field(name="target")
    recurrence_policy: Literal["no_recurrence", "on_expiration", "on_completion"] | str = field(
        name="recurrencePolicy"
    )
    activation_policy: Literal["user_action", "fixed_schedule"] | str = field(
        name="activationPolicy"
    )
    fixed_start_date: DateTime | None = field(default=None, name="fixedStartDate")
    end_date: DateTime | None = field(default=None, name="endDate")
    allow_rollback_after_completion: bool = field(name="allowRollbackAfterCompletion")
    current_progress: AchievementProgress | None = field(default=None, name="currentProgress")


from .achievement_progress import AchievementProgress
