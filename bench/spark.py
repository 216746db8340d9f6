"""How Spark walks through an account, beside the plain client; `make bench-spark` runs it.

What it takes to start is not counted.
"""

from __future__ import annotations

import os
import tempfile
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from pyspark.sql import SparkSession

from talon_one.emulator import Emulator
from talon_one.export.spark import TalonOneDataSource

from .measure import Measure, medians, print_table
from .scale import APPLICATION, BEST, LIMIT, LIMITED_PAGES, to_parquet
from .server import PAGES, running

KEY = "key"
CORES = 2
SAMPLES = 11


def main() -> None:
    os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "TALON_ONE_MANAGEMENT_KEY": KEY}
    spark = (
        SparkSession.builder.master(f"local[{CORES}]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    spark.dataSource.register(TalonOneDataSource)
    with tempfile.TemporaryDirectory() as folder:
        read = partial(by_spark, spark, folder)
        print_table([*without_limit(read), *at_the_limit(read)])
    spark.stop()


def by_spark(spark: SparkSession, folder: str, host: str, **options: Any) -> None:
    options |= {"operation": "getApplicationCustomers", "application_id": APPLICATION, "host": host}
    frame = spark.read.format("talon_one").options(**options).load()
    frame.write.mode("overwrite").parquet(f"{folder}/spark")


def without_limit(read: Callable[..., None]) -> list[Measure]:
    with running() as port:
        host = f"http://127.0.0.1:{port}/gzip"
        sides = (
            partial(read, host, partitions=CORES, requests_per_second=1e6),
            partial(to_parquet, {"host": host, "management_key": KEY}),
        )
        clocks = {"time": perf_counter, "CPU": cpu_seconds}
        return [
            Measure(
                f"{PAGES} pages to Parquet, {what}",
                *(it * 1e3 for it in medians(SAMPLES, *(partial(spent, clock, s) for s in sides))),
                "ms",
            )
            for what, clock in clocks.items()
            if clock is perf_counter or Path("/proc").exists()
        ]


def at_the_limit(read: Callable[..., None]) -> list[Measure]:
    rows = []
    for tasks, delay in ((CORES, 0), (CORES + 1, 0), (CORES, 1)):
        with Emulator(customers=LIMITED_PAGES, management_key=KEY, rate_limit=LIMIT) as emulator:
            if delay:
                emulator.fail(delay=delay)
            walk = partial(read, emulator.host, partitions=tasks, page_size=1)
            name = f"{tasks} tasks of Spark, {delay} s a page"
            rows.append(Measure(name, spent(perf_counter, walk), BEST, "s"))
            rows.append(Measure("- requests", len(emulator.requests), LIMITED_PAGES, ""))
    return rows


def spent(clock: Callable[[], float], function: Callable[[], object]) -> float:
    start = clock()
    function()
    return clock() - start


def cpu_seconds() -> float:
    """CPU time so far of this process and of all that it started, as Linux tells it."""
    ticks: dict[int, int] = {}
    children: defaultdict[int, list[int]] = defaultdict(list)
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent, *fields = map(int, file.read_text().rpartition(")")[2].split()[1:15])
        except OSError:
            continue  # It has ended.
        process = int(file.parent.name)
        children[parent].append(process)
        ticks[process] = sum(fields[-4:])

    def of(process: int) -> int:
        return ticks[process] + sum(map(of, children[process]))

    return of(os.getpid()) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
