"""What is repeated, when and how often: on real sockets, time injected."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from faults import OK, FaultServer, TestClock, drop, free_port, reply

from talon_one import exceptions
from talon_one.emulator import Emulator

if TYPE_CHECKING:
    from worlds import World


# What may be repeated after an ambiguous failure (1, 2, 25, 36)


@pytest.mark.parametrize("name", ["never", "unmarked", "misspelt"])
def test_never_operation_is_sent_once_and_says_that_it_may_have_been_applied(
    world: World, name: str
) -> None:
    with FaultServer(drop, OK) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            getattr(api, name)("a")
        assert len(server.requests) == 1
    assert caught.value.maybe_applied
    assert caught.value.attempts == 1
    assert "may have been carried out" in str(caught.value)


def test_keyed_operation_is_repeated_with_one_key(world: World) -> None:
    with FaultServer(drop, drop, OK) as server, world.api_for(server.host) as api:
        assert api.keyed("a") == {"ok": True}
        keys = {headers["idempotency-key"] for _, headers, _ in server.requests}
        assert len(server.requests) == 3
        assert len(keys) == 1
        api.keyed("a")
        assert server.requests[-1][1]["idempotency-key"] not in keys


def test_the_callers_own_key_wins(world: World) -> None:
    with FaultServer(drop, OK) as server, world.api_for(server.host) as api:
        api.keyed("a", None, "mine")
        api.keyed("a", _headers={"Idempotency-Key": "mine too"})
    sent = [headers["idempotency-key"] for _, headers, _ in server.requests]
    assert sent == ["mine", "mine", "mine too"]


def test_a_call_is_safe_with_all_that_makes_it_so_and_no_less(world: World) -> None:
    with FaultServer(drop, OK) as server, world.api_for(server.host) as api:
        assert api.trial("a", True, None, True) == {"ok": True}
        assert len(server.requests) == 2
    for name, *values in (
        ("trial", True),
        ("trial", True, None, False),
        ("trial", None, None, True),
        ("never", True),
    ):
        with FaultServer(drop, OK) as server, world.api_for(server.host) as api:
            with pytest.raises(exceptions.ConnectionBrokenError) as caught:
                getattr(api, name)("a", *values)
            assert len(server.requests) == 1
        assert caught.value.maybe_applied


def test_safe_operation_gives_up_after_three_attempts(world: World) -> None:
    clock = TestClock(chance=1.0)
    with FaultServer(drop) as server, world.api_for(server.host, clock) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.safe("a")
        assert len(server.requests) == 3
    assert clock.sleeps == [0.5, 1.0]
    assert caught.value.attempts == 3
    assert caught.value.elapsed == 1.5
    assert not caught.value.maybe_applied
    assert caught.value.__cause__ is not None


# Statuses and Retry-After (3 to 6)


@pytest.mark.parametrize("name", ["safe", "keyed", "never"])
def test_retry_after_is_waited_for(world: World, name: str) -> None:
    clock = TestClock()
    with FaultServer(reply(429, b"", "Retry-After: 1"), OK) as server:
        with world.api_for(server.host, clock) as api:
            assert getattr(api, name)("a") == {"ok": True}
    assert clock.sleeps == [1.0]


def test_retry_after_may_be_a_date(world: World) -> None:
    clock = TestClock()
    date = format_datetime(datetime.fromtimestamp(clock.now + 7, timezone.utc), usegmt=True)
    with FaultServer(reply(503, b"", f"Retry-After: {date}"), OK) as server:
        with world.api_for(server.host, clock) as api:
            api.safe("a")
    assert clock.sleeps == [7.0]


def test_long_retry_after_is_raised_at_once(world: World) -> None:
    clock = TestClock()
    with FaultServer(reply(429, b"", "Retry-After: 3600"), OK) as server:
        with world.api_for(server.host, clock) as api:
            with pytest.raises(exceptions.TooManyRequestsException) as caught:
                api.safe("a")
        assert len(server.requests) == 1
    assert caught.value.retry_after == 3600
    assert clock.sleeps == []


@pytest.mark.parametrize("value", ["abc", "-5", "1.5", "9" * 5000, "Mon, 32 Feb 2021 25:00:00 GMT"])
def test_malformed_retry_after_does_not_mask_the_429(world: World, value: str) -> None:
    clock = TestClock(chance=1.0)
    with FaultServer(reply(429, b"", f"Retry-After: {value}")) as server:
        with world.api_for(server.host, clock) as api:
            with pytest.raises(exceptions.TooManyRequestsException) as caught:
                api.never("a")
    assert clock.sleeps == [1.0, 2.0]
    assert caught.value.retry_after is None


@pytest.mark.parametrize(("name", "requests"), [("throttled", 2), ("keyed", 1), ("safe", 1)])
def test_409_is_repeated_only_where_it_means_throttling(
    world: World, name: str, requests: int
) -> None:
    with FaultServer(reply(409), OK) as server, world.api_for(server.host) as api:
        with contextlib.suppress(exceptions.ConflictException):
            getattr(api, name)("a")
        assert len(server.requests) == requests


def test_never_operation_is_not_repeated_on_503(world: World) -> None:
    with FaultServer(reply(503), OK) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ServiceException) as caught:
            api.never("a")
        assert len(server.requests) == 1
    assert caught.value.maybe_applied


# Nothing was sent (21)


@pytest.mark.parametrize("host", ["http://127.0.0.1:{port}", "https://no-such-host.invalid"])
def test_failures_to_connect_are_repeated_for_any_operation(world: World, host: str) -> None:
    clock = TestClock(chance=1.0)
    with world.api_for(host.format(port=free_port()), clock) as api:
        with pytest.raises(exceptions.ConnectError) as caught:
            api.never("a")
    assert clock.sleeps == [0.5, 1.0]
    assert caught.value.attempts == 3
    assert not caught.value.maybe_applied


def test_connect_timeout_is_repeated_for_any_operation(world: World) -> None:
    # A listener whose queue is full accepts no further connection.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
            fillers.append(filler)
        with world.api_for(f"http://127.0.0.1:{port}", connect_timeout=0.05) as api:
            with pytest.raises(exceptions.ConnectError) as caught:
                api.never("a")
        for filler in fillers:
            filler.close()
    assert caught.value.attempts == 3
    assert not caught.value.maybe_applied


# Deadlines


def test_waits_stay_within_the_deadline(world: World) -> None:
    clock = TestClock(chance=1.0)
    with (
        FaultServer(reply(503, b"", "Retry-After: 25")) as server,
        world.api_for(server.host, clock) as api,
    ):
        with pytest.raises(exceptions.ServiceException) as caught:
            api.safe("a", _deadline=30.0)
        assert len(server.requests) == 2
    assert clock.sleeps == [25.0]
    assert caught.value.elapsed <= 30


def test_default_deadlines_are_those_of_the_operation(world: World) -> None:
    clock = TestClock()
    with (
        FaultServer(reply(503, b"", "Retry-After: 25")) as server,
        world.api_for(server.host, clock) as api,
    ):
        with pytest.raises(exceptions.ServiceException):
            api.hurried("a")
        assert len(server.requests) == 1
        with pytest.raises(exceptions.ServiceException):
            api.safe("a")
        assert len(server.requests) == 4


# Interrupts (22, 32)


_INTERRUPTED = """
import logging, signal, sys
from faults import FaultServer, reply
from talon_one.aio.clock import AsyncClock
from worlds import WORLDS

