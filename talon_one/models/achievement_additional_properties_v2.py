# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AchievementAdditionalPropertiesV2(Model, kw_only=True):
    """The part of AchievementV2 that only the service sets.

    Attributes:
        user_id: The ID of the user who created the achievement.
        created_by: The name of the user who created the achievement. Absent if the user no longer exists.
        period_end_override: The point at which a run ends, in place of the end that `period` gives. Superseded by rounding, with `_D` or `_U`. Deprecated.
        has_progress: Whether customers have made progress in it already.
        status: Where the achievement stands: `active` open to customers, `scheduled` waiting for `fixedStartDate`, `expired` past `endDate`.
    """

    user_id: int = field(name="userId")
    created_by: str | None = field(default=None, name="createdBy")
    period_end_override: TimePoint | None = field(default=None, name="periodEndOverride")
    has_progress: bool | None = field(default=None, name="hasProgress")
    status: Literal["active", "scheduled", "expired"] | str | None = field(
        default=None, name="status"
    )


from .time_point import TimePoint
