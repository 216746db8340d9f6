"""Which connection a call gets, and what is left of it: real sockets, threads and processes."""

from __future__ import annotations

import gc
import io
import json
import multiprocessing
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from faults import (
    HEAD,
    OK,
    Connection,
    FaultServer,
    drop,
    reply,
)

from talon_one import exceptions
from talon_one.runtime.retry import RetryBudget

if TYPE_CHECKING:
    from worlds import World


# Connections kept alive (18)


def test_idle_connection_that_the_server_closed_is_noticed_before_sending(world: World) -> None:
    closed = threading.Event()

    def answer_and_close(connection: Connection) -> None:
        connection.send(OK)
        connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()
        closed.set()

    with FaultServer(answer_and_close, OK) as server, world.api_for(server.host) as api:
        api.safe("a")
        assert closed.wait(5)
        assert api.never("a") == {"ok": True}
        assert server.connections == 2
        assert len(server.requests) == 2


@pytest.mark.parametrize("name", ["get", "never", "delete"])
def test_a_request_that_a_kept_connection_is_dropped_with_is_sent_once(
    world: World, name: str
) -> None:
    """Libraries repeat GET, PUT and DELETE of their own accord; PUT may move points here."""
    with FaultServer(OK, drop, OK) as server, world.api_for(server.host) as api:
        api.safe("a")
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            getattr(api, name)("b")
        assert (len(server.requests), server.connections) == (2, 1)
        assert caught.value.maybe_applied
        assert getattr(api, name)("c") == {"ok": True}


def test_connections_are_kept_alive(world: World) -> None:
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        for _ in range(5):
            api.safe("a")
        assert server.connections == 1


def test_a_connection_that_is_in_use_when_the_client_closes_is_closed_after(world: World) -> None:
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        response = api.blob("a", view="without_preload_content")
        api.api_client.close()
        assert response.read() == b'{"ok":true}'
        assert api.blob("a") == b'{"ok":true}'
        assert server.connections == 2


def test_no_more_connections_are_kept_than_asked_for(world: World) -> None:
    all_there = threading.Barrier(5)

    def answer(connection: Connection) -> None:
        all_there.wait(10)
        connection.send(OK)

    with FaultServer(answer) as server, world.api_for(server.host, pool_size=2) as api:
        for _ in range(2):
            assert world.at_once(api.safe, "abcde", 5) == [{"ok": True}] * 5
        assert server.connections == 8


@pytest.mark.only("blocking", "asyncio reads files in threads, which cannot await")
def test_limits_are_those_of_the_call_that_is_sent_or_read(world: World) -> None:
    """The body of one call may be read from another, by the same thread."""

    class Source(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            data = next(self.chunks, b"")[: len(buffer)]
            buffer[: len(data)] = data
            return len(data)

    export = HEAD + b"Content-Length: 4\r\n\r\na\n1\n"
    with FaultServer(export, OK) as server, world.api_for(server.host) as api:
        source = Source()
        with api.blob("a", view="without_preload_content") as response:
            source.chunks = response.stream(1)  # type: ignore[attr-defined]
            assert api.upload(source) == {"ok": True}
        assert server.connections == 2


# Many at once (20)


def test_the_budget_caps_the_repeats_of_many_at_once(world: World) -> None:
    lock, count = threading.Lock(), [0]

    def answer(connection: Connection) -> None:
        with lock:
            count[0] += 1
            fail = count[0] % 10 < 3
        connection.send(reply(503) if fail else OK)

    # The waits of all calls move one clock: a call that is slow to begin must not be late by it.
    options = {"pool_size": 50, "deadline": 1e6}
    with FaultServer(answer) as server, world.api_for(server.host, **options) as api:
        calls = 2000
        results = world.at_once(api.safe, map(str, range(calls)), 50)
        assert results.count({"ok": True}) > calls / 2
        assert {type(result) for result in results} <= {dict, exceptions.ServiceException}
        assert len(server.requests) <= 1.2 * calls + RetryBudget.TOKENS / RetryBudget.COST


def test_each_of_many_at_once_gets_its_own_answer(world: World) -> None:
    class EchoServer(FaultServer):
        def _serve(self, sock: socket.socket) -> None:
            connection = Connection(sock)
            while (request := connection.read_request()) is not None:
                name = request[0].split()[1].rpartition("/")[2]
                connection.send(reply(200, json.dumps({"id": name}).encode()))
            connection.close()

    with EchoServer() as server, world.api_for(server.host, pool_size=5) as api:
        ids = [str(number) for number in range(400)]
        assert [result["id"] for result in world.at_once(api.safe, ids, 20)] == ids


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors in /proc")
def test_clients_leak_no_descriptors(world: World) -> None:
    with FaultServer(OK) as server:

        def use_some(number: int) -> int:
            for _ in range(number):
                with world.api_for(server.host) as api:
                    api.safe("a")
            gc.collect()
            return len(list(Path("/proc/self/fd").iterdir()))

        before = use_some(5)
        # The server's side of each connection closes a moment after the client's.
        assert use_some(1000) <= before + 20


# Forks (20)


def _call_in_child(api: Any, results: Any) -> None:
    results.put(api.safe("child"))


@pytest.mark.only("blocking", "a loop is not for use in a forked process")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_opens_connections_of_its_own(world: World) -> None:
    context = multiprocessing.get_context("fork")
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        api.safe("parent")
        results = context.SimpleQueue()
        child = context.Process(target=_call_in_child, args=(api, results))
        child.start()
        child.join(20)
        assert child.exitcode == 0
        assert results.get() == {"ok": True}
        api.safe("parent")
        assert server.connections == 2


def _use_and_close(api: Any, results: Any) -> None:
    results.put(api.blob("a"))
    api.api_client.close()


@pytest.mark.only("blocking", "a loop is not for use in a forked process")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_leaves_the_parents_idle_connections_alone(world: World) -> None:
    context = multiprocessing.get_context("fork")
    with FaultServer(OK) as server, world.api_for(server.host) as api:
        api.blob("a")
        results = context.SimpleQueue()
        child = context.Process(target=_use_and_close, args=(api, results))
        child.start()
        child.join(20)
        assert (child.exitcode, results.get()) == (0, b'{"ok":true}')
        api.blob("a")
        assert server.connections == 2
