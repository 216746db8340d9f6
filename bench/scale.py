"""How long a walk through an account takes, from a server without limits: time, not CPU."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from time import perf_counter

from talon_one import AsyncTalonOne, TalonOne, paginate

from .customers import PAGE_SIZE
from .measure import Measure, medians
from .server import PAGES, running

WALKERS = 4
EVERY = PAGES * PAGE_SIZE


def measure(samples: int) -> list[Measure]:
    with running() as port:
        host = f"http://127.0.0.1:{port}/gzip"
        with TalonOne(host, management_key="key") as talon:
            fetch = partial(talon.management.get_application_customers, 7, page_size=PAGE_SIZE)

            def loop() -> int:
                pages = paginate(talon.management.get_application_customers, 7, page_size=PAGE_SIZE)
                return sum(1 for _ in pages)

            def threads() -> int:
                with ThreadPoolExecutor(WALKERS) as pool:
                    pages = pool.map(lambda skip: fetch(skip=skip), range(0, EVERY, PAGE_SIZE))
                    return sum(len(page.data) for page in pages)

            def tasks() -> int:
                return asyncio.run(walk(host))

            walked = medians(samples, *(partial(seconds, it) for it in (loop, threads, tasks)))
    one, *others = (it * 1e3 for it in walked)
    return [
        Measure(f"{PAGES} pages, {WALKERS} {kind}, to a loop", each, one, "ms")
        for kind, each in zip(("threads", "tasks"), others, strict=True)
    ]


async def walk(host: str) -> int:
    async with AsyncTalonOne(host, management_key="key") as talon:

        async def every(first: int) -> int:
            count = 0
            for skip in range(first * PAGE_SIZE, EVERY, WALKERS * PAGE_SIZE):
                page = await talon.management.get_application_customers(
                    7, page_size=PAGE_SIZE, skip=skip
                )
                count += len(page.data)
            return count

        return sum(await asyncio.gather(*map(every, range(WALKERS))))


def seconds(walk: Callable[[], int]) -> float:
    start = perf_counter()
    assert walk() == EVERY
    return perf_counter() - start
