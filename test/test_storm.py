"""Thousands of asyncio calls against a server that fails at random. Hand-written.

`make fuzz` makes ten thousand; the suite makes fewer.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import logging
import os
import random
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from faults import MEGABYTE, reply

from talon_one import exceptions
from talon_one.runtime.clock import Clock

if TYPE_CHECKING:
    from worlds import Asyncio

CALLS = int(os.environ.get("STORM_CALLS", "1000"))
AT_ONCE = 50
POOL = 10
WARM_UP = 300
FAULTS = {
    "none": 50,
    "slow body": 10,
    "reset": 6,
    "429": 8,
    "503": 6,
    "truncated": 5,
    "half a head": 2,
    "close when idle": 5,
    "reset when idle": 5,
    "hang": 3,
}
EXPECTED = (
    exceptions.TransportError,
    exceptions.ServiceException,
    exceptions.TooManyRequestsException,
)


class StormClock(Clock):
    """Waits a thousandth of what it is asked for."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    async def async_sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / 1000)

    def random(self) -> float:
        return self._chance.random()


class Server:
    """What the server is to answer, and what was delivered to it, by the number of the call."""

    def __init__(self, calls: int) -> None:
        self.chance = random.Random(9)
        self.delivered = bytearray(calls)
        """How often each was taken, and not refused with 429."""
        self.keys = [""] * calls
        self.faults: Counter[str] = Counter()
        self.is_over = False
        """Whether nothing goes wrong any more."""

    def fault_for(self, number: int, key: str) -> str:
        """Note a delivery, and choose what goes wrong with it."""
        if self.is_over:
            return "none"
        (fault,) = self.chance.choices(list(FAULTS), list(FAULTS.values()))
        self.faults[fault] += 1
        self.delivered[number] += fault != "429"
        assert key == (self.keys[number] or key), "a repeat came with another key"
        self.keys[number] = key
        return fault


class ServerConnection(asyncio.Protocol):
    """One connection, seen from the server."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._data = b""

    def data_received(self, data: bytes) -> None:
        self._data += data
        while b"\r\n\r\n" in self._data:
            head, _, self._data = self._data.partition(b"\r\n\r\n")
            lines = head.decode().split("\r\n")
            headers = dict(line.lower().split(": ", 1) for line in lines[1:])
            number = int(lines[0].split()[1].rpartition("/")[2])
            self._answer(number, self._server.fault_for(number, headers.get("idempotency-key", "")))

    def _write(self, data: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(data)

    def _answer(self, number: int, fault: str) -> None:
        transport = self._transport
        whole = reply(200, json.dumps({"number": number}).encode())
        later = asyncio.get_running_loop().call_later
        delay = self._server.chance.uniform(0, 0.01)
        match fault:
            case "none":
                transport.write(whole)
            case "reset":
                transport.abort()
            case "429" | "503":
                transport.write(reply(int(fault)))
            case "slow body":
                transport.write(whole[:-4])
                later(delay, self._write, whole[-4:])
            case "truncated":
                transport.write(whole[:-4])
                later(delay, transport.close)
            case "half a head":
                transport.write(whole[:20])
                later(delay, transport.abort)
            case "close when idle":
                transport.write(whole)
                later(delay, transport.close)
            case "reset when idle":
                transport.write(whole)
                later(delay, transport.abort)


class Told(logging.Filter):
    """Counts what the log says of interrupted calls, and keeps none of it."""

    count = 0

    def filter(self, record: logging.LogRecord) -> bool:
        self.count += "interrupted; the request may have been" in record.getMessage()
        return False


async def cancelled_after(seconds: float, call: Any) -> Any:
    """What comes of a call that is cancelled after a while, unless it is over."""
    task = asyncio.ensure_future(call)
    handle = asyncio.get_running_loop().call_later(seconds, task.cancel)
    try:
        return await task
    finally:
        handle.cancel()


async def make_call(api: Any, chance: random.Random, number: int, kind: str, server: Server) -> str:
    """Make a call and check what comes of it; a word for that."""
    call = getattr(api, kind)(str(number))
    end = chance.random()
    if end < 0.1:
        call = cancelled_after(chance.uniform(0, 0.01), call)
    elif end < 0.2:
        call = asyncio.wait_for(call, chance.uniform(0, 0.01))
    try:
        assert await call == {"number": number}
    except (asyncio.CancelledError, asyncio.TimeoutError):
        assert end < 0.2
        return "cancelled"
    except EXPECTED as error:
        assert kind != "never" or error.maybe_applied or not server.delivered[number]
        return type(error).__name__
    return "answered"


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.only("asyncio", "threads cannot be cancelled")
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors in /proc")
def test_a_storm_delivers_nothing_twice_and_leaves_nothing_behind(world: Asyncio) -> None:
    chance = random.Random(8)
    numbers = iter(range(WARM_UP + CALLS))
    kinds = chance.choices(["safe", "keyed", "never"], k=WARM_UP + CALLS)
    server = Server(WARM_UP + CALLS)
    outcomes: Counter[str] = Counter()
    cancelled: list[int] = []

    async def make_calls(api: Any, count: int) -> None:
        left = itertools.islice(numbers, count)

        async def worker() -> None:
            for number in left:
                outcome = await make_call(api, chance, number, kinds[number], server)
                outcomes[outcome] += 1
                if outcome == "cancelled" and kinds[number] == "never":
                    cancelled.append(number)

        await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
        gc.collect()

    async def at_most(count: int) -> None:
        """The server's ends close a moment after the client's: wait until they have."""
        while descriptors() > count:
            await asyncio.sleep(0.001)

    async def serve() -> Any:
        listener = await world.loop.create_server(lambda: ServerConnection(server), "127.0.0.1", 0)
        return listener, descriptors()  # A loop that runs may have more of them.

    told = Told()
    logging.getLogger("talon_one").addFilter(told)
    listener, before = world.run(serve())
    host = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    tracemalloc.start()
    try:
        with world.api_for(host, StormClock(chance), read_timeout=0.25, pool_size=POOL) as api:
            world.run(make_calls(api.thing, WARM_UP))
            memory = tracemalloc.get_traced_memory()[0]
            world.run(make_calls(api.thing, CALLS))
            grown = tracemalloc.get_traced_memory()[0] - memory
            assert not asyncio.all_tasks(world.loop)
            server.is_over = True
            number = WARM_UP + CALLS - 1
            answers = world.at_once(api.never, [str(number)] * POOL, POOL, _request_timeout=10.0)
            assert answers == [{"number": number}] * POOL
            # Both ends are in this process.
            world.run(asyncio.wait_for(at_most(before + 2 * POOL), 60))
    finally:
        tracemalloc.stop()
        logging.getLogger("talon_one").removeFilter(told)
        listener.close()
    world.run(asyncio.wait_for(at_most(before - 1), 60))
    logging.getLogger(__name__).info(
        "outcomes: %s, faults: %s, told of: %d, bytes more: %d",
        dict(outcomes),
        dict(server.faults),
        told.count,
        grown,
    )
    assert sum(outcomes.values()) == WARM_UP + CALLS
    assert outcomes["answered"] > CALLS / 2
    twice = [n for n, count in enumerate(server.delivered) if count > 1 and kinds[n] == "never"]
    assert twice == []
    assert told.count >= sum(server.delivered[number] for number in cancelled)
    assert grown < MEGABYTE / 2
