# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class StartAchievementProgressEffectProps(Model, kw_only=True):
    """The customer started on an achievement in this session, with a progress of 0. An `increaseAchievementProgress` effect may come beside it, with the same tracker, start and end.

    Attributes:
        achievement_id: The ID of the achievement.
        achievement_name: The name of the achievement.
        progress_tracker_id: The ID of the tracker that counts this customer's progress, another one for each run.
        target: The progress at which the achievement is complete.
        start_date: When the customer started.
        end_date: By when the achievement must be complete. Absent if there is no fixed end, as with achievements that start over on completion.
    """

    achievement_id: int = field(name="achievementId")
    achievement_name: str = field(name="achievementName")
    progress_tracker_id: int = field(name="progressTrackerId")
    target: float = field(name="target")
    start_date: DateTime = field(name="startDate")
    end_date: DateTime | None = field(default=None, name="endDate")
