"""Achievements and giveaways: runs, progress, and the operations on them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from talon_one.emulator import achievements, giveaways, profiles
from talon_one.emulator.achievements import ACHIEVEMENTS, StoredAchievement
from talon_one.emulator.giveaways import GIVEAWAYS, POOLS, GiveawayPool
from talon_one.models import (
    Giveaway,
    IncreaseAchievementProgressEffectProps,
    StartAchievementProgressEffectProps,
)

if TYPE_CHECKING:
    from talon_one.emulator.world import World

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
    pool = state[POOLS].put(GiveawayPool(id=1, name="Cards", applications=[42]))
    spans = {"past": (None, now), "later": (now + day, None), "now": (now, now + day)}
    for code, (start, end) in spans.items():
        giveaway = Giveaway(
            id=state.new_id(GIVEAWAYS), created=now, code=code, pool_id=1, start_date=start,
            end_date=end, used=False,
        )  # fmt: skip
        state[GIVEAWAYS].put(giveaway)
    anna = profiles.find_or_create(state, "anna")
    awarded = giveaways.award(state, pool, anna)
    assert awarded is not None
    assert (awarded.code, awarded.used, awarded.profile_integration_id) == ("now", True, "anna")
    assert giveaways.award(state, pool, anna) is None
    assert giveaways.inventory(state, anna) == [awarded]
    assert giveaways.find_pool(state, 1) == pool
    state.application_id = 43
    assert giveaways.find_pool(state, 1) is None
