"""Achievements, and how far customers have come in them. Hand-written.

A customer takes part in runs. When one begins and ends is worked out here, from the policies of the
achievement, its period and the time. The deprecated `periodEndOverride` is kept and shown, but not
followed: the service does not say how it goes with the period.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from ..models import (
    AchievementProgress,
    AchievementProgressWithDefinition,
    AchievementV2,
    IncreaseAchievementProgressEffectProps,
    RollbackIncreasedAchievementProgressEffectProps,
    StartAchievementProgressEffectProps,
)
from . import durations
from .store import Kind

if TYPE_CHECKING:
    from typing import Literal

    from .profiles import Profile
    from .world import World


class StoredAchievement(AchievementV2, kw_only=True):
    """An achievement.

    Attributes:
        campaign_id: The campaign that it belongs to; 0 if it is one of the account.
    """

    campaign_id: int = 0


class Run(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One attempt of a customer.

    Attributes:
        id: The ID of the progress tracker.
        achievement_id: The achievement.
        integration_id: Of the customer.
        start: When the customer made the first progress.
        end: When it ends; None if it does not.
        progress: How far the customer has come.
        completed: When the customer reached the target; None if that is yet to come.
    """

    id: int
    achievement_id: int
    integration_id: str
    start: datetime
    end: datetime | None = None
    progress: Decimal = Decimal(0)
    completed: datetime | None = None


ACHIEVEMENTS = Kind("achievements", StoredAchievement, indexes=(("name",), ("campaign_id",)))
RUNS = Kind("achievement_runs", Run, indexes=(("achievement_id", "integration_id"),))
KINDS = (ACHIEVEMENTS, RUNS)

ProgressProps = StartAchievementProgressEffectProps | IncreaseAchievementProgressEffectProps

_MOST_EFFECTS = 1000
"""How many effects one amount can have; what is left over then is lost."""


def find(world: World, name: str) -> StoredAchievement | None:
    """The achievement with a name that the Application of the call can use, or None."""
    for achievement in world[ACHIEVEMENTS].find(name=name):
        if world.application_id in achievement.subscribed_applications:
            return achievement
    return None


def status(
    achievement: StoredAchievement, now: datetime
) -> Literal["active", "scheduled", "expired"]:
    """Whether customers can take part: from the fixed start on, and before the end."""
    if achievement.end_date is not None and now >= achievement.end_date:
        return "expired"
    start = achievement.fixed_start_date
    if achievement.activation_policy == "fixed_schedule" and start is not None and now < start:
        return "scheduled"
    return "active"


def progress(
    world: World,
    achievement: StoredAchievement,
    integration_id: str,
    amount: Decimal,
    *,
    keep: bool = True,
) -> list[ProgressProps]:
    """Move a customer ahead.

    Args:
        world: The state.
        achievement: What in.
        integration_id: Of the customer.
        amount: By how much.
        keep: Whether it counts, as when a session is closed; or is only looked at beforehand.

    Returns:
        What the effects are about, in their order; nothing if the customer cannot take part: the
        achievement is not active, or the only run is over.
    """
    props: list[ProgressProps] = []
    target = Decimal(str(achievement.target))
    run = current_run(world, achievement, integration_id)
    while amount > 0 and status(achievement, world.now) == "active" and len(props) < _MOST_EFFECTS:
        if run is None or _is_over(achievement, run, world.now):
            run = _start(world, achievement, integration_id)
            if run is None:
                break
            props.append(
                StartAchievementProgressEffectProps(
                    achievement_id=achievement.id,
                    achievement_name=achievement.name,
                    progress_tracker_id=run.id,
                    target=achievement.target,
                    start_date=run.start,
                    end_date=run.end,
                )
            )
        delta = amount
        if achievement.recurrence_policy == "on_completion":
            delta = min(amount, target - run.progress)
        amount -= delta
        run.progress += delta
        is_just_completed = run.completed is None and run.progress >= target
        if is_just_completed:
            run.completed = world.now
        if keep:
            world[RUNS].put(run)
        props.append(
            IncreaseAchievementProgressEffectProps(
                achievement_id=achievement.id,
                achievement_name=achievement.name,
                progress_tracker_id=run.id,
                delta=float(delta),
                value=float(run.progress),
                target=achievement.target,
                is_just_completed=is_just_completed,
            )
        )
    return props


