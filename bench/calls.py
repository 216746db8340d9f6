"""What calls cost the client: CPU time of the calling thread, the server being another process."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import thread_time

import urllib3

from talon_one import ApiClient, Configuration, ManagementApi, paginate

from . import customers, floor
from .measure import Measure, medians
from .server import PAGES, running

SMALL_CALLS, PAGE_CALLS = 100, 20
PATH = "/v1/applications/7/customers"
HEADERS = {
    "accept": "application/json",
    "accept-encoding": "gzip",
    "authorization": "ManagementKey-v1 key",
}


def measure(samples: int) -> list[Measure]:
    with running() as port:
        pool = urllib3.HTTPConnectionPool("127.0.0.1", port, retries=False)
        configuration = Configuration(f"http://127.0.0.1:{port}/plain", management_key="key")
        plain = ManagementApi(ApiClient(configuration))
        configuration = Configuration(f"http://127.0.0.1:{port}/gzip", management_key="key")
        packed = ManagementApi(ApiClient(configuration))

        def our_get() -> None:
            plain.get_application_customer(7, 1)

        def floor_get() -> None:
            floor.decode_customer(fetch(pool, f"/plain{PATH}/1"))

        def our_page(api: ManagementApi) -> None:
            api.get_application_customers(7, page_size=customers.PAGE_SIZE)

        def floor_page(form: str) -> None:
            floor.decode_page(fetch(pool, f"/{form}{PATH}?pageSize={customers.PAGE_SIZE}"))

        def our_loop() -> None:
            count = 0
            for _ in paginate(packed.get_application_customers, 7, page_size=customers.PAGE_SIZE):
                count += 1
            assert count == PAGES * customers.PAGE_SIZE

        def floor_loop() -> None:
            count, more = 0, True
            while more:
                path = f"/gzip{PATH}?pageSize={customers.PAGE_SIZE}&skip={count}"
                page = floor.decode_page(fetch(pool, path))
                for _ in page.data:
                    count += 1
                more = bool(page.has_more)
            assert count == PAGES * customers.PAGE_SIZE

        def compare(
            name: str, unit: str, bound: float, calls: int, *sides: Callable[[], None]
        ) -> Measure:
            scale = 1e6 if unit == "us" else 1e3
            # The cheapest is also the one that noise hides most.
            rounds = samples * 5 if calls == SMALL_CALLS else samples
            results = medians(rounds, *(partial(cpu_seconds, side, calls) for side in sides))
            return Measure(name, *(seconds * scale for seconds in results), unit, bound)

        return [
            compare("GET one customer", "us", 1.1, SMALL_CALLS, our_get, floor_get),
            compare(
                "GET a page of 1000, plain", "ms", 1.05, PAGE_CALLS,
                partial(our_page, plain), partial(floor_page, "plain"),
            ),
            compare(
                "GET a page of 1000, gzip", "ms", 1.05, PAGE_CALLS,
                partial(our_page, packed), partial(floor_page, "gzip"),
            ),
            compare("loop over 50 pages, gzip", "ms", 1.05, 1, our_loop, floor_loop),
        ]  # fmt: skip


def fetch(pool: urllib3.HTTPConnectionPool, path: str) -> bytes:
    return pool.urlopen("GET", path, headers=HEADERS).data


def cpu_seconds(function: Callable[[], None], calls: int) -> float:
    """CPU time of one of so many calls."""
    start = thread_time()
    for _ in range(calls):
        function()
    return (thread_time() - start) / calls
