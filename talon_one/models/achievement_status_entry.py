# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AchievementStatusEntry(Model, kw_only=True):
    """An achievement and how far one customer has got in it.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        name: The name that rules refer to: a letter, then letters, digits and underscores. Customers see `title` instead.
        title: The name to show to people.
        description: What the achievement is about, in free text.
        target: The progress that completes the achievement, a number of actions or a sum of money.
        period: How long one run lasts for a customer, as a number and a unit, such as `1Y`.
        period_end_override: The point at which a run ends, in place of the end that `period` gives. Deprecated.
        recurrence_policy: When a customer starts over: `no_recurrence` never, `on_expiration` when the period ends, `on_completion` once the target is reached.
        activation_policy: What starts a run: `user_action` the customer's first progress, `fixed_schedule` the date in `fixedStartDate`, the same for all.
        fixed_start_date: When runs start. Goes with the `fixed_schedule` activation policy.
        end_date: When the achievement ends for good. Absent if it has no end.
        allow_rollback_after_completion: Whether progress can be taken back, for instance by a return, even after the customer completed the achievement.
        campaign_id: The ID of the campaign that the achievement belongs to.
        status: Whether the achievement is running or yet to start.
        current_progress: The customer's present run. Absent if there is none.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    name: Annotated[str, Bounds(min_length=1, max_length=1000, pattern=r"^[a-zA-Z]\w+$")] = field(
        name="name"
    )
    title: str = field(name="title")
    description: str = field(name="description")
    target: float = field(name="target")
    period: str | None = field(default=None, name="period")
    period_end_override: TimePoint | None = field(default=None, name="periodEndOverride")
    recurrence_policy: Literal["no_recurrence", "on_expiration", "on_completion"] | str | None = (
        field(default=None, name="recurrencePolicy")
    )
    activation_policy: Literal["user_action", "fixed_schedule"] | str | None = field(
        default=None, name="activationPolicy"
    )
    fixed_start_date: DateTime | None = field(default=None, name="fixedStartDate")
    end_date: DateTime | None = field(default=None, name="endDate")
    allow_rollback_after_completion: bool | None = field(
        default=None, name="allowRollbackAfterCompletion"
    )
    campaign_id: int | None = field(default=None, name="campaignId")
    status: Literal["active", "scheduled"] | str | None = field(default=None, name="status")
    current_progress: AchievementProgress | None = field(default=None, name="currentProgress")


from .achievement_progress import AchievementProgress
from .time_point import TimePoint