def rollback(
    world: World, tracker_id: int, delta: Decimal
) -> RollbackIncreasedAchievementProgressEffectProps | None:
    """Take progress back, as cancelling and reopening a session do.

    Args:
        world: The state.
        tracker_id: Of the run.
        delta: By how much it was increased.

    Returns:
        What the effect is about; None if it stays: a completed run gives nothing back unless the
        achievement says so, and never if it starts over on completion.
    """
    run = world[RUNS].get(tracker_id)
    if run is None:
        return None
    achievement = world[ACHIEVEMENTS].get(run.achievement_id)
    if achievement is None:
        return None
    if run.completed is not None and (
        achievement.recurrence_policy == "on_completion"
        or not achievement.allow_rollback_after_completion
    ):
        return None
    decrease = min(delta, run.progress)
    run.progress -= decrease
    if run.progress < Decimal(str(achievement.target)):
        run.completed = None
    world[RUNS].put(run)
    return RollbackIncreasedAchievementProgressEffectProps(
        achievement_id=achievement.id,
        achievement_name=achievement.name,
        progress_tracker_id=run.id,
        decrease_progress_by=float(decrease),
        current_progress=float(run.progress),
        target=achievement.target,
    )


def current_run(world: World, achievement: StoredAchievement, integration_id: str) -> Run | None:
    """The run that a customer is in, or the only one that there can be; None if there is none."""
    runs = world[RUNS].find(
        achievement_id=achievement.id, integration_id=integration_id, newest_first=True, limit=1
    )
    if not runs:
        return None
    if achievement.recurrence_policy != "no_recurrence" and _is_over(
        achievement, runs[0], world.now
    ):
        return None
    return runs[0]


def run_status(run: Run, now: datetime) -> Literal["inprogress", "completed", "expired"]:
    """Where a run stands."""
    if run.completed is not None:
        return "completed"
    return "expired" if run.end is not None and now >= run.end else "inprogress"


def shown(run: Run, now: datetime) -> AchievementProgress:
    """A run as the service shows it."""
    return AchievementProgress(
        status=run_status(run, now),
        progress=float(run.progress),
        start_date=run.start,
        completion_date=run.completed,
        end_date=run.end,
    )


def of_application(world: World, application_id: int) -> list[StoredAchievement]:
    """The achievements that an Application can use."""
    return [
        achievement
        for achievement in world[ACHIEVEMENTS].find()
        if application_id in achievement.subscribed_applications
    ]


def progress_of(
    world: World, achievement: StoredAchievement, integration_id: str
) -> AchievementProgressWithDefinition:
    """An achievement, and how far a customer has come in it."""
    run = current_run(world, achievement, integration_id)
    return AchievementProgressWithDefinition(
        status=run_status(run, world.now) if run else "not_started",
        progress=float(run.progress) if run else 0.0,
        start_date=run.start if run else None,
        completion_date=run.completed if run else None,
        end_date=run.end if run else None,
        achievement_id=achievement.id,
        name=achievement.name,
        title=achievement.title,
        description=achievement.description,
        campaign_id=achievement.campaign_id,
        target=achievement.target,
        achievement_recurrence_policy=achievement.recurrence_policy,
        achievement_activation_policy=achievement.activation_policy,
        achievement_fixed_start_date=achievement.fixed_start_date,
        achievement_end_date=achievement.end_date,
        achievement_allow_rollback_after_completion=achievement.allow_rollback_after_completion,
    )


def inventory(world: World, profile: Profile) -> list[AchievementProgressWithDefinition]:
    """What a customer can achieve in the Application of the call, and how far it has come."""
    return [
        progress_of(world, achievement, profile.integration_id)
        for achievement in of_application(world, world.application_id)
        if status(achievement, world.now) == "active"
    ]


def _is_over(achievement: StoredAchievement, run: Run, now: datetime) -> bool:
    if achievement.recurrence_policy == "on_completion":
        return run.completed is not None
    return run.end is not None and now >= run.end


def _start(world: World, achievement: StoredAchievement, integration_id: str) -> Run | None:
    """A new run; None if there cannot be one."""
    now, end = world.now, None
    recurs = achievement.recurrence_policy != "no_recurrence"
    if not recurs and world[RUNS].count(
        achievement_id=achievement.id, integration_id=integration_id
    ):
        return None
    if achievement.period and achievement.recurrence_policy != "on_completion":
        end = _end(achievement, achievement.period, now, recurs=recurs)
        if end is not None and end <= now:
            return None
    return Run(
        id=world.new_id(RUNS),
        achievement_id=achievement.id,
        integration_id=integration_id,
        start=now,
        end=end,
    )


def _end(
    achievement: StoredAchievement, period: str, now: datetime, *, recurs: bool
) -> datetime | None:
    """When a run ends that begins now; None if that is past the year 9999."""
    tz = durations.zone(achievement.timezone)
    start = achievement.fixed_start_date
    try:
        if achievement.activation_policy != "fixed_schedule" or start is None:
            return durations.after(now, period, tz)
        if recurs:
            return durations.next_end(start, period, tz, now)
        return durations.after(start, period, tz)
    except (ValueError, OverflowError):
        return None
