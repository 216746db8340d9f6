"""The command line: measures everything and prints the table."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from . import asynchronous, calls, emulator, export, imports, models, scale
from .measure import print_table


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer samples, in a few seconds")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    processes, samples = (5, 3) if options.quick else (25, 11)
    measures = [
        *imports.measure(processes),
        *models.measure(samples),
        *calls.measure(samples),
        *asynchronous.measure(samples),
        *emulator.measure(samples),
        *export.measure(samples),
        *scale.measure(samples),
    ]
    if options.json:
        print(json.dumps([{**asdict(m), "ratio": m.ratio, "over": m.over} for m in measures]))
    else:
        print("CPU time, of walks time; medians; both sides in turn.")
        print("Floor: bare msgspec, urllib3, aiohttp, Werkzeug.\n")
        print_table(measures)


if __name__ == "__main__":
    main()
