"""`python -m talon_one.emulator`: runs the emulator until Ctrl-C. Hand-written."""

from __future__ import annotations

import argparse
import logging
import signal
import threading

from . import Emulator
from .coverage import modelled
from .page import PREFIX
from .server import DEFAULT_CUSTOMERS, DEFAULT_KEYS


def main() -> None:
    """Read the options, serve, and end at Ctrl-C or SIGTERM."""
    parser = argparse.ArgumentParser(
        prog="python -m talon_one.emulator",
        description="Behaves like the service for the operations of talon_one.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen at; default: %(default)s")
    add("--port", type=int, default=8080, help="default: %(default)s; 0 takes any free one")
    add(
        "--customers",
        type=int,
        default=DEFAULT_CUSTOMERS,
        help="how many Application 42 holds; default: %(default)s",
    )
    add("--database", default=":memory:", metavar="FILE", help="keep the state there")
    for name, default in DEFAULT_KEYS.items():
        option = f"--{name.replace('_', '-')}"
        add(option, default=default, metavar="KEY", help="to accept; default: %(default)s")
    add("--seed", metavar="FILE", help="JSON of what there is at the start")
    add("--rate-limit", type=int, metavar="N", help="calls a second of each operation")
    options = parser.parse_args()
    # The process that starts this one may have switched either signal off.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    emulator = Emulator(
        address=options.host,
        port=options.port,
        customers=options.customers,
        database=options.database,
        seed=options.seed,
        **{name: getattr(options, name) for name in DEFAULT_KEYS},
        rate_limit=options.rate_limit,
    )
    try:
        with emulator:
            print(_banner(emulator), flush=True)  # noqa: T201
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    except (OSError, ValueError) as error:
        parser.exit(1, f"{error}\n")


def _banner(emulator: Emulator) -> str:
    """Where it is, what it takes, and what it models."""
    covered = modelled()
    models = ", ".join(
        f"{len(one.modelled)} of {len(one.modelled) + len(one.missing)} {api} operations"
        for api, one in covered.items()
    )
    header = f"Authorization: ManagementKey-v1 {emulator.management_key}"
    return f"""\
Emulator at {emulator.host}
Integration key: {emulator.integration_key}
Management key: {emulator.management_key}
Bearer token: {emulator.bearer_token}
It models {models}; the others answer 501.
See what it holds at {emulator.host}{PREFIX}

  curl -H '{header}' '{emulator.host}/v1/applications/42/customers?pageSize=3'

Ctrl-C ends it."""


if __name__ == "__main__":
    main()
