"""The policy step by step, without sockets."""

from __future__ import annotations

import os
from typing import Any

import pytest
from faults import (
    OPERATIONS,
    TestClock,
)

from talon_one import Configuration, exceptions
from talon_one.runtime.attempts import Attempt, Policy, Steps, Wait
from talon_one.runtime.redacted import Redacted
from talon_one.runtime.request import Request
from talon_one.runtime.response import Response


class Unread:
    """An open response that notes whether it was closed."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.closed = False

    def close(self) -> None:
        self.closed = True

    def hand_over(self, maybe_applied: bool) -> None:
        self.maybe_applied = maybe_applied


def broken(sent: bool = True) -> exceptions.TransportError:
    error = exceptions.ConnectionBrokenError("broken")
    error.maybe_applied = sent
    return error


def policy(**options: Any) -> Policy:
    return Policy(Configuration(host="http://127.0.0.1:9", **options), TestClock(chance=1.0))


def steps_of(name: str, leave_open: bool = False, **options: Any) -> Steps:
    operation = OPERATIONS[name]
    request = Request(operation, "/", Redacted(), retry=operation.retry)
    return policy(**options).steps(request, leave_open)


def play(steps: Steps, *outcomes: Any) -> list[Any]:
    """What the policy says when each attempt ends as given."""
    answers = iter(outcomes)
    step = next(steps)
    said: list[Any] = []
    while not isinstance(step, Response):
        said.append(step.seconds if isinstance(step, Wait) else "attempt")
        try:
            step = steps.send(next(answers) if isinstance(step, Attempt) else None)
        except exceptions.OpenApiException as error:
            return [*said, error]
    return [*said, step]


def test_a_call_is_a_row_of_steps() -> None:
    busy, done = Response(503, None, {}), Response(200, None, {})
    said = play(steps_of("safe"), busy, broken(), done)
    assert said == ["attempt", 0.5, "attempt", 1.0, "attempt", done]
    assert done.attempts == 3
    error = broken()
    assert play(steps_of("never"), error) == ["attempt", error]
    assert play(steps_of("never"), broken(sent=False), done)[:2] == ["attempt", 0.5]


def test_only_what_is_handed_over_stays_open() -> None:
    busy, done = Unread(503), Unread()
    responses = [Response(r.status, None, {}, open_response=r) for r in (busy, done)]  # type: ignore[arg-type]
    play(steps_of("keyed", leave_open=True), *responses)
    assert busy.closed
    assert not done.closed
    assert done.maybe_applied


@pytest.mark.parametrize(
    ("name", "sent", "told"),
    [("never", True, True), ("never", False, False), ("safe", True, False)],
)
def test_a_call_that_is_interrupted_tells_the_log_what_may_have_happened(
    name: str, sent: bool, told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    steps = steps_of(name)
    attempt = next(steps)
    assert isinstance(attempt, Attempt)
    attempt.limits.sent = sent
    steps.close()
    assert ("interrupted; the request may have been carried out" in caplog.text) is told


def test_a_wait_that_is_interrupted_gives_its_turn_back() -> None:
    shared = policy(rate_limit=1.0)
    request = Request(OPERATIONS["safe"], "/", Redacted())
    play(shared.steps(request), Response(200, None, {}))
    waits = []
    for _ in range(3):
        steps = shared.steps(request)
        wait = next(steps)
        assert isinstance(wait, Wait)
        waits.append(round(wait.seconds, 6))
        steps.close()
    assert waits == [1.01] * 3


@pytest.mark.parametrize("sent", [False, True])
def test_an_attempt_that_is_interrupted_takes_its_turn_only_if_it_was_sent(sent: bool) -> None:
    shared = policy(rate_limit=1.0)
    request = Request(OPERATIONS["safe"], "/", Redacted())
    steps = shared.steps(request)
    attempt = next(steps)
    assert isinstance(attempt, Attempt)
    attempt.limits.sent = sent
    steps.close()
    assert isinstance(next(shared.steps(request)), Wait) is sent


def test_a_repeat_that_gets_no_turn_raises_what_happened() -> None:
    steps = steps_of("safe", rate_limit=0.01, deadline=50.0)
    busy = Response(503, None, {})
    assert play(steps, busy) == ["attempt", busy]


def test_a_forked_process_has_a_budget_and_turns_of_its_own(monkeypatch: Any) -> None:
    shared = policy(rate_limit=0.001)
    request = Request(OPERATIONS["safe"], "/", Redacted())
    steps = shared.steps(request)
    assert isinstance(next(steps), Attempt)
    with pytest.raises(exceptions.DeadlineExceededError):
        next(shared.steps(request))
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert isinstance(next(shared.steps(request)), Attempt)


def test_a_response_that_a_hook_interrupts_is_closed() -> None:
    def interrupt(event: Any) -> None:
        raise KeyboardInterrupt

    unread = Unread()
    steps = steps_of("safe", leave_open=True, on_response=[interrupt])
    next(steps)
    with pytest.raises(KeyboardInterrupt):
        steps.send(Response(200, None, {}, open_response=unread))  # type: ignore[arg-type]
    assert unread.closed


def test_calls_that_the_rate_limit_refuses_take_no_turn() -> None:
    clock = TestClock()
    limiting = Policy(Configuration(host="http://127.0.0.1:9", rate_limit=10.0), clock)
    # Turns are taken before any is waited for, as by many threads at once.
    request = Request(OPERATIONS["safe"], "/", Redacted(), deadline=1.0)
    refused = 0
    for steps in [limiting.steps(request) for _ in range(200)]:
        try:
            next(steps)
        except exceptions.DeadlineExceededError as error:
            refused += 1
            assert error.attempts == 0
    assert refused == 190
    clock.now += 1.1
    assert isinstance(next(limiting.steps(request)), Attempt)
