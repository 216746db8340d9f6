"""What log, hooks, errors, pickles and frames show, and what they must not."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from faults import KEY, OK, Connection, FaultApi, FaultServer, TestClock, drop, hang, reply

from talon_one import ApiClient, Configuration, exceptions
from talon_one.runtime import notices

if TYPE_CHECKING:
    from worlds import World


# Log and hooks


def test_log_and_hooks_tell_attempts_and_no_secret(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Any] = []

    def trace(event: Any) -> None:
        event.headers["traceparent"] = f"attempt-{event.attempt}"

    caplog.set_level(logging.DEBUG)
    with FaultServer(reply(503), drop, OK) as server:
        hooks = {"on_request": [trace, events.append], "on_response": [events.append]}
        with world.api_for(server.host, **hooks) as api:
            api.keyed("customer@example.com")
    assert [headers["traceparent"] for _, headers, _ in server.requests] == [
        "attempt-1",
        "attempt-2",
        "attempt-3",
    ]
    ours = [record for record in caplog.records if record.name.startswith("talon_one")]
    assert [record.levelname for record in ours] == ["WARNING", "WARNING", "DEBUG"]
    assert "keyed attempt 1: 503; repeated in 0.25 s" in caplog.text
    assert "keyed attempt 2: ConnectionBrokenError; repeated in 0.50 s" in caplog.text
    assert [event.status for event in events if hasattr(event, "status")] == [503, None, 200]
    everything = caplog.text + repr(events)
    assert KEY not in everything
    assert "customer@example.com" not in "".join(record.getMessage() for record in ours)


def fail(event: Any) -> None:
    raise ValueError(f"attempt {event.attempt}")


def test_a_hook_that_raises_is_logged_and_changes_nothing(
    world: World,
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[Any] = []
    hooks = {"on_request": [fail, seen.append], "on_response": [fail, seen.append]}
    with FaultServer(Connection.reset, OK) as server, world.api_for(server.host, **hooks) as api:
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
    world: World, kind: type[BaseException], hook: str, caplog: pytest.LogCaptureFixture
) -> None:
    stop = [True]

    def interrupt(event: Any) -> None:
        if stop:
            raise kind

    with FaultServer(OK) as server, world.api_for(server.host, **{hook: [interrupt]}) as api:
        with pytest.raises(kind):
            api.never("a")
        assert ("may have been carried out" in caplog.text) is (hook == "on_response")
        stop.clear()
        assert api.never("a") == {"ok": True}
        assert server.connections == 1


def test_headers_of_hooks_replace_whatever_their_case(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
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

    with RawServer() as server, world.api_for(server.host, on_request=[change]) as api:
        assert api.keyed("a") == {"ok": True}
    sent = [line for line in lines if line.startswith((b"authorization", b"idempotency", b"x"))]
    assert sorted(sent) == [b"authorization: mine\r\n", b"idempotency-key: own\r\n"]
    assert caplog.text.count("a header is left out") == 4


# Secrets (38)


def test_no_secret_in_reprs_pickles_or_errors() -> None:
    proxy = f"http://user:{KEY}@127.0.0.1:9"
    configuration = Configuration(host="http://127.0.0.1:9", management_key=KEY, proxy=proxy)
    client = ApiClient(configuration, clock=TestClock())
    with pytest.raises(exceptions.ConnectError) as caught:
        FaultApi(client).safe("a")
    shown = [repr(configuration), repr(client), str(caught.value), repr(caught.value)]
    dumped = [pickle.dumps(thing) for thing in (configuration, client, caught.value)]
    assert not any(KEY in text for text in shown)
    assert not any(KEY.encode() in data for data in dumped)
    copy = pickle.loads(pickle.dumps(client))
    assert copy.configuration.host == configuration.host
    assert copy.configuration.api_key == {}
    kept = Configuration(host="http://127.0.0.1:9", management_key=KEY, pickle_keys=True)
    assert pickle.loads(pickle.dumps(kept)).api_key == {"management_key": KEY}


def test_unpickled_client_takes_its_keys_from_the_environment(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "another")
        with world.unpickled(api) as copy:
            assert copy.safe("a") == {"ok": True}
        assert server.requests[0][1]["authorization"] == "ManagementKey-v1 another"


@pytest.mark.parametrize("kind", [exceptions.ServiceException, exceptions.ConnectError])
def test_errors_survive_pickling(kind: Any) -> None:
    error = kind(503, "Busy", raw_data=b"x") if kind is exceptions.ServiceException else kind("no")
    error.attempts, error.maybe_applied = 3, True
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert copy.__dict__ == error.__dict__


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
                if frame.f_globals["__name__"] not in (__name__, "faults", "worlds"):
                    shown.append(f"{frame.f_code.co_name}: {frame.f_locals!r}")
    return shown


@pytest.mark.parametrize(
    ("step", "options", "call"),
    [
        (OK, {"proxy": "http://127.0.0.1:9"}, {}),
        (Connection.reset, {}, {}),
        (hang, {"read_timeout": 0.05}, {}),
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
def test_no_frame_of_ours_shows_a_key(
    world: World, step: Any, options: Any, call: Any, view: str
) -> None:
    with FaultServer(step) as server:
        with world.management_for(server.host, max_attempts=1, **options) as api:
            method = getattr(api, f"get_application_customer{view}")
            with pytest.raises((exceptions.OpenApiException, KeyboardInterrupt)) as caught:
                method(42, 6, **call)
    shown = locals_of_ours(caught.value)
    assert any(text.startswith("_call: ") for text in shown)
    assert not [text for text in shown if KEY in text]


def test_no_frame_shows_a_key_when_a_file_cannot_be_read(world: World) -> None:
    class Vanishing(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            if len(buffer):
                raise OSError("gone")
            return 0

    with FaultServer(hang) as server, world.management_for(server.host) as api:
        with pytest.raises(exceptions.ValidationError) as caught:
            api.import_loyalty_points(45, up_file=Vanishing())
    assert not [text for text in locals_of_ours(caught.value) if KEY in text]


# What a server said (37)


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
    world: World, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")

    def answer(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    with FaultServer(answer) as server, world.api_for(server.host, max_attempts=1) as api:
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
