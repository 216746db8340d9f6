"""The policy's own parts: bounds that hold for every input. Hand-written."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import format_datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one.runtime import retry, retry_after
from talon_one.runtime.rate_limiter import RateLimiter


@given(st.integers(0, 10**6), st.sampled_from([None, 409, 429, 503]), st.floats(0, 1))
def test_backoff_stays_within_its_ceiling(repeats: int, status: int | None, random: float) -> None:
    base = 1.0 if status in (409, 429) else 0.5
    wait = retry.backoff(repeats, status, random)
    assert 0 <= wait <= min(8.0, base * 2.0 ** min(repeats, 20))
    assert retry.backoff(repeats, status, 1.0) == min(8.0, base * 2.0 ** min(repeats, 20))


@given(st.text(max_size=60))
def test_retry_after_is_a_wait_or_nothing(value: str) -> None:
    wait = retry_after.parse(value, 0.0)
    assert wait is None or wait >= 0


@pytest.mark.parametrize(
    "value",
    [
        "abc",
        "-5",
        "1.5",
        "9" * 5000,
        "",
        "1 2",
        "Mon, 32 Feb 2021 25:61:61 GMT",
        "²",
        "\u0661",
        "+1",
    ],
)
def test_malformed_retry_after_is_ignored(value: str) -> None:
    assert retry_after.parse(value, 0.0) is None


@given(st.integers(0, 10**6), st.integers(0, 2 * 10**9))
def test_retry_after_reads_both_forms(seconds: int, now: int) -> None:
    assert retry_after.parse(str(seconds), now) == seconds
    date = format_datetime(datetime.fromtimestamp(now + seconds, timezone.utc), usegmt=True)
    assert retry_after.parse(date, now) == seconds


@given(st.lists(st.sampled_from(["repeat", "repeat after timeout", "success"]), max_size=300))
def test_budget_is_never_overdrawn_nor_overfilled(events: list[str]) -> None:
    budget = retry.RetryBudget()
    for event in events:
        before = budget.tokens
        if event == "success":
            budget.refund()
            assert budget.tokens == min(before + 1, retry.RetryBudget.TOKENS)
        else:
            cost = 5 if event == "repeat" else 10
            paid = budget.spend(timed_out=cost == 10)
            assert paid is (before >= cost)
            assert budget.tokens == before - cost * paid
        assert 0 <= budget.tokens <= retry.RetryBudget.TOKENS


@given(
    st.floats(0.1, 100),
    st.lists(st.tuples(st.floats(0, 10), st.floats(0, 30), st.floats(0, 60), st.booleans())),
)
def test_rate_limit_never_lets_two_requests_come_closer_than_the_rate(
    rate: float, calls: list[tuple[float, float, float, bool]]
) -> None:
    limit = RateLimiter()
    now, moments = 0.0, []
    for number, (gap, earliest, span, given_back) in enumerate(calls):
        now += gap
        moment = limit.reserve("operation", rate, now, now + earliest, now + span)
        assert moment is None or now + earliest <= moment < now + span
        if moment is not None and given_back:
            limit.release("operation", moment)
        elif moment is not None:
            moments.append(moment)
        assert limit.reserve(f"other {number}", rate, now, now, now + 1) == now
    assert all(b - a >= 1 / rate - 1e-6 for a, b in pairwise(sorted(moments)))


def test_a_request_that_is_not_made_takes_no_turn() -> None:
    limit = RateLimiter()
    served = [limit.reserve("operation", 10, 0.0, 0.0, 1.0) for _ in range(200)]
    assert len([moment for moment in served if moment is not None]) == 10
    # A turn far ahead, for a repeat, leaves those before it to others.
    assert limit.reserve("operation", 10, 1.1, 9.0, 10.0) == 9.0
    assert limit.reserve("operation", 10, 1.1, 1.1, 1.2) == 1.1
    moment = limit.reserve("operation", 10, 1.1, 1.1, 2.0)
    assert moment is not None
    limit.release("operation", moment)
    assert limit.reserve("operation", 10, 1.1, 1.1, 2.0) == moment
    assert limit.reserve("operation", 10, 20.0, 20.0, 21.0) == 20.0
    limit.release("operation", moment)


@pytest.mark.parametrize(
    ("mode", "status", "throttles", "again"),
    [
        ("never", 429, False, True),
        ("never", 503, False, False),
        ("never", 409, True, False),
        ("Never", 503, False, False),
        ("", 409, True, False),
        ("keyed", 409, True, True),
        ("keyed", 409, False, False),
        *[("safe", status, False, True) for status in (408, 429, 500, 502, 503, 504)],
        *[("safe", status, False, False) for status in (400, 401, 403, 404, 409, 422, 501)],
    ],
)
def test_which_statuses_are_repeated(mode: str, status: int, throttles: bool, again: bool) -> None:
    assert retry.may_repeat_status(mode, status, throttles) is again  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mode", "failure", "again"),
    [
        ("Never", "ambiguous", False),
        ("sometimes", "ambiguous", False),
        ("never", "unsent", True),
        ("keyed", "ambiguous", True),
        ("safe", "final", False),
    ],
)
def test_which_failures_are_repeated(mode: str, failure: str, again: bool) -> None:
    assert retry.may_repeat_failure(mode, failure) is again  # type: ignore[arg-type]
