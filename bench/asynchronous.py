"""What asyncio calls cost the client, 50 at a time: CPU time of a process that makes nothing else.

Each side runs on a loop of its own, in turn with the others, against a server in another process.
The floor is bare aiohttp with a msgspec decoder; the blocking client with as many threads is the
other measure, since whoever awaits wants to pay less than for a thread. One blocking call after the
other waits for nothing, and is shown for comparison.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from time import process_time

import aiohttp

from talon_one import ApiClient, AsyncTalonOne, Configuration, ManagementApi

from . import floor
from .calls import HEADERS, PATH
from .measure import Measure, medians
from .server import running

AT_A_TIME, CALLS = 50, 1000


def measure(samples: int) -> list[Measure]:
    loops: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {"async": asyncio.new_event_loop}
    with contextlib.suppress(ImportError):
        import uvloop

        loops["uvloop"] = uvloop.new_event_loop
    rows = []
    with running() as port:
        host = f"http://127.0.0.1:{port}"
        for name, loop in loops.items():
            ours, bare, threads, blocking = medians(
                samples * 2,
                partial(run, loop, partial(our_calls, host)),
                partial(run, loop, partial(bare_calls, host)),
                partial(threaded_calls, host),
                partial(blocking_calls, host),
            )
            bounds = (1.4, 0.8) if name == "async" else (None, 0.6)
            rows += [
                Measure(f"{name} GET, 50 at a time", ours * 1e6, bare * 1e6, "us", bounds[0]),
                Measure(f"{name} GET, to 50 threads", ours * 1e6, threads * 1e6, "us", bounds[1]),
                Measure(f"{name} GET, to one at a time", ours * 1e6, blocking * 1e6, "us"),
            ]
    return rows


def run(
    new_loop: Callable[[], asyncio.AbstractEventLoop],
    calls: Callable[[], Coroutine[None, None, float]],
) -> float:
    loop = new_loop()
    try:
        return loop.run_until_complete(calls())
    finally:
        loop.close()


async def our_calls(host: str) -> float:
    async with AsyncTalonOne(f"{host}/plain", management_key="key") as talon:
        get = talon.management.get_application_customer

        async def call() -> None:
            await get(7, 1)

        return await cpu_seconds(call)


async def bare_calls(host: str) -> float:
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, headers=HEADERS) as session:

        async def call() -> None:
            async with session.get(f"{host}/plain{PATH}/1") as response:
                floor.decode_customer(await response.read())

        return await cpu_seconds(call)


async def cpu_seconds(call: Callable[[], Awaitable[None]]) -> float:
    """CPU time of one of many calls, once the connections are open."""

    async def some(number: int) -> None:
        for _ in range(number):
            await call()

    await asyncio.gather(*(some(1) for _ in range(AT_A_TIME)))
    start = process_time()
    await asyncio.gather(*(some(CALLS // AT_A_TIME) for _ in range(AT_A_TIME)))
    return (process_time() - start) / CALLS


def threaded_calls(host: str) -> float:
    configuration = Configuration(f"{host}/plain", management_key="key", pool_size=AT_A_TIME)
    with ApiClient(configuration) as client, ThreadPoolExecutor(AT_A_TIME) as pool:
        get = ManagementApi(client).get_application_customer

        def some(number: int) -> None:
            for _ in range(number):
                get(7, 1)

        list(pool.map(some, [1] * AT_A_TIME))
        start = process_time()
        list(pool.map(some, [CALLS // AT_A_TIME] * AT_A_TIME))
        return (process_time() - start) / CALLS


def blocking_calls(host: str) -> float:
    with ApiClient(Configuration(f"{host}/plain", management_key="key")) as client:
        get = ManagementApi(client).get_application_customer
        get(7, 1)
        start = process_time()
        for _ in range(CALLS):
            get(7, 1)
        return (process_time() - start) / CALLS
