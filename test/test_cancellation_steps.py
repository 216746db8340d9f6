"""An asyncio call that is cancelled at each step of its loop, one after the other. Hand-written."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import socket
import ssl
import threading
from typing import TYPE_CHECKING, Any

import pytest
from faults import TestClock, reply

from talon_one.aio.tasks import in_thread
from talon_one.exceptions import ClientClosedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from worlds import Asyncio

pytestmark = pytest.mark.only("asyncio", "threads cannot be cancelled")

TOLD = "interrupted; the request may have been carried out"


class Server:
    """A server in the loop of the client, so that both take turns step by step."""

    def __init__(self) -> None:
        self.open: set[ServerConnection] = set()
        self.delivered: list[str] = []


class ServerConnection(asyncio.Protocol):
    """Answers with the ID that it is asked for; the first time that it is `busy`, with 503."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._data = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._server.open.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.open.discard(self)

    def data_received(self, data: bytes) -> None:
        self._data += data
        while b"\r\n\r\n" in self._data:
            head, _, self._data = self._data.partition(b"\r\n\r\n")
            name = head.split()[1].rpartition(b"/")[2].decode()
            refused = name == "busy" and name not in self._server.delivered
            self._server.delivered.append(name)
            answer = reply(503 if refused else 200, json.dumps({"id": name}).encode())
            # In pieces, so that each is a step of its own.
            self._write(answer[:20])
            later = asyncio.get_running_loop().call_soon
            later(later, self._write, answer[20:-5])
            later(later, later, later, self._write, answer[-5:])

    def _write(self, data: bytes) -> None:
        if self in self._server.open:
            self._transport.write(data)


async def step(count: int) -> None:
    """Let the loop make so many steps."""
    for _ in range(count):
        await asyncio.sleep(0)


async def until(condition: Any) -> None:
    """Let the loop make steps until something is so."""
    while not condition():
        await asyncio.sleep(0)


async def cancelled_at(count: int, call: Any, again: bool) -> Any:
    """What comes of a call that is cancelled after so many steps; None if it was in time.

    Once, or again and again until it ends, as anyio does.
    """
    task = asyncio.ensure_future(call)
    await step(count)
    if not task.cancel():
        return task.exception() or task.result()
    while again and not task.done():
        task.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await task
    return None


@pytest.fixture
def server(
    world: Asyncio, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Server, str, dict[str, Any]]]:
    """A server, plain or with TLS, its host, and what a client needs besides."""
    context, options, scheme = None, {}, "http"
    if request.param == "TLS":
        folder: Path = request.getfixturevalue("certificates")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "right.pem")
        options, scheme = {"ssl_ca_cert": str(folder / "ca.pem")}, "https"
    server = Server()

    async def serve() -> Any:
        return await world.loop.create_server(
            lambda: ServerConnection(server), "127.0.0.1", 0, ssl=context
        )

    async def resolve(host: str, port: int, **kind: Any) -> list[Any]:
        """Without the thread that the loop would ask."""
        return socket.getaddrinfo(host, port, **kind)

    monkeypatch.setattr(world.loop, "getaddrinfo", resolve)
    listener = world.run(serve())
    yield server, f"{scheme}://127.0.0.1:{listener.sockets[0].getsockname()[1]}", options
    listener.close()
    world.run(step(5))


@pytest.mark.parametrize("server", ["plain", "TLS"], indirect=True)
@pytest.mark.parametrize("kind", ["never", "keyed"])
@pytest.mark.parametrize("name", ["free", "busy"])
@pytest.mark.parametrize("pooled", [False, True])
@pytest.mark.parametrize("again", [False, True])
def test_a_call_that_is_cancelled_at_any_step_leaves_nothing_in_doubt(
    world: Asyncio,
    server: tuple[Server, str, dict[str, Any]],
    kind: str,
    name: str,
    pooled: bool,
    again: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """No connection that may still bring its answer, no turn, no silence about what was sent."""
    service, host, options = server
    clock = TestClock()
    for count in itertools.count():
        caplog.clear()
        with world.api_for(host, clock, rate_limit=1.0, **options) as api:
            if pooled:
                api.never("before")
            clock.now += 10
            service.delivered.clear()
            outcome = world.run(cancelled_at(count, getattr(api, kind).start(name), again))
            told = TOLD in caplog.text
            world.run(step(20))
            assert told or outcome or not service.delivered
            clock.sleeps.clear()
            assert api.never("after") == {"id": "after"}
            assert told or outcome or not clock.sleeps
            world.run(until(lambda: len(service.open) == 1))
        world.run(until(lambda: not service.open))
        assert not asyncio.all_tasks(world.loop)
        if outcome:
            assert count > 3
            assert (outcome == {"id": name}) is ((kind, name) != ("never", "busy"))
            break


@pytest.mark.parametrize("server", ["plain", "TLS"], indirect=True)
def test_a_client_that_is_closed_at_any_step_of_a_call_leaves_nothing_open(
    world: Asyncio, server: tuple[Server, str, dict[str, Any]]
) -> None:
    service, host, options = server

    async def closed_at(count: int, client: Any, call: Any) -> Any:
        task = asyncio.ensure_future(call)
        await step(count)
        await client.close()
        (outcome,) = await asyncio.gather(task, return_exceptions=True)
        return outcome

    for count in itertools.count():
        with world.api_for(host, **options) as api:
            service.delivered.clear()
            client = api.api_client.thing
            outcome = world.run(closed_at(count, client, api.never.start("free")))
            is_answered = outcome == {"id": "free"}
            if not is_answered:
                assert isinstance(outcome, ClientClosedError), count
                assert outcome.maybe_applied or not service.delivered
            # If the call had not begun, it has opened a connection since.
            world.run(until(lambda most=count == 0: len(service.open) <= most))
            assert api.never("after") == {"id": "after"}
        if is_answered and count > 0:
            break


def test_a_thread_is_not_left_however_often_its_call_is_cancelled(world: Asyncio) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        may_end.wait(10)
        raise OSError

    async def cancel() -> None:
        task = asyncio.ensure_future(in_thread(work))
        await until(begun.is_set)
        for _ in range(3):
            task.cancel()
            await step(3)
            assert not task.done()
        may_end.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    world.run(cancel())
    gc.collect()
