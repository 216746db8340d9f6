# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AchievementBaseV2(Model, kw_only=True):
    """How an achievement works, as far as the account sets it; nothing of it is required here.

    Attributes:
        name: The name that rules refer to: a letter, then letters, digits and underscores. It cannot be changed later. Customers see `title` instead.
        title: The name to show to people.
        description: What the achievement is about, in free text.
        target: The progress that completes the achievement, counted in actions or in money.
        period: How long one run lasts for a customer: a positive number and a unit, `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months or `Y` years. A suffix rounds the end: `_D` down to the start of the day (after `D` only), `_U` up to the end of the day, week, month or year, as in `23W_U`. A run begins as `activationPolicy` says, not when the achievement is created.
        recurrence_policy: When a customer starts over: `no_recurrence` never, it is completed once, `on_expiration` when the period ends, `on_completion` as soon as the target is reached.
        activation_policy: What starts a run: `user_action` each customer's own first progress, `fixed_schedule` the date in `fixedStartDate`, the same for all.
        fixed_start_date: When runs start. Of use with the `fixed_schedule` activation policy only.
        end_date: When the achievement ends for good, for every customer. Absent if it has no end.
        allow_rollback_after_completion: Whether progress can be taken back, for instance by a return, even after the customer completed the achievement.
        subscribed_applications: The IDs of the Applications whose campaigns can use the achievement. They must be of its environment, live or sandbox.
    """

    name: Annotated[str, Bounds(min_length=1, max_length=1000, pattern=r"^[a-zA-Z]\w+$")] | None = (
        field(default=None, name="name")
    )
    title: str | None = field(default=None, name="title")
    description: str | None = field(default=None, name="description")
    target: float | None = field(default=None, name="target")
    period: str | None = field(default=None, name="period")
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
    subscribed_applications: Annotated[list[int], Bounds(min_length=0)] | None = field(
        default=None, name="subscribedApplications"
    )
