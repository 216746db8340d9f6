"""How far customers have come in achievements. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import (
    AchievementStatusEntry,
    GetCustomerAchievementHistory200Response,
    GetCustomerAchievements200Response,
    GetCustomerProfileAchievementProgress200Response,
)
from .. import achievements, profiles
from ..achievements import ACHIEVEMENTS, RUNS
from ..campaigns import require_campaign
from ..errors import not_found
from ..reply import csv_reply, page_of, time_cell
from .achievements import require_achievement
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from ..achievements import Run, StoredAchievement
    from ..reply import Reply
    from ..world import World

KINDS = ()

_PAGE = 50
_COLUMNS = (
    "profileIntegrationID", "title", "target", "progress", "status", "startDate", "endDate",
    "completionDate",
)  # fmt: skip


def get_customer_achievements(
    world: World,
    *,
    integration_id: str,
    campaign_ids: Sequence[str] | None = None,
    achievement_ids: Sequence[str] | None = None,
    achievement_status: Sequence[str] | None = None,
    current_progress_status: Sequence[str] | None = None,
    **paging: Any,
) -> GetCustomerAchievements200Response:
    """A page of the achievements of the Application, active ones unless it is asked for others."""
    profiles.require(world, integration_id)
    found = []
    for achievement in achievements.of_application(world, world.application_id):
        status = achievements.status(achievement, world.now)
        run = achievements.current_run(world, achievement, integration_id)
        progress = achievements.run_status(run, world.now) if run else "not_started"
        if (
            status in (achievement_status or ["active"])
            and (not campaign_ids or str(achievement.campaign_id) in campaign_ids)
            and (not achievement_ids or str(achievement.id) in achievement_ids)
            and (not current_progress_status or progress in current_progress_status)
        ):
            found.append(_entry(world, achievement, status, run))
    return page_of(
        GetCustomerAchievements200Response,
        found,
        largest=_PAGE,
        with_total_result_size=True,
        **paging,
    )


def _entry(
    world: World, achievement: StoredAchievement, status: str, run: Run | None
) -> AchievementStatusEntry:
    names = {*AchievementStatusEntry.__struct_fields__} & {*achievement.__struct_fields__}
    properties = {name: getattr(achievement, name) for name in names}
    properties["campaign_id"] = achievement.campaign_id or None
    properties["status"] = status
    shown = achievements.shown(run, world.now) if run else None
    return AchievementStatusEntry(**properties, current_progress=shown)


def get_customer_achievement_history(
    world: World,
    *,
    integration_id: str,
    achievement_id: int,
    progress_status: Sequence[str] | None = None,
    start_date: datetime | None = None,
    end_date: datetime | None = None,
    **paging: Any,
) -> GetCustomerAchievementHistory200Response:
    """A page of the runs of a customer, in the order in which they began."""
    profiles.require(world, integration_id)
    achievement = world[ACHIEVEMENTS].get(achievement_id)
    if achievement is None or world.application_id not in achievement.subscribed_applications:
        raise not_found("achievement")
    found = [
        achievements.shown(run, world.now)
        for run in world[RUNS].find(achievement_id=achievement_id, integration_id=integration_id)
        if (not progress_status or achievements.run_status(run, world.now) in progress_status)
        and (start_date is None or run.start >= start_date)
        and (end_date is None or run.start <= end_date)
    ]
    return page_of(
        GetCustomerAchievementHistory200Response,
        found,
        largest=_PAGE,
        with_total_result_size=True,
        **paging,
    )


def get_customer_profile_achievement_progress(
    world: World,
    *,
    application_id: int,
    integration_id: str,
    achievement_id: int | None = None,
    title: str | None = None,
    **paging: Any,
) -> GetCustomerProfileAchievementProgress200Response:
    """A page of what a customer can achieve in an Application; an unknown one has not started."""
    require_application(world, application_id)
    found = [
        achievements.progress_of(world, achievement, integration_id)
        for achievement in achievements.of_application(world, application_id)
        if achievement_id in (None, achievement.id) and title in (None, achievement.title)
    ]
    return page_of(GetCustomerProfileAchievementProgress200Response, found, largest=_PAGE, **paging)


def export_achievement_v2(world: World, *, achievement_id: int) -> Reply:
    """Who has started an achievement of the account, and how far each has come."""
    return _export(world, require_achievement(world, achievement_id))


def export_achievements(
    world: World, *, application_id: int, campaign_id: int, achievement_id: int
) -> Reply:
    """Who has started an achievement of a campaign, and how far each has come."""
    require_campaign(world, application_id, campaign_id)
    return _export(world, require_achievement(world, achievement_id, campaign_id))


def _export(world: World, achievement: StoredAchievement) -> Reply:
    """The latest run of each customer."""
    latest = {run.integration_id: run for run in world[RUNS].find(achievement_id=achievement.id)}
    rows = [
        [
            run.integration_id,
            achievement.title,
            f"{achievement.target:.2f}",
            f"{run.progress:.2f}",
            achievements.run_status(run, world.now),
            time_cell(run.start),
            time_cell(run.end),
            time_cell(run.completed),
        ]
        for run in latest.values()
    ]
    return csv_reply(_COLUMNS, rows)


ACTS: dict[str, Callable[..., Any]] = {
    "exportAchievementV2": export_achievement_v2,
    "exportAchievements": export_achievements,
    "getCustomerAchievementHistory": get_customer_achievement_history,
    "getCustomerAchievements": get_customer_achievements,
    "getCustomerProfileAchievementProgress": get_customer_profile_achievement_progress,
}
