"""The policy step by step, without sockets; hooks, logs and tracebacks. Hand-written."""

from __future__ import annotations

import io
import logging
import os
import traceback
from typing import Any

import pytest
from faults import KEY, OPERATIONS, Connection, FaultServer, TestClock, api_for, reply

from talon_one import Configuration, ManagementApi, exceptions
from talon_one.runtime import notices
from talon_one.runtime.attempts import Attempt, Policy, Steps, Wait
from talon_one.runtime.redacted import Redacted
from talon_one.runtime.reply import Reply
from talon_one.runtime.request import Request

OK = reply(200, b'{"ok":true}')


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
    while not isinstance(step, Reply):
        said.append(step.seconds if isinstance(step, Wait) else "attempt")
        try:
            step = steps.send(next(answers) if isinstance(step, Attempt) else None)
        except exceptions.OpenApiException as error:
            return [*said, error]
    return [*said, step]


def test_a_call_is_a_row_of_steps() -> None:
    busy, done = Reply(503, None, {}), Reply(200, None, {})
    said = play(steps_of("safe"), busy, broken(), done)
    assert said == ["attempt", 0.5, "attempt", 1.0, "attempt", done]
    assert done.attempts == 3
    error = broken()
    assert play(steps_of("never"), error) == ["attempt", error]
    assert play(steps_of("never"), broken(sent=False), done)[:2] == ["attempt", 0.5]


def test_only_what_is_handed_over_stays_open() -> None:
    busy, done = Unread(503), Unread()
    replies = [Reply(r.status, None, {}, stream=r) for r in (busy, done)]  # type: ignore[arg-type]
    play(steps_of("keyed", leave_open=True), *replies)
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
    play(shared.steps(request), Reply(200, None, {}))
    waits = []
    for _ in range(3):
        steps = shared.steps(request)
        wait = next(steps)
        assert isinstance(wait, Wait)
        waits.append(round(wait.seconds, 6))
        steps.close()
    assert waits == [1.01] * 3


def test_calls_that_the_rate_limit_refuses_take_no_turn() -> None:
    clock = TestClock()
    with FaultServer(OK) as server, api_for(server.host, clock, rate_limit=10.0) as api:
        # Turns are taken before any is waited for, as by many threads at once.
        limiting = Policy(api.api_client.configuration, clock)
        request = Request(OPERATIONS["safe"], "/", Redacted(), deadline=1.0)
        calls = [limiting.steps(request) for _ in range(200)]
        refused = 0
        for steps in calls:
            try:
                next(steps)
            except exceptions.DeadlineExceededError as error:
                refused += 1
                assert error.attempts == 0
        assert refused == 190
        clock.now += 1.1
        assert isinstance(next(limiting.steps(request)), Attempt)


def test_a_repeat_that_gets_no_turn_raises_what_happened() -> None:
    steps = steps_of("safe", rate_limit=0.01, deadline=50.0)
    busy = Reply(503, None, {})
    assert play(steps, busy) == ["attempt", busy]


def test_a_forked_process_has_a_budget_and_turns_of_its_own(monkeypatch: Any) -> None:
    shared = policy(rate_limit=0.001)
    request = Request(OPERATIONS["safe"], "/", Redacted())
    assert isinstance(next(shared.steps(request)), Attempt)
    with pytest.raises(exceptions.DeadlineExceededError):
        next(shared.steps(request))
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert isinstance(next(shared.steps(request)), Attempt)


# Hooks


def fail(event: Any) -> None:
    raise ValueError(f"attempt {event.attempt}")


def test_a_hook_that_raises_is_logged_and_changes_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[Any] = []
    hooks = {"on_request": [fail, seen.append], "on_response": [fail, seen.append]}
    with FaultServer(Connection.reset, OK) as server, api_for(server.host, **hooks) as api:
        assert api.keyed("a") == {"ok": True}
        assert len(server.requests) == 2
        assert api.never("a") == {"ok": True}
    assert len(seen) == 6
    failed = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(failed) == 6
    assert failed[0].getMessage() == "keyed attempt 1: a hook failed; the call goes on"
    assert "ValueError: attempt 1" in caplog.text


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("hook", ["on_request", "on_response"])
def test_what_is_no_exception_ends_the_call(
    kind: type[BaseException], hook: str, caplog: pytest.LogCaptureFixture
) -> None:
    stop = [True]

    def interrupt(event: Any) -> None:
        if stop:
            raise kind

    with FaultServer(OK) as server, api_for(server.host, **{hook: [interrupt]}) as api:
        with pytest.raises(kind):
            api.never("a")
        assert ("may have been carried out" in caplog.text) is (hook == "on_response")
        stop.clear()
        assert api.never("a") == {"ok": True}
        assert server.connections == 1


def test_a_response_that_a_hook_interrupts_is_closed() -> None:
    def interrupt(event: Any) -> None:
        raise KeyboardInterrupt

    unread = Unread()
    steps = steps_of("safe", leave_open=True, on_response=[interrupt])
    next(steps)
    with pytest.raises(KeyboardInterrupt):
        steps.send(Reply(200, None, {}, stream=unread))  # type: ignore[arg-type]
    assert unread.closed


