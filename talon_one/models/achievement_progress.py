# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class AchievementProgress(Model, kw_only=True):
    """How far a customer has come in one run of an achievement.

    Attributes:
        status: Where the run stands; `expired` means that it ended before the target.
        progress: What the customer has reached so far, in the unit of the target.
        start_date: When the run began. Absent before it starts.
        completion_date: When the customer reached the target. Absent until then.
        end_date: When the run of this customer ends, or ended, and starts over. Absent if it has no end.
    """

    status: Literal["inprogress", "completed", "expired", "not_started"] | str = field(
        name="status"
    )
    progress: float = field(name="progress")
    start_date: DateTime | None = field(default=None, name="startDate")
    completion_date: DateTime | None = field(default=None, name="completionDate")
    end_date: DateTime | None = field(default=None, name="endDate")
