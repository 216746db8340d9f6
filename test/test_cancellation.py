"""Cancellation of asyncio calls at every stage (32). Hand-written."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest
from faults import HEAD, MEGABYTE, OK, Connection, FaultServer, RawServer, TestClock, reply

from talon_one.runtime.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from worlds import Asyncio

pytestmark = pytest.mark.only("asyncio", "threads cannot be cancelled")

TOLD = "interrupted; the request may have been carried out"


class Reached:
    """Tells the test from any thread that a call has come to the stage, and the server its end."""

    def __init__(self, world: Asyncio) -> None:
        self._loop = world.loop
        self._stage = asyncio.Event()
        self.closed = threading.Event()
        self._cancelled = threading.Event()

    def tell(self) -> None:
        self._loop.call_soon_threadsafe(self._stage.set)

    def then_wait(self, connection: Connection) -> None:
        """A step of the server that goes on until the client has closed."""
        self.tell()
        with contextlib.suppress(OSError):
            while connection.sock.recv(MEGABYTE):
                pass
        self.closed.set()

    def stalled(self, connection: Connection) -> None:
        """A step that reads a little of a request, and no more until it is cancelled."""
        connection.sock.recv(1000)
        self.tell()
        self._cancelled.wait(10)
        self.then_wait(connection)

    async def cancel(self, call: Any) -> None:
        """Cancel a call once it is there."""
        task = asyncio.ensure_future(call)
        await asyncio.wait_for(self._stage.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        self._cancelled.set()
        assert asyncio.all_tasks() == {asyncio.current_task()}


class EndlessClock(TestClock):
    """Waits until it is cancelled."""

    def __init__(self, reached: Reached) -> None:
        super().__init__()
        self.reached = reached

    async def async_sleep(self, seconds: float) -> None:
        self.reached.tell()
        await asyncio.Event().wait()


def half_a_body(reached: Reached) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        connection.send(HEAD + b"Content-Length: 10\r\n\r\nhalf")
        reached.then_wait(connection)

    return step


@pytest.mark.parametrize("name", ["never", "keyed", "safe"])
@pytest.mark.parametrize("stage", ["head", "body"])
def test_a_call_that_is_cancelled_after_it_was_sent(
    world: Asyncio, stage: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    reached = Reached(world)
    step = half_a_body(reached) if stage == "body" else reached.then_wait
    with FaultServer(step, OK) as server, world.api_for(server.host) as api:
        world.run(reached.cancel(getattr(api, name).start("a")))
        assert (TOLD in caplog.text) is (name != "safe")
        assert getattr(api, name)("b") == {"ok": True}
        assert reached.closed.wait(10)
        assert (len(server.requests), server.connections) == (2, 2)


def test_an_upload_that_is_cancelled(world: Asyncio, caplog: pytest.LogCaptureFixture) -> None:
    reached = Reached(world)
    with RawServer(reached.stalled) as server, world.api_for(server.host) as api:
        world.run(reached.cancel(api.upload.start(b"x" * 32 * MEGABYTE)))
        assert TOLD in caplog.text
        world.run(asyncio.sleep(0))
        assert reached.closed.wait(10)
        assert server.connections == 1


def test_a_connection_attempt_that_is_cancelled(
    world: Asyncio, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    if world.name != "asyncio":
        pytest.skip("its sockets are out of sight")
    reached = Reached(world)
    connect = world.loop.sock_connect
    sockets: list[socket.socket] = []

    async def never_connected(sock: socket.socket, address: Any) -> None:
        sockets.append(sock)
        reached.tell()
        await asyncio.Event().wait()

    with FaultServer(OK) as server, world.api_for(server.host) as api:
        monkeypatch.setattr(world.loop, "sock_connect", never_connected)
        world.run(reached.cancel(api.never.start("a")))
        assert [sock.fileno() for sock in sockets] == [-1]
        assert caplog.text == ""
        monkeypatch.setattr(world.loop, "sock_connect", connect)
        assert api.never("b") == {"ok": True}
        assert (len(server.requests), server.connections) == (1, 1)


@pytest.mark.parametrize(("name", "status", "told"), [("never", 429, False), ("keyed", 503, True)])
def test_a_wait_between_attempts_that_is_cancelled(
    world: Asyncio, name: str, status: int, told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    reached = Reached(world)
    with FaultServer(reply(status), OK) as server:
        with world.api_for(server.host, EndlessClock(reached)) as api:
            world.run(reached.cancel(getattr(api, name).start("a")))
            assert (TOLD in caplog.text) is told
            assert api.never("b") == {"ok": True}
        assert (len(server.requests), server.connections) == (2, 1)


def test_a_wait_for_the_rate_limit_that_is_cancelled_takes_no_turn(
    world: Asyncio, caplog: pytest.LogCaptureFixture
) -> None:
    reached = Reached(world)
    clock = EndlessClock(reached)
    with FaultServer(OK) as server, world.api_for(server.host, clock, rate_limit=1.0) as api:
        api.never("a")
        world.run(reached.cancel(api.never.start("b")))
        assert caplog.text == ""
        clock.now += 1.1  # The turn that was given back.
        assert api.never("c") == {"ok": True}
        assert len(server.requests) == 2


def test_a_timeout_around_a_call(world: Asyncio, caplog: pytest.LogCaptureFixture) -> None:
    reached = Reached(world)
    with FaultServer(reached.then_wait, OK) as server:
        with world.api_for(server.host, Clock()) as api:
            with pytest.raises(asyncio.TimeoutError):
                world.run(asyncio.wait_for(api.never.start("a"), 0.2))
            assert TOLD in caplog.text
            assert api.never("b") == {"ok": True}
            assert reached.closed.wait(10)
            assert server.connections == 2


def test_an_export_that_is_cancelled(world: Asyncio) -> None:
    """What was not read is lost, and its connection is closed."""
    reached = Reached(world)

    def step(connection: Connection) -> None:
        connection.send(HEAD + b"\r\na\n1\n2")
        reached.then_wait(connection)

    async def read(export: Any) -> None:
        async for row in export:
            assert row == {"a": "1"}

    with FaultServer(step, OK) as server, world.api_for(server.host) as api:
        export = api.export("a")
        world.run(reached.cancel(read(export.thing)))
        assert reached.closed.wait(10)
        assert api.never("b") == {"ok": True}
        assert server.connections == 2
