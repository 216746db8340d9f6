"""Achievements and giveaways: runs, progress, and the operations on them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs

from talon_one.emulator import Emulator, achievements, giveaways, profiles
from talon_one.emulator.achievements import ACHIEVEMENTS, StoredAchievement
from talon_one.emulator.acts.coupons import CAMPAIGN
from talon_one.emulator.acts.giveaways import POOL
from talon_one.emulator.campaigns import CAMPAIGNS
from talon_one.emulator.giveaways import GIVEAWAYS, POOLS, GiveawayPool
from talon_one.exceptions import BadRequestException, ConflictException, NotFoundException
from talon_one.models import (
    CreateAchievement,
    CreateAchievementV2,
    Giveaway,
    IncreaseAchievementProgressEffectProps,
    StartAchievementProgressEffectProps,
    UpdateAchievement,
    UpdateAchievementV2,
)

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.emulator.world import World
    from talon_one.models import AchievementV2

FIRST = datetime(2023, 10, 10, 9, 30, 45, tzinfo=timezone.utc)


def make(world: World, **properties: Any) -> StoredAchievement:
    """An achievement of Application 42."""
    known: dict[str, Any] = {
        "id": world.new_id(ACHIEVEMENTS), "created": world.now, "name": "Coffee", "title": "Coffee",
        "description": "", "target": 3.0, "recurrence_policy": "no_recurrence", "user_id": 134,
        "activation_policy": "user_action", "subscribed_applications": [42], "sandbox": False,
        "timezone": "UTC",
    }  # fmt: skip
    return world[ACHIEVEMENTS].put(StoredAchievement(**known | properties))


def move(world: World, achievement: StoredAchievement, amount: int, **options: Any) -> list[Any]:
    """What the effects of progress say: when a run ends, or the delta, value and completion."""
    return [
        props.end_date
        if isinstance(props, StartAchievementProgressEffectProps)
        else (props.delta, props.value, props.is_just_completed)
        for props in achievements.progress(world, achievement, "anna", Decimal(amount), **options)
    ]


@pytest.mark.parametrize(
    ("period", "end"),
    [
        ("1D", "2023-10-11T09:30:45"),
        ("1W", "2023-10-17T09:30:45"),
        ("1M", "2023-11-10T09:30:45"),
        ("1Y", "2024-10-10T09:30:45"),
        ("3M_U", "2024-01-31T23:59:59"),
    ],
)
def test_a_run_of_the_customers_own_begins_with_the_first_progress(
    state: World, period: str, end: str
) -> None:
    state.now = FIRST
    moment = datetime.fromisoformat(end).replace(tzinfo=timezone.utc)
    assert move(state, make(state, period=period), 1) == [moment, (1, 1, False)]


@pytest.mark.parametrize(
    ("start", "period", "now", "end"),
    [
        ("2023-10-10", "1M", "2023-10-18", "2023-11-10"),
        ("2023-01-01", "2Y", "2023-10-10", "2025-01-01"),
    ],
)
def test_a_run_on_a_schedule_ends_for_everybody_at_once(
    state: World, start: str, period: str, now: str, end: str
) -> None:
    start_, state.now, end_ = (
        datetime.fromisoformat(text).replace(tzinfo=timezone.utc) for text in (start, now, end)
    )
    achievement = make(
        state, period=period, activation_policy="fixed_schedule", fixed_start_date=start_
    )
    assert move(state, achievement, 1) == [end_, (1, 1, False)]
    state.now = end_
    assert move(state, achievement, 1) == []
    state.now = start_ - timedelta(seconds=1)
    assert achievements.status(achievement, state.now) == "scheduled"


def test_progress_counts_only_when_it_is_kept(state: World) -> None:
    achievement = make(state)
    assert move(state, achievement, 2, keep=False) == [None, (2, 2, False)]
    assert move(state, achievement, 2) == [None, (2, 2, False)]
    assert move(state, achievement, 2, keep=False) == [(2, 4, True)]
    assert move(state, achievement, 1) == [(1, 3, True)]
    assert move(state, achievement, 1) == [(1, 4, False)]


def test_what_starts_over_on_completion_takes_the_rest_along(state: World) -> None:
    achievement = make(state, recurrence_policy="on_completion")
    first = achievements.progress(state, achievement, "anna", Decimal(7))
    assert [type(props) for props in first] == [
        StartAchievementProgressEffectProps,
        IncreaseAchievementProgressEffectProps,
    ] * 3
    assert move(state, achievement, 1) == [(1, 2, False)]
    assert len({props.progress_tracker_id for props in first}) == 3


def test_what_starts_over_on_expiration_waits_for_that(state: World) -> None:
    achievement = make(state, recurrence_policy="on_expiration", period="1D")
    move(state, achievement, 3)
    state.now += timedelta(hours=23)
    assert move(state, achievement, 1) == [(1, 4, False)]
    state.now += timedelta(hours=1)
    assert achievements.current_run(state, achievement, "anna") is None
    assert move(state, achievement, 1) == [state.now + timedelta(days=1), (1, 1, False)]


@pytest.mark.parametrize(
    ("policy", "allowed", "expected"),
    [("no_recurrence", True, 1.0), ("no_recurrence", False, None), ("on_completion", True, None)],
)
def test_completed_progress_is_taken_back_only_if_that_is_allowed(
    state: World, policy: str, allowed: bool, expected: float | None
) -> None:
    achievement = make(state, recurrence_policy=policy, allow_rollback_after_completion=allowed)
    move(state, achievement, 1)
    (props,) = achievements.progress(state, achievement, "anna", Decimal(2))
    assert props.progress_tracker_id is not None
    undone = achievements.rollback(state, props.progress_tracker_id, Decimal(2))
    assert (undone and undone.current_progress) == expected
    assert move(state, achievement, 2)[-1][2] is (expected is not None)


def test_a_giveaway_is_awarded_once_and_within_its_dates(state: World) -> None:
    now, day = state.now, timedelta(days=1)
    pool = state[POOLS].put(GiveawayPool(id=9, name="Cards", applications=[42]))
    spans = {"past": (None, now), "later": (now + day, None), "now": (now, now + day)}
    for code, (start, end) in spans.items():
        giveaway = Giveaway(
            id=state.new_id(GIVEAWAYS), created=now, code=code, pool_id=9, start_date=start,
            end_date=end, used=False,
        )  # fmt: skip
        state[GIVEAWAYS].put(giveaway)
    anna = profiles.find_or_create(state, "anna")
    awarded = giveaways.award(state, pool, anna)
    assert awarded is not None
    assert (awarded.code, awarded.used, awarded.profile_integration_id) == ("now", True, "anna")
    assert giveaways.award(state, pool, anna) is None
    assert giveaways.inventory(state, anna) == [awarded]
    assert giveaways.find_pool(state, 9) == pool
    state.application_id = 43
    assert giveaways.find_pool(state, 9) is None


def define(**properties: Any) -> CreateAchievementV2:
    """An achievement of the account, for Application 42."""
    known: dict[str, Any] = {
        "name": "Coffee", "title": "Ten coffees", "description": "", "target": 10,
        "subscribed_applications": [42], "sandbox": False, "timezone": "Europe/Berlin",
    }  # fmt: skip
    return CreateAchievementV2(**known | properties)


def test_achievements_are_defined_until_customers_rely_on_them(
    talon: TalonOne, emulator: Emulator
) -> None:
    management, now = talon.management, emulator.clock.now()
    end = now + timedelta(days=9)
    made = management.create_achievement_v2(define(period="1M", end_date=end))
    assert (made.recurrence_policy, made.activation_policy) == ("no_recurrence", "user_action")
    assert (made.status, made.has_progress) == ("active", False)
    with pytest.raises(ConflictException):
        management.create_achievement_v2(define(title="Other"))
    other = management.create_achievement_v2(
        define(name="Tea", activation_policy="fixed_schedule", fixed_start_date=end)
    )
    assert other.status == "scheduled"
    assert management.list_achievements_v2(application_id=42).data == [made, other]
    assert management.list_achievements_v2(application_id=43).data == []
    page = management.list_achievements_v2(sort="-name", page_size=1)
    assert (page.data, page.has_more) == ([other], True)

    def update(**properties: Any) -> AchievementV2:
        known: dict[str, Any] = {
            "name": "Coffee", "title": "Ten", "description": "", "target": 10.0,
            "subscribed_applications": [42],
        }  # fmt: skip
        return management.update_achievement_v2(made.id, UpdateAchievementV2(**known | properties))

    changed = update(target=5.0)
    assert (changed.target, changed.title, changed.period) == (5, "Ten", "1M")
    with pytest.raises(BadRequestException, match="/name"):
        update(name="Cocoa")
    with emulator.world(42) as world:
        achievement = achievements.find(world, "Coffee")
        assert achievement is not None
        achievements.progress(world, achievement, "anna", Decimal(1))
    with pytest.raises(BadRequestException, match="/target"):
        update()
    assert update(target=5.0, title="Five").has_progress
    emulator.clock.advance(days=9)
    assert management.get_achievement_v2(made.id).status == "expired"
    management.delete_achievement_v2(made.id)
    with pytest.raises(NotFoundException):
        management.get_achievement_v2(made.id)


@pytest.mark.parametrize(
    ("properties", "pointer"),
    [
        ({"target": 0}, "/target"),
        ({"period": "1x"}, "/period"),
        ({"period": "0D"}, "/period"),
        ({"timezone": "Europe/Bonn"}, "/timezone"),
        ({"timezone": "../x"}, "/timezone"),
        ({"subscribed_applications": [42, 1]}, "/subscribedApplications/1"),
        ({"sandbox": True}, "/subscribedApplications/0"),
    ],
)
def test_definitions_that_cannot_work_are_refused(
    talon: TalonOne, properties: dict[str, Any], pointer: str
) -> None:
    with pytest.raises(BadRequestException) as refusal:
        talon.management.create_achievement_v2(define(**properties))
    assert refusal.value.data.errors[0].source.pointer == pointer
    assert talon.management.list_achievements_v2().data == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_achievement_of_a_campaign_is_fixed_while_that_runs(
    talon: TalonOne, emulator: Emulator
) -> None:
    management = talon.management
    new = CreateAchievement(name="Coffee", title="Ten", description="", target=10)
    made = management.create_achievement(42, CAMPAIGN, new)
    assert (made.status, made.campaign_id) == ("inprogress", CAMPAIGN)
    for taken in ({"name": "Coffee", "title": "New"}, {"name": "New", "title": "Ten"}):
        with pytest.raises(ConflictException):
            management.create_achievement(42, CAMPAIGN, structs.replace(new, **taken))
    assert management.list_achievements(42, CAMPAIGN, title="Ten").data == [made]
    assert management.list_achievements_v2().data == []
    update = management.update_achievement
    assert update(42, CAMPAIGN, made.id, UpdateAchievement(title="Eleven")).title == "Eleven"
    with pytest.raises(BadRequestException, match="/target"):
        update(42, CAMPAIGN, made.id, UpdateAchievement(target=11))
    with emulator.world() as world:
        campaign = world[CAMPAIGNS].get(CAMPAIGN)
        assert campaign is not None
        campaign.state = "disabled"
        world[CAMPAIGNS].put(campaign)
    assert update(42, CAMPAIGN, made.id, UpdateAchievement(target=11)).target == 11
    with pytest.raises(NotFoundException):
        management.get_achievement_v2(made.id)
    management.delete_achievement(42, CAMPAIGN, made.id)
    with pytest.raises(NotFoundException):
        management.get_achievement(42, CAMPAIGN, made.id)


def test_customers_see_their_runs(talon: TalonOne, emulator: Emulator) -> None:
    made = talon.management.create_achievement_v2(
        define(target=2, period="1D", recurrence_policy="on_expiration")
    )
    later = emulator.clock.now() + timedelta(days=30)
    talon.management.create_achievement_v2(
        define(name="Tea", activation_policy="fixed_schedule", fixed_start_date=later)
    )
    integration = talon.integration

    def go(amount: int) -> None:
        with emulator.world(42) as world:
            profiles.find_or_create(world, "anna")
            achievement = achievements.find(world, "Coffee")
            assert achievement is not None
            achievements.progress(world, achievement, "anna", Decimal(amount))

    with pytest.raises(NotFoundException):
        integration.get_customer_achievements("anna")
    go(2)
    start = emulator.clock.now()
    emulator.clock.advance(days=1)
    go(1)
    page = integration.get_customer_achievements("anna")
    (entry,) = page.data
    assert (page.total_result_size, entry.name, entry.status) == (1, "Coffee", "active")
    assert entry.current_progress is not None
    assert (entry.current_progress.status, entry.current_progress.progress) == ("inprogress", 1)

    def names(**filters: Any) -> list[str]:
        return [one.name for one in integration.get_customer_achievements("anna", **filters).data]

    assert names(achievement_status=["active", "scheduled"]) == ["Coffee", "Tea"]
    assert names(current_progress_status=["completed"]) == []
    assert names(achievement_ids=[str(made.id), "99"]) == ["Coffee"]
    assert names(campaign_ids=["3"]) == []

    def history(**filters: Any) -> list[tuple[str, float]]:
        found = integration.get_customer_achievement_history("anna", made.id, **filters).data
        return [(one.status, one.progress) for one in found]

    assert history() == [("completed", 2), ("inprogress", 1)]
    assert history(progress_status=["completed"]) == [("completed", 2)]
    assert history(start_date=start + timedelta(hours=1)) == [("inprogress", 1)]
    emulator.clock.advance(days=1)
    assert history(page_size=1, skip=1) == [("expired", 1)]
    assert names(current_progress_status=["not_started"]) == ["Coffee"]

    progress = talon.management.get_customer_profile_achievement_progress
    (one,) = progress(42, "anna", achievement_id=made.id).data
    assert (one.status, one.progress, one.target) == ("not_started", 0, 2)
    assert progress(43, "anna").data == []
    inventory = integration.get_customer_inventory("anna", achievements=True)
    assert inventory.achievements == [one]
    with talon.management.export_achievement_v2(made.id) as file:
        (row,) = file
    assert row == {
        "profileIntegrationID": "anna", "title": "Ten coffees", "target": "2.00",
        "progress": "1.00", "status": "expired",
        "startDate": (start + timedelta(days=1)).isoformat(timespec="seconds")[:19] + "Z",
        "endDate": (start + timedelta(days=2)).isoformat(timespec="seconds")[:19] + "Z",
        "completionDate": "",
    }  # fmt: skip


def test_giveaways_go_in_and_out_as_files(talon: TalonOne, emulator: Emulator) -> None:
    before = emulator.clock.now()
    emulator.clock.advance(seconds=10)
    file = b"code,startdate,enddate,attributes\nGIFT,,2020-01-01T00:00:00Z,\nGIFT,,,\n"
    done = talon.management.import_pool_giveaways(POOL, up_file=file)
    assert (done.entity, done.amount) == ("Giveaway", 2)
    with talon.management.export_pool_giveaways(POOL, created_after=before) as export:
        rows = list(export)
    assert [(row["code"], row["used"], row["enddate"]) for row in rows] == [
        ("GIFT", "false", "2020-01-01T00:00:00Z"),
        ("GIFT", "false", ""),
    ]
    for wrong in (b'code\n""\n', b"name\nGIFT\n", b"code,startdate\nGIFT,soon\n"):
        with pytest.raises(BadRequestException):
            talon.management.import_pool_giveaways(POOL, up_file=wrong)
    with pytest.raises(NotFoundException):
        talon.management.import_pool_giveaways(99, up_file=file)


def test_a_seed_has_pools_of_giveaways() -> None:
    pool = {"id": 8, "name": "Cards", "applications": [42], "codes": ["GIFT"]}
    with Emulator(seed={"giveaway_pools": [pool]}) as emulator, emulator.client() as talon:
        with talon.management.export_pool_giveaways(8) as export:
            assert [row["code"] for row in export] == ["GIFT"]
        with pytest.raises(NotFoundException):
            talon.management.export_pool_giveaways(POOL)
    for wrong in ({"sandbox": True}, {"applications": [1]}):
        seed = {"giveaway_pools": [{**pool, **wrong}]}
        with pytest.raises(ValueError, match="environment"), Emulator(seed=seed):
            pass