def test_headers_of_hooks_replace_whatever_their_case(caplog: pytest.LogCaptureFixture) -> None:
    lines: list[bytes] = []

    class RawServer(FaultServer):
        def _serve(self, sock: Any) -> None:
            connection = Connection(sock)
            while (line := connection.reader.readline()).strip():
                lines.append(line.lower())
            connection.send(OK)
            connection.close()

    def change(event: Any) -> None:
        event.headers.update({"AUTHORIZATION": "mine", "Idempotency-KEY": "own"})
        event.headers.update({"X-Bad": "a\r\nb", "X Y": "", "X": 5, "Host": "elsewhere"})

    with RawServer() as server, api_for(server.host, on_request=[change]) as api:
        assert api.keyed("a") == {"ok": True}
    sent = [line for line in lines if line.startswith((b"authorization", b"idempotency", b"x"))]
    assert sorted(sent) == [b"authorization: mine\r\n", b"idempotency-key: own\r\n"]
    assert caplog.text.count("a header is left out") == 4


# Secrets


def hold_open(connection: Connection) -> None:
    connection.wait_for_close()


def interrupt(event: Any) -> None:
    raise KeyboardInterrupt


def locals_of_ours(error: BaseException) -> list[str]:
    """What a tool shows that reports the locals of each frame, those of causes included."""
    shown = []
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is not None:
            pending += [each.__cause__, each.__context__ if each.__cause__ is None else None]
            for frame, _ in traceback.walk_tb(each.__traceback__):
                if frame.f_code.co_filename != __file__:
                    shown.append(f"{frame.f_code.co_name}: {frame.f_locals!r}")
    return shown


@pytest.mark.parametrize(
    ("step", "options", "call"),
    [
        (OK, {"proxy": "http://127.0.0.1:9"}, {}),
        (Connection.reset, {}, {}),
        (hold_open, {"read_timeout": 0.05}, {}),
        (reply(401), {}, {}),
        (reply(200, b"nonsense"), {}, {}),
        (reply(200, b"", "Content-Encoding: br"), {}, {}),
        (OK, {"on_response": [interrupt]}, {}),
        (OK, {}, {"_headers": {"Authorization": f"{KEY}\n"}}),
        (OK, {}, {"_headers": {"Authorization": KEY, "X": "\n"}}),
        (OK, {}, {"_request_timeout": -1}),
        (OK, {}, {"_request_auth": {"in": "query", "key": "k", "value": KEY}, "_deadline": -1}),
        (OK, {}, {"_request_auth": {"in": "header", "key": "X", "value": f"{KEY}\n"}}),
        (OK, {}, {"_request_auth": {"in": "nowhere", "key": "X", "value": KEY}}),
        (OK, {"default_headers": {"X-Token": KEY}}, {"_headers": {"X": "\n"}}),
        (reply(401), {}, {"_request_auth": {"management_key": KEY}}),
    ],
)
@pytest.mark.parametrize("view", ["", "_with_http_info"])
def test_no_frame_of_ours_shows_a_key(step: Any, options: Any, call: Any, view: str) -> None:
    with FaultServer(step) as server, api_for(server.host, max_attempts=1, **options) as api:
        method = getattr(ManagementApi(api.api_client), f"get_application_customer{view}")
        with pytest.raises((exceptions.OpenApiException, KeyboardInterrupt)) as caught:
            method(42, 6, **call)
    shown = locals_of_ours(caught.value)
    assert any(text.startswith("call: ") for text in shown)
    assert not [text for text in shown if KEY in text]


def test_no_frame_shows_a_key_when_a_file_cannot_be_read() -> None:
    class Vanishing(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            if len(buffer):
                raise OSError("gone")
            return 0

    with FaultServer(OK) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ValidationError) as caught:
            ManagementApi(api.api_client).import_loyalty_points(45, up_file=Vanishing())
    assert not [text for text in locals_of_ours(caught.value) if KEY in text]


# What a server said


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 400 Bad\x1b[31m\x7f\r\nContent-Length: 0\r\n\r\n",
        reply(400, b"a\x1b]0;title\x07 \xe2\x80\xae\xc2\x9b"),
        reply(400, b'{"message": "a\\u001b[2J\\r\\nINFO forged \\u2028"}'),
        reply(302, b"", "Location: http://a/\x1b[2J\x9b"),
        reply(200, b'{"a\\u001b[2J\\n": {"Code": "x"}}'),
        reply(200, b"{}", "Content-Encoding: \x1b\x07"),
        b"HTTP/1.1 200 OK\x1b\r\nTransfer-Encoding: chunked\r\n\r\n\x1b[2J\r\n",
        b"\x1b[2J\r\n\r\n",
    ],
)
def test_no_control_character_reaches_a_message(
    data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")

    def answer(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    with FaultServer(answer) as server, api_for(server.host, max_attempts=1) as api:
        with pytest.raises(exceptions.CallError) as caught:
            api.faults("a")
    for text in (str(caught.value), caught.value.describe(), *caplog.messages):
        assert text.isprintable()
        assert len(text) < 2000


def test_no_control_character_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    notices.warn_once("$.a\x1b[2J\n", "is null")
    assert caplog.messages == [r"out of contract, accepted: $.a\x1b[2J\n: is null"]


def test_a_message_is_told_in_bounded_length() -> None:
    problem = exceptions.ResponseDecodeError(200)
    problem.path = "$." + "x" * 10**6
    assert len(str(problem)) < 2000
