"""What decoding, encoding and holding customers costs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import thread_time
from typing import Any

from talon_one import GetApplicationCustomers200Response as OurPage

from . import customers, floor
from .measure import Measure, medians

BATCH = 20
"""Pages a sample. Fewer would leave it to chance which side pays for a collection of garbage."""
HELD_PAGES = 100


def measure(samples: int) -> list[Measure]:
    texts = [customers.page(number, BATCH) for number in range(BATCH)]
    decoding = medians(
        samples,
        partial(milliseconds, OurPage.from_json, texts),
        partial(milliseconds, floor.decode_page, texts),
    )
    # Held from here on only: a collection during decoding would walk through them.
    ours, theirs = [OurPage.from_json(t) for t in texts], [floor.decode_page(t) for t in texts]
    encoding = medians(
        samples,
        partial(milliseconds, OurPage.to_json, ours),
        partial(milliseconds, floor.encode, theirs),
    )
    # Last, as whoever keeps something pays when writing too. Each customer has a property more.
    newer = [text.replace(b'"sandbox"', b'"newer":1,"sandbox"') for text in texts]
    keeping = medians(
        samples,
        partial(milliseconds, partial(OurPage.from_json, keep_additional_properties=True), newer),
        partial(milliseconds, floor.decode_page, newer),
    )
    return [
        Measure("decode a page of 1000", *decoding, "ms", 1.1),
        Measure("decode it, keeping the undeclared", *keeping, "ms", 8),
        Measure("encode a page of 1000", *encoding, "ms", 1.1),
        Measure("memory a customer, 100,000 held", *map(held, ("ours", "floor")), "B", 1300, True),
    ]


def milliseconds(function: Callable[[Any], object], values: list[Any]) -> float:
    """CPU time of a call."""
    start = thread_time()
    for value in values:
        function(value)
    return (thread_time() - start) / len(values) * 1e3


def held(side: str) -> float:
    """Bytes a customer takes, measured in a fresh process."""
    output = subprocess.run(
        [sys.executable, "-m", "bench.models", side],
        cwd=Path(__file__).resolve().parent.parent,
        check=True,
        capture_output=True,
    ).stdout
    return float(output)


def resident_bytes() -> int:
    """Linux only. The peak that `resource` knows of would include the parent's before the fork."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise LookupError("VmRSS")


def print_held(side: str) -> None:
    decode = OurPage.from_json if side == "ours" else floor.decode_page
    keep: list[Any] = [decode(customers.page(0, 1)).data]
    before = resident_bytes()
    keep += [decode(customers.page(number, HELD_PAGES)).data for number in range(HELD_PAGES)]
    print((resident_bytes() - before) / (HELD_PAGES * customers.PAGE_SIZE))


if __name__ == "__main__":
    print_held(sys.argv[1])
