"""Achievements, as managers define them: of the account, and of one campaign. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import structs

from ...models import (
    Achievement,
    AchievementV2,
    ListAchievements200Response,
    ListAchievementsV2200Response,
)
from .. import achievements, durations
from ..achievements import ACHIEVEMENTS, RUNS, StoredAchievement
from ..campaigns import CAMPAIGNS, frontend_state, require_campaign
from ..errors import invalid_body, not_found
from ..reply import Reply, page_of
from ..sorting import ordered
from ..world import USER
from .applications import APPLICATIONS, require_application

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...models import (
        CreateAchievement,
        CreateAchievementV2,
        UpdateAchievement,
        UpdateAchievementV2,
    )
    from ..world import World

KINDS = achievements.KINDS

_PAGE = 50
_ALWAYS_FREE = {"title", "description"}
"""What can be changed even if customers have made progress."""
_STATUS_IN_CAMPAIGN = {"active": "inprogress", "scheduled": "not_started", "expired": "expired"}
_TAKEN = 409


def create_achievement_v2(
    world: World, *, create_achievement_v2: CreateAchievementV2
) -> AchievementV2 | Reply:
    """Define an achievement of the account; 409 if its name is taken."""
    given = structs.asdict(create_achievement_v2)
    given["subscribed_applications"] = given["subscribed_applications"] or []
    if world[ACHIEVEMENTS].count(name=given["name"]):
        return Reply(status=_TAKEN)
    return _shown(world, _add(world, given))


def create_achievement(
    world: World, *, application_id: int, campaign_id: int, create_achievement: CreateAchievement
) -> Achievement | Reply:
    """Define an achievement of a campaign; 409 if its name is taken, or its title."""
    require_campaign(world, application_id, campaign_id)
    application = require_application(world, application_id)
    given = structs.asdict(create_achievement)
    if world[ACHIEVEMENTS].count(name=given["name"]) or any(
        one.title == given["title"] for one in world[ACHIEVEMENTS].find(campaign_id=campaign_id)
    ):
        return Reply(status=_TAKEN)
    given |= {
        "campaign_id": campaign_id,
        "subscribed_applications": [application_id],
        "sandbox": bool(application.sandbox),
        "timezone": application.timezone,
    }
    return _shown_in_campaign(world, _add(world, given))


def _add(world: World, given: dict[str, Any]) -> StoredAchievement:
    given = {name: value for name, value in given.items() if value is not None}
    known: dict[str, Any] = {
        "recurrence_policy": "no_recurrence",
        "activation_policy": "user_action",
        "allow_rollback_after_completion": False,
    }
    achievement = StoredAchievement(
        **known | given, id=world.new_id(ACHIEVEMENTS), created=world.now, user_id=USER
    )
    _check(world, achievement)
    return world[ACHIEVEMENTS].put(achievement)


def _check(world: World, achievement: StoredAchievement) -> None:
    if achievement.target <= 0:
        raise invalid_body("/target", "must be more than 0")
    try:
        durations.zone(achievement.timezone)
    except (LookupError, ValueError, OSError) as error:
        raise invalid_body("/timezone", "is no IANA name of a time zone") from error
    if achievement.period is not None:
        try:
            period = durations.parse(achievement.period)
        except ValueError as error:
            raise invalid_body("/period", str(error)) from error
        if period.number == 0:
            raise invalid_body("/period", "must be more than 0")
        if period.rounding and achievement.period_end_override is not None:
            raise invalid_body("/periodEndOverride", "does not go together with a rounded period")
    for number, application_id in enumerate(achievement.subscribed_applications):
        application = world[APPLICATIONS].get(application_id)
        if application is None or bool(application.sandbox) is not achievement.sandbox:
            pointer = f"/subscribedApplications/{number}"
            raise invalid_body(pointer, "is the ID of no Application of the environment")


def list_achievements_v2(
    world: World,
    *,
    sort: str | None = None,
    title: str | None = None,
    application_id: int | None = None,
    **paging: Any,
) -> ListAchievementsV2200Response:
    """A page of the achievements of the account."""
    found = [
        _shown(world, one)
        for one in world[ACHIEVEMENTS].find(campaign_id=0)
        if title in (None, one.title)
        and (application_id is None or application_id in one.subscribed_applications)
    ]
    return page_of(ListAchievementsV2200Response, ordered(found, sort), largest=_PAGE, **paging)


def list_achievements(
    world: World, *, application_id: int, campaign_id: int, title: str | None = None, **paging: Any
) -> ListAchievements200Response:
    """A page of the achievements of a campaign."""
    require_campaign(world, application_id, campaign_id)
    found = [
        _shown_in_campaign(world, one)
        for one in world[ACHIEVEMENTS].find(campaign_id=campaign_id)
        if title in (None, one.title)
    ]
    return page_of(ListAchievements200Response, found, largest=_PAGE, **paging)


def get_achievement_v2(world: World, *, achievement_id: int) -> AchievementV2:
    """One achievement of the account."""
    return _shown(world, require_achievement(world, achievement_id))


def get_achievement(
    world: World, *, application_id: int, campaign_id: int, achievement_id: int
) -> Achievement:
    """One achievement of a campaign."""
    require_campaign(world, application_id, campaign_id)
    return _shown_in_campaign(world, require_achievement(world, achievement_id, campaign_id))


def update_achievement_v2(
    world: World, *, achievement_id: int, update_achievement_v2: UpdateAchievementV2
) -> AchievementV2:
    """Change an achievement of the account; what is left out stays."""
    achievement = require_achievement(world, achievement_id)
    return _shown(world, _update(world, achievement, update_achievement_v2))


def update_achievement(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    achievement_id: int,
    update_achievement: UpdateAchievement,
) -> Achievement:
    """Change an achievement of a campaign; what is left out stays."""
    require_campaign(world, application_id, campaign_id)
    achievement = require_achievement(world, achievement_id, campaign_id)
    return _shown_in_campaign(world, _update(world, achievement, update_achievement))


def _update(
    world: World, achievement: StoredAchievement, new: UpdateAchievement | UpdateAchievementV2
) -> StoredAchievement:
    changes = {
        name: value
        for name, value in structs.asdict(new).items()
        if value is not None and value != getattr(achievement, name)
    }
    names = {one.name: one.encode_name for one in structs.fields(achievement)}
    if "name" in changes:
        raise invalid_body("/name", "cannot be changed")
    if _is_fixed(world, achievement) and (fixed := sorted(changes.keys() - _ALWAYS_FREE)):
        raise invalid_body(
            f"/{names[fixed[0]]}", "cannot be changed once customers have progress or it runs"
        )
    changed = structs.replace(achievement, **changes)
    _check(world, changed)
    return world[ACHIEVEMENTS].put(changed)


def _is_fixed(world: World, achievement: StoredAchievement) -> bool:
    """Whether customers rely on what an achievement is."""
    campaign = world[CAMPAIGNS].get(achievement.campaign_id)
    is_running = campaign is not None and frontend_state(campaign, world.now) == "running"
    return is_running or _has_progress(world, achievement)


def delete_achievement_v2(world: World, *, achievement_id: int) -> None:
    """Delete an achievement of the account, with the progress in it."""
    _delete(world, require_achievement(world, achievement_id))


def delete_achievement(
    world: World, *, application_id: int, campaign_id: int, achievement_id: int
) -> None:
    """Delete an achievement of a campaign, with the progress in it."""
    require_campaign(world, application_id, campaign_id)
    _delete(world, require_achievement(world, achievement_id, campaign_id))


def _delete(world: World, achievement: StoredAchievement) -> None:
    world[ACHIEVEMENTS].delete(achievement.id)
    world[RUNS].delete_all(achievement_id=achievement.id)


def require_achievement(
    world: World, achievement_id: int, campaign_id: int = 0
) -> StoredAchievement:
    """The achievement with an ID, of the account or of a campaign, or 404."""
    achievement = world[ACHIEVEMENTS].get(achievement_id)
    if achievement is None or achievement.campaign_id != campaign_id:
        raise not_found("achievement")
    return achievement


def _has_progress(world: World, achievement: StoredAchievement) -> bool:
    return bool(world[RUNS].find(achievement_id=achievement.id, limit=1))


def _shown(world: World, achievement: StoredAchievement) -> AchievementV2:
    properties = {name: getattr(achievement, name) for name in AchievementV2.__struct_fields__}
    properties["status"] = achievements.status(achievement, world.now)
    properties["has_progress"] = _has_progress(world, achievement)
    return AchievementV2(**properties)


def _shown_in_campaign(world: World, achievement: StoredAchievement) -> Achievement:
    properties = {name: getattr(achievement, name) for name in Achievement.__struct_fields__}
    properties["status"] = _STATUS_IN_CAMPAIGN[achievements.status(achievement, world.now)]
    properties["has_progress"] = _has_progress(world, achievement)
    return Achievement(**properties)


ACTS: dict[str, Callable[..., Any]] = {
    "createAchievement": create_achievement,
    "createAchievementV2": create_achievement_v2,
    "deleteAchievement": delete_achievement,
    "deleteAchievementV2": delete_achievement_v2,
    "getAchievement": get_achievement,
    "getAchievementV2": get_achievement_v2,
    "listAchievements": list_achievements,
    "listAchievementsV2": list_achievements_v2,
    "updateAchievement": update_achievement,
    "updateAchievementV2": update_achievement_v2,
}
