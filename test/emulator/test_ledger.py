"""The arithmetic of points, tiers and durations, over histories that chance makes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from talon_one.emulator import durations, ledger, points, tiers
from talon_one.emulator.clock import EmulatorClock
from talon_one.emulator.domains import KINDS
from talon_one.emulator.store import Store
from talon_one.emulator.tiers import Level, Rules
from talon_one.emulator.world import World

BERLIN = durations.zone("Europe/Berlin")
START = datetime(2024, 1, 31, 12, tzinfo=timezone.utc)
ACCOUNT = ledger.Account(1, "customer")


@pytest.mark.parametrize(
    ("duration", "end"),
    [
        ("30s", "2023-10-10T09:31:15+02:00"),
        ("5m", "2023-10-10T09:35:45+02:00"),
        ("24h", "2023-10-11T09:30:45+02:00"),
        ("1M", "2023-11-10T09:30:45+01:00"),
        ("1Y", "2024-10-10T09:30:45+02:00"),
        ("1D_D", "2023-10-11T00:00:00+02:00"),
        ("1D_U", "2023-10-11T23:59:59+02:00"),
        ("2W_U", "2023-10-29T23:59:59+01:00"),
        ("3M_U", "2024-01-31T23:59:59+01:00"),
        ("1Y_U", "2024-12-31T23:59:59+01:00"),
    ],
)
def test_durations_end_by_the_calendar_of_the_time_zone(duration: str, end: str) -> None:
    start = datetime(2023, 10, 10, 9, 30, 45, tzinfo=BERLIN)
    assert durations.after(start, duration, BERLIN) == datetime.fromisoformat(end)


@pytest.mark.parametrize("duration", ["", "D", "1x", "1D_W", "1h_U", "1W_D", "-1D", "\uff11D"])
def test_what_is_no_duration_is_refused(duration: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        durations.after(START, duration, BERLIN)


@given(
    some.from_regex(r"[1-9][0-9]?([DWMY](_U)?|D_D)", fullmatch=True),
    some.timedeltas(min_value=timedelta(0), max_value=timedelta(days=100_000)),
)
def test_the_next_end_is_the_first_one_that_is_later(duration: str, ahead: timedelta) -> None:
    moment = START + ahead
    end = durations.next_end(START, duration, BERLIN, moment)
    times = 1
    while durations.after(START, duration, BERLIN, times=times) <= moment:
        times += 1
    assert end == durations.after(START, duration, BERLIN, times=times)


amounts = some.integers(1, 10_000).map(lambda cents: Decimal(cents) / 100)
steps = some.one_of(
    some.tuples(
        some.just("add"),
        amounts,
        some.sampled_from(["immediate", "on_action", "1D", "2D_D", "1W_U"]),
        some.sampled_from(["unlimited", "1h", "1D", "3D_U", "1W", "1M_U"]),
    ),
    some.tuples(some.just("deduct"), amounts),
    some.tuples(some.just("take_back"), some.integers(0, 50), some.none() | amounts),
    some.tuples(some.just("give_back"), some.integers(0, 50)),
    some.tuples(some.just("activate"), some.integers(0, 50)),
    some.tuples(some.just("extend"), some.sampled_from(["1D", "1M"])),
    some.tuples(some.just("pass"), some.integers(1, 400_000)),
)


@settings(max_examples=100)
@given(
    some.lists(steps, max_size=30),
    some.sampled_from(["only_pending", "within_balance", "unlimited"]),
)
def test_no_point_is_lost_or_made(history: list[Any], policy: str) -> None:
    store, clock = Store(":memory:", KINDS), EmulatorClock()
    world = World(store, clock, now=START)
    ledger.add_program(
        world,
        1,
        name="program",
        timezone="Europe/Berlin",
        return_policy=policy,
        tiers={"Low": 0, "Middle": 50, "High": 100},
        tiers_expire_in="1W",
    )
    seen = []
    for kind, *arguments in history:
        _step(world, kind, *arguments)
        now = ledger.balance(world, ACCOUNT)
        _check_sum(world, now)
        assert now.negative == 0 or (now.active == 0 and policy == "unlimited")
        seen.append((world.now, now))
        world.now += timedelta(seconds=1)
    # What was said at a moment is said of it for ever.
    for moment, then in seen:
        again = ledger.balance(world, ACCOUNT, moment)
        assert again == then
    # And what is foreseen comes to be.
    later = world.now + timedelta(days=60)
    foreseen = ledger.balance(world, ACCOUNT, later)
    world.now = later
    ledger.settle_all(world)
    assert ledger.balance(world, ACCOUNT) == foreseen
    store.close()


def _step(world: World, kind: str, *arguments: Any) -> None:
    entries = ledger.entries_of(world, ACCOUNT)
    program = ledger.require_program(world, 1)
    additions = [entry for entry in entries if entry.type == "addition"]
    subtractions = [entry for entry in entries if entry.type == "subtraction"]
    if kind == "add":
        amount, pending, validity = arguments
        terms = ledger.terms_for(world, program, pending=pending, validity=validity)
        ledger.add(world, ACCOUNT, amount, name="", terms=terms)
    elif kind == "deduct":
        active = ledger.balance(world, ACCOUNT).active
        if arguments[0] <= active:
            ledger.deduct(world, ACCOUNT, arguments[0], name="")
        else:
            with pytest.raises(ledger.NotEnoughPoints):
                ledger.deduct(world, ACCOUNT, arguments[0], name="")
    elif kind == "take_back" and additions:
        uuid = additions[arguments[0] % len(additions)].transaction_uuid
        ledger.take_back(world, uuid, name="", amount=arguments[1])
    elif kind == "give_back" and subtractions:
        uuid = subtractions[arguments[0] % len(subtractions)].transaction_uuid
        ledger.give_back(world, uuid, name="")
    elif kind == "activate" and additions:
        ledger.activate(world, [additions[arguments[0] % len(additions)]])
    elif kind == "extend":
        ledger.extend_expiry(world, ACCOUNT, arguments[0])
    elif kind == "pass":
        world.now += timedelta(seconds=arguments[0])


def _check_sum(world: World, now: ledger.Balance) -> None:
    entries = ledger.entries_of(world, ACCOUNT)
    added = sum(entry.amount for entry in entries if entry.type == "addition")
    spent = sum(entry.amount for entry in entries if entry.type == "subtraction")
    assert now.spent == spent
    assert added == now.active + now.pending + now.expired + now.spent - now.negative


def test_what_expires_first_is_spent_first() -> None:
    there = points.Points(START)
    for id_, days in ((1, None), (2, 9), (3, 5), (4, None), (5, 5)):
        expiry = None if days is None else START + timedelta(days=days)
        points.add(there, id_, Decimal(1), points.Terms(START, START, expiry))
    assert [one.id for one in points.choose(there, Decimal(9))] == [3, 5, 2, 1, 4]


@pytest.mark.parametrize(
    ("policy", "one_down", "expected"),
    [
        ("tier_start_date", False, [("2024-02-14", 0)]),
        ("tier_start_date", True, [("2024-02-14", 2), ("2024-02-28", 1), ("2024-03-13", 0)]),
        ("program_join_date", False, [("2024-02-04", 0)]),
        ("absolute_expiration", False, [("2024-02-10", 0)]),
        ("customer_attribute", False, [("2024-02-02", 0)]),
    ],
)
def test_tiers_end_when_and_where_the_program_says(
    policy: str, one_down: bool, expected: list[tuple[str, int]]
) -> None:
    rules = Rules(
        tz=timezone.utc,
        levels=tuple(Level(Decimal(10 * n), n, f"tier {n}") for n in (1, 2, 3)),
        last="" if policy == "customer_attribute" else "2W",
        policy=policy,
        cycle_start=datetime(2024, 2, 10, tzinfo=timezone.utc),
        attribute=datetime(2024, 2, 2, tzinfo=timezone.utc),
        joined=datetime(2024, 1, 7, tzinfo=timezone.utc),
        one_down=one_down,
    )
    there, spells = points.Points(START), list[tiers.Spell]()
    points.add(there, 1, Decimal(30), points.Terms(START, START))
    tiers.evaluate(there, spells, rules)
    points.take(there, points.choose(there, Decimal(25)))
    tiers.evaluate(there, spells, rules)
    assert tiers.present(spells) == tiers.Spell(START, 3, rules.end(START))
    events = tiers.advance(there, spells, rules, START + timedelta(days=60))
    falls = [event for event in events if event.kind == "downgrade"]
    assert [
        (str(event.moment.date()), event.new.tier if event.new else 0) for event in falls
    ] == expected
    assert len([event for event in events if event.kind == "will_downgrade"]) == len(falls)


def test_going_back_in_time_brings_points_back() -> None:
    store = Store(":memory:", KINDS)
    world = World(store, EmulatorClock(), now=START)
    program = ledger.add_program(world, 1, name="program")
    terms = ledger.terms_for(world, program, validity="1D")
    ledger.add(world, ACCOUNT, Decimal(5), name="", terms=terms)
    for days, active in ((2, 0), (-2, 5), (3, 0)):
        world.now += timedelta(days=days)
        ledger.settle_all(world)
        assert ledger.balance(world, ACCOUNT).active == active
    store.close()
