"""What comes back, and what it comes out as: on real sockets."""

from __future__ import annotations

import contextlib
import http.client
import threading
from typing import TYPE_CHECKING

import pytest
from faults import (
    KEY,
    OK,
    Connection,
    FaultServer,
    TestClock,
    hang,
    reply,
)

from talon_one import Configuration, exceptions
from talon_one.runtime.clock import Clock

if TYPE_CHECKING:
    from worlds import World


# What the service said is kept (7)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (502, b"<html>Bad gateway</html>", exceptions.ServiceException),
        (400, b"", exceptions.BadRequestException),
        (500, b"\xff\xfe\x00", exceptions.ServiceException),
        (200, b"<html>Welcome</html>", exceptions.ResponseDecodeError),
    ],
)
def test_unreadable_replies_are_typed_and_kept(
    world: World, status: int, body: bytes, kind: type
) -> None:
    with FaultServer(reply(status, body, "X-Request-Id: r1")) as server:
        with world.api_for(server.host) as api, pytest.raises(kind) as caught:
            api.never("a")
    assert caught.value.status == status
    assert caught.value.raw_data == body
    assert caught.value.headers["x-request-id"] == caught.value.request_id == "r1"


@pytest.mark.parametrize(
    ("data", "kept"),
    [
        (reply(503, b"packed", "Content-Encoding: br"), b"packed"),
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\nshort", b"short"),
        (reply(503, b"no gzip", "Content-Encoding: gzip"), b""),
    ],
    ids=["unknown encoding", "truncated", "broken gzip"],
)
def test_an_errors_status_outweighs_the_state_of_its_body(
    world: World, data: bytes, kept: bytes
) -> None:
    def answer(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    with FaultServer(answer) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ServiceException) as caught:
            api.never("a")
    assert caught.value.raw_data == kept


# Slow servers (8)


def test_body_that_drips_ends_at_the_deadline(world: World) -> None:
    closed = threading.Event()

    def drip(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b" ")
                connection.sock.settimeout(0.001)
                with contextlib.suppress(TimeoutError):
                    if not connection.sock.recv(1):
                        break
        closed.set()

    # Each look at the clock takes a second: a byte a second, without the waiting.
    with FaultServer(drip) as server, world.api_for(server.host, TestClock(tick=1.0)) as api:
        with pytest.raises(exceptions.DeadlineExceededError) as caught:
            api.never("a", _deadline=30.0)
        assert closed.wait(10)
    assert caught.value.maybe_applied
    assert 30 <= caught.value.elapsed <= 35


def test_header_that_drips_ends_at_the_deadline(world: World) -> None:
    def drip(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b"x")
                connection.sock.settimeout(0.001)
                with contextlib.suppress(TimeoutError):
                    connection.sock.recv(1)

    with FaultServer(drip) as server, world.api_for(server.host, Clock()) as api:
        with pytest.raises(exceptions.DeadlineExceededError):
            api.safe("a", _deadline=1.0)
        assert len(server.requests) == 1


def test_server_that_never_answers_times_out(world: World) -> None:
    with FaultServer(hang, hang, OK) as server, world.api_for(server.host, read_timeout=1.0) as api:
        assert api.safe("a") == {"ok": True}
        assert len(server.requests) == 3
    with FaultServer(hang) as server, world.api_for(server.host, read_timeout=1.0) as api:
        with pytest.raises(exceptions.ResponseTimeoutError) as caught:
            api.never("a")
        assert len(server.requests) == 1
        assert caught.value.maybe_applied


# Redirects (11)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(world: World, status: int) -> None:
    with FaultServer(OK) as target, FaultServer(OK) as server:
        server.steps = (reply(status, b"", f"Location: {target.host}/elsewhere"),)
        with (
            world.api_for(server.host) as api,
            pytest.raises(exceptions.RedirectException) as caught,
        ):
            api.safe("a")
        assert caught.value.location == f"{target.host}/elsewhere"
        assert len(server.requests) == 1
        assert target.connections == 0


# What callers pass (12, 13)


@pytest.mark.parametrize("value", ["..", ".", "", "a\0b", "\ud800"])
def test_ids_that_no_path_can_hold_are_refused(world: World, value: str) -> None:
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ValidationError, match=r"^id: "):
            api.safe(value)
        assert server.connections == 0


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("a/b?c#%2e", "a%2Fb%3Fc%23%252e"),
        ("../x", "..%2Fx"),
        ("🎉 é", "%F0%9F%8E%89%20%C3%A9"),
        ("a\r\nb", "a%0D%0Ab"),
        ("x" * 10_000, "x" * 10_000),
        ("%2e%2e", "%252e%252e"),
    ],
)
def test_ids_are_encoded_exactly(world: World, value: str, sent: str) -> None:
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        api.safe(value)
        assert server.requests[0][0] == f"GET /v1/things/{sent} HTTP/1.1"


def test_header_injection_is_refused_without_showing_the_key(world: World) -> None:
    bad = f"{KEY}\r\nX-Evil: 1"
    with FaultServer(OK) as server:
        with pytest.raises(exceptions.ConfigurationError) as caught:
            Configuration(host=server.host, management_key=bad)
        assert KEY not in str(caught.value)
        for host in ("http://127.0.0.1\r\nX: y", "http://127.0.0.1/a b", "http://u:p@127.0.0.1"):
            with pytest.raises(exceptions.ConfigurationError, match="host"):
                Configuration(host=host)
        with world.api_for(server.host) as api:
            for headers in ({"X": "a\r\nb"}, {"X\r\nY": "a"}, {"X": "é"}, {"": "a"}, {"X": "\0"}):
                with pytest.raises(exceptions.ApiValueError):
                    api.safe("a", _headers=headers)
            with pytest.raises(exceptions.ConfigurationError) as caught:
                api.safe("a", _request_auth={"management_key": bad})
            assert KEY not in str(caught.value)
            with pytest.raises(exceptions.ApiValueError):
                api.safe("a", None, "a\r\nb")
        assert server.connections == 0


# JSON that is none (14 to 17; the codec's own tests have the rest)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"a": 1',
        b'{"a": 1e999}',
        b"",
        b'{"a": "\xff"}',
        b"null",
    ],
    ids=["deep array", "deep object", "truncated", "1e999", "empty", "no UTF-8", "null"],
)
def test_broken_json_is_typed_with_the_body_kept(world: World, body: bytes) -> None:
    with FaultServer(reply(200, body)) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ResponseDecodeError) as caught:
            api.never("a")
    assert caught.value.raw_data == body
    assert caught.value.path.startswith("$")


def test_a_byte_order_mark_and_duplicate_keys_do_no_harm(world: World) -> None:
    with FaultServer(reply(200, b'\xef\xbb\xbf{"a": 1, "a": 2}')) as server:
        with world.api_for(server.host) as api:
            assert api.safe("a") == {"a": 2}


# Streams


def test_stream_is_read_at_the_callers_pace(world: World) -> None:
    body = b"row\n" * 100_000
    clock = TestClock()
    with (
        FaultServer(reply(503), reply(200, body)) as server,
        world.api_for(server.host, clock) as api,
    ):
        with api.safe("a", view="without_preload_content") as response:
            assert response.status == 200
            received = b""
            for chunk in response.stream(1000):
                assert len(chunk) <= 1000
                clock.now += 60.0  # Far past the deadline of the call.
                received += chunk
        assert received == body
        assert http.client.responses[response.status] == "OK"
