"""What models cost on their way to Arrow, beside dictionaries by way of others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import thread_time

import polars as pl
import pyarrow as pa

from talon_one import ApplicationCustomer, GetApplicationCustomers200Response
from talon_one.export import table

from . import customers
from .measure import Measure, medians

PAGES = 10


def measure(samples: int) -> list[Measure]:
    items = [
        item
        for number in range(PAGES)
        for item in GetApplicationCustomers200Response.from_json(customers.page(number, PAGES)).data
    ]

    def ours() -> None:
        table(items, ApplicationCustomer)

    def polars() -> None:
        pl.from_dicts([item.to_dict() for item in items], infer_schema_length=None)

    def pylist() -> None:
        pa.Table.from_pylist([item.to_dict() for item in items])

    def microseconds(function: Callable[[], None]) -> float:
        """CPU time of one customer."""
        start = thread_time()
        function()
        return (thread_time() - start) / len(items) * 1e6

    mine, dicts, lists = medians(
        samples, *(partial(microseconds, side) for side in (ours, polars, pylist))
    )
    return [
        Measure("a customer to Arrow, to polars", mine, dicts, "us", 1),
        Measure("a customer to Arrow, to pyarrow", mine, lists, "us", 1),
        Measure("a customer to Arrow", mine, None, "us", 2),
    ]
