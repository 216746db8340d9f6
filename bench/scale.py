"""How long a walk through an account takes by each way: time, but for what a page costs and takes.

From a server without limits, beside a loop. From emulators that keep to the service's limit, beside
the time that it leaves at best; there all ways run at once, as they mostly wait.
"""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from talon_one import ApplicationCustomer, AsyncTalonOne, TalonOne, paginate
from talon_one.emulator import Emulator
from talon_one.exceptions import ApiException
from talon_one.export import write_parquet

from .customers import PAGE_SIZE
from .measure import Measure, medians
from .server import PAGES, running

APPLICATION = 42
WALKERS = 4
LIMIT = 3
"""Requests a second, which the service takes for each operation."""
LIMITED_PAGES = 30
BEST = LIMITED_PAGES / LIMIT
CASES: dict[str, tuple[dict[str, Any], float]] = {
    "rate_limit": ({"rate_limit": LIMIT}, 0),
    "rate_limit, 1 s a page": ({"rate_limit": LIMIT}, 1),
    "no rate_limit": ({}, 0),
}
"""Settings of the client, and the seconds that the service takes for a page."""


class Walk:
    """Pages that are to be fetched, by as many walkers as there are."""

    def __init__(self, pages: int, size: int) -> None:
        self.failed = 0
        self._size = size
        self._starts = [*range(0, pages * size, size)]

    def in_turn(self, talon: TalonOne) -> None:
        while self._starts:
            start = self._starts.pop(0)
            try:
                talon.management.get_application_customers(
                    APPLICATION, page_size=self._size, skip=start
                )
            except ApiException:
                self._fail(start)

    async def awaiting(self, talon: AsyncTalonOne) -> None:
        while self._starts:
            start = self._starts.pop(0)
            try:
                await talon.management.get_application_customers(
                    APPLICATION, page_size=self._size, skip=start
                )
            except ApiException:
                self._fail(start)

    def _fail(self, start: int) -> None:
        self.failed += 1
        self._starts.insert(0, start)


def by_loop(walk: Walk, **client: Any) -> None:
    with TalonOne(**client) as talon:
        walk.in_turn(talon)


def by_threads(walk: Walk, **client: Any) -> None:
    with TalonOne(**client) as talon, ThreadPoolExecutor(WALKERS) as pool:
        for _ in range(WALKERS):
            pool.submit(walk.in_turn, talon)


def by_tasks(walk: Walk, **client: Any) -> None:
    async def main() -> None:
        async with AsyncTalonOne(**client) as talon:
            await asyncio.gather(*(walk.awaiting(talon) for _ in range(WALKERS)))

    asyncio.run(main())


WAYS: dict[str, Callable[..., None]] = {
    "a loop": by_loop,
    f"{WALKERS} threads": by_threads,
    f"{WALKERS} tasks": by_tasks,
}


def measure(samples: int) -> list[Measure]:
    return [*without_limit(samples), *at_the_limit()]


def without_limit(samples: int) -> list[Measure]:
    with running() as port:
        client = {"host": f"http://127.0.0.1:{port}/gzip", "management_key": "key"}

        def seconds(way: Callable[..., None]) -> float:
            walk = Walk(PAGES, PAGE_SIZE)
            start = perf_counter()
            way(walk, **client)
            assert not walk.failed
            return perf_counter() - start

        sides = (partial(seconds, way) for way in WAYS.values())
        one, *others, page = medians(samples, *sides, partial(to_parquet, client))
        megabytes = exported(client)
    return [
        *(
            Measure(f"{PAGES} pages, {way}, to a loop", each * 1e3, one * 1e3, "ms")
            for way, each in zip([*WAYS][1:], others, strict=True)
        ),
        Measure("a page fetched and in Parquet", page * 1e3, None, "ms"),
        Measure("talon-one customers export", megabytes, None, "MB"),
    ]


def to_parquet(client: dict[str, Any]) -> float:
    """CPU time of a page on its way to a file."""
    start = thread_time()
    with TalonOne(**client) as talon, tempfile.TemporaryDirectory() as folder:
        get = talon.management.get_application_customers
        items = paginate(get, APPLICATION, page_size=PAGE_SIZE)
        count = write_parquet(Path(folder) / "customers", items, ApplicationCustomer)
    assert count == PAGES * PAGE_SIZE
    return (thread_time() - start) / PAGES


def exported(client: dict[str, Any]) -> float:
    """The most memory that an export on the command line takes at once."""
    command = [sys.executable, "-m", "talon_one.cli", "customers", "export"]
    environment = {f"TALON_ONE_{name.upper()}": value for name, value in client.items()}
    with tempfile.TemporaryDirectory() as folder:
        command += ["--application-id", str(APPLICATION), "--file", f"{folder}/customers.parquet"]
        process = subprocess.Popen(
            command, env={**os.environ, **environment}, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def at_the_limit() -> list[Measure]:
    cases = [(f"{way}, {case}", WAYS[way], *CASES[case]) for case in CASES for way in WAYS]
    logger = logging.getLogger("talon_one")
    logger.setLevel(logging.ERROR)  # Or else it tells of each repeat.
    with ThreadPoolExecutor(len(cases)) as pool:
        rows = [row for rows in pool.map(lambda case: limited(*case), cases) for row in rows]
    logger.setLevel(logging.NOTSET)
    return rows


def limited(
    name: str, way: Callable[..., None], settings: dict[str, Any], delay: float
) -> list[Measure]:
    with Emulator(customers=LIMITED_PAGES, rate_limit=LIMIT) as emulator:
        if delay:
            emulator.fail(delay=delay)
        walk = Walk(LIMITED_PAGES, 1)
        start = perf_counter()
        way(walk, host=emulator.host, management_key=emulator.management_key, **settings)
        rows = [Measure(name, perf_counter() - start, BEST, "s")]
        if "rate_limit" not in settings:
            for what, number in (("requests", len(emulator.requests)), ("failed", walk.failed)):
                rows.append(Measure(f"- {what}, of {LIMITED_PAGES}", number, LIMITED_PAGES, ""))
    return rows
