# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RollbackIncreasedAchievementProgressEffectProps(Model, kw_only=True):
    """Progress in an achievement was taken back from the customer, because a session was cancelled or reopened. It comes after completion only if the achievement allows that (`allowRollbackAfterCompletion`), and never if it starts over on completion.

    Attributes:
        achievement_id: The ID of the achievement.
        achievement_name: The name of the achievement.
        progress_tracker_id: The ID of the tracker that counts this customer's progress.
        decrease_progress_by: By how much the progress fell.
        current_progress: The progress after the fall.
        target: The progress at which the achievement is complete.
    """

    achievement_id: int = field(name="achievementId")
    achievement_name: str = field(name="achievementName")
    progress_tracker_id: int = field(name="progressTrackerId")
    decrease_progress_by: float = field(name="decreaseProgressBy")
    current_progress: float = field(name="currentProgress")
    target: float = field(name="target")