logging.basicConfig(stream=sys.stdout, format="%(message)s")
world = WORLDS[sys.argv[1]]()
# The process that starts this one may ignore interrupts, which a child inherits.
signal.signal(signal.SIGINT, signal.default_int_handler)
with FaultServer(reply(429, b"", "Retry-After: 20"), reply()) as server:
    with world.api_for(server.host, AsyncClock(), deadline=1000.0) as api:
        try:
            api.safe("a")
        except KeyboardInterrupt:
            print(api.safe("a"), len(server.requests), flush=True)
world.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal to a child")
def test_interrupt_ends_a_wait_at_once_and_leaves_the_pool_usable(world: World) -> None:
    root = Path(__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root / "test/support")}
    process = subprocess.Popen(
        # As in the background of a shell, or under nohup.
        [
            "sh",
            "-c",
            'trap "" INT; exec "$@"',
            "sh",
            sys.executable,
            "-c",
            _INTERRUPTED,
            world.name,
        ],
        stdout=subprocess.PIPE,
        cwd=root,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "safe attempt 1: 429; repeated in 20.00 s\n"
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=60)
    assert output == "{} 2\n"


# The rate limit (35)


def test_rate_limit_spaces_requests_of_each_operation(world: World) -> None:
    clock = TestClock()
    with FaultServer(OK) as server, world.api_for(server.host, clock, rate_limit=3.0) as api:
        for _ in range(4):
            api.safe("a")
        api.never("a")
        api.unlimited("a")
        api.unlimited("a")
    assert [round(seconds, 6) for seconds in clock.sleeps] == [0.336667] * 3


def test_paging_at_the_rate_limit_meets_no_429(world: World) -> None:
    clock = TestClock()
    statuses: list[int | None] = []
    with Emulator(customers=1000, rate_limit=3, clock=clock.monotonic) as emulator:
        with world.management_for(
            emulator.host,
            clock,
            management_key=emulator.management_key,
            rate_limit=3.0,
            on_response=[lambda event: statuses.append(event.status)],
        ) as api:
            pages = world.paginate(api.get_application_customers, application_id=42, page_size=10)
            assert len(list(pages)) >= 1000
    assert len(statuses) >= 100
    assert set(statuses) == {200}
