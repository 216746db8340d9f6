# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AchievementProgressWithDefinition(Model, kw_only=True):
    """The progress of a customer in an achievement, with what the achievement is.

    Attributes:
        status: Where the run stands; `expired` means that it ended before the target.
        progress: What the customer has reached so far, in the unit of the target.
        start_date: When the run began. Absent before it starts.
        completion_date: When the customer reached the target. Absent until then.
        end_date: When the run of this customer ends, or ended, and starts over. Absent if it has no end.
        achievement_id: The internal ID of the achievement.
        name: The name by which rules and calls refer to the achievement.
        title: The name of the achievement as people read it.
        description: What the achievement is about, for people.
        campaign_id: The ID of the campaign that the achievement belongs to.
        target: The progress that completes the achievement.
        achievement_recurrence_policy: Whether the customer can start over: never, when the period of the achievement has ended, or as soon as the achievement is completed.
        achievement_activation_policy: What starts the period of the achievement: the first action of the customer or a date that is the same for everybody.
        achievement_fixed_start_date: When the achievement starts for everybody, with `fixed_schedule`.
        achievement_end_date: When the achievement ends for everybody. Absent if no date is set.
        achievement_allow_rollback_after_completion: Whether a cancelled session or a return takes progress back even after the achievement was completed.
    """

    status: Literal["inprogress", "completed", "expired", "not_started"] | str = field(
        name="status"
    )
    progress: float = field(name="progress")
    start_date: DateTime | None = field(default=None, name="startDate")
    completion_date: DateTime | None = field(default=None, name="completionDate")
    end_date: DateTime | None = field(default=None, name="endDate")
    achievement_id: int = field(name="achievementId")
    name: Annotated[str, Bounds(min_length=1, max_length=1000, pattern=r"^[a-zA-Z]\w+$")] = field(
        name="name"
    )
    title: str = field(name="title")
    description: str = field(name="description")
    campaign_id: int = field(name="campaignId")
    target: float | None = field(default=None, name="target")
    achievement_recurrence_policy: (
        Literal["no_recurrence", "on_expiration", "on_completion"] | str
    ) = field(name="achievementRecurrencePolicy")
    achievement_activation_policy: Literal["user_action", "fixed_schedule"] | str = field(
        name="achievementActivationPolicy"
    )
    achievement_fixed_start_date: DateTime | None = field(
        default=None, name="achievementFixedStartDate"
    )
    achievement_end_date: DateTime | None = field(default=None, name="achievementEndDate")
    achievement_allow_rollback_after_completion: bool | None = field(
        default=None, name="achievementAllowRollbackAfterCompletion"
    )
