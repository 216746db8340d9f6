# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IncreaseAchievementProgressEffectProps(Model, kw_only=True):
    """The customer made progress in an achievement. Where one starts over on completion, progress beyond the target goes to the next run, which has a tracker of its own, so that several of these effects can come at once.

    Attributes:
        achievement_id: The ID of the achievement.
        achievement_name: The name of the achievement.
        progress_tracker_id: The ID of the tracker that counts this customer's progress, another one for each run.
        delta: By how much the progress grew.
        value: The progress after the growth.
        target: The progress at which the achievement is complete.
        is_just_completed: Whether the achievement was completed in the present session.
    """

    achievement_id: int = field(name="achievementId")
    achievement_name: str = field(name="achievementName")
    progress_tracker_id: int | None = field(default=None, name="progressTrackerId")
    delta: float = field(name="delta")
    value: float = field(name="value")
    target: float = field(name="target")
    is_just_completed: bool = field(name="isJustCompleted")
