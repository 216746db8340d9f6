# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class Achievement(Model, kw_only=True):
    """An achievement that belongs to one campaign. Superseded by AchievementV2, which belongs to the account.

    Deprecated.


    Attributes:
        id: The internal ID of the achievement.
        created: When the entity was created.
        name: The name that rules refer to: a letter, then letters, digits and underscores. It cannot be changed later. Customers see `title` instead.
        title: The name to show to people.
        description: What the achievement is about, in free text.
        target: The progress that completes the achievement, a number of actions or a sum of money.
        period: How long one run lasts for a customer: a positive number and a unit, `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months or `Y` years. A suffix rounds the end: `_D` down to the start of the day (after `D` only), `_U` up to the end of the day, week, month or year, as in `23W_U`. A run begins as `activationPolicy` says, not when the achievement is created.
        period_end_override: The point at which a run ends, in place of the end that `period` gives; it does not go together with a rounded one. Superseded by rounding, with `_D` or `_U`. Deprecated.
        recurrence_policy: When a customer starts over: `no_recurrence` never, it is completed once, `on_expiration` when the period ends, `on_completion` as soon as the target is reached.
        activation_policy: What starts a run: `user_action` each customer's own first progress, `fixed_schedule` the date in `fixedStartDate`, the same for all.
        fixed_start_date: When runs start. Of use with the `fixed_schedule` activation policy only.
        end_date: When the achievement ends for good: nobody can take part after it. Absent if it has no end.
        allow_rollback_after_completion: Whether progress can be taken back, for instance by a return, even after the customer completed the achievement.
        campaign_id: The ID of the campaign that the achievement belongs to.
        user_id: The ID of the user who created the achievement.
        created_by: The name of the user who created the achievement. Absent if the user no longer exists.
        has_progress: Whether customers have made progress in it already.
        status: Where the achievement itself stands: `not_started`, `inprogress` or `expired`, as its dates say. What `completed` stands for here is not documented.
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
    campaign_id: int = field(name="campaignId")
    user_id: int = field(name="userId")
    created_by: str | None = field(default=None, name="createdBy")
    has_progress: bool | None = field(default=None, name="hasProgress")
    status: Literal["inprogress", "expired", "not_started", "completed"] | str | None = field(
        default=None, name="status"
    )


from .time_point import TimePoint
