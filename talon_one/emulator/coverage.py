"""What of the service the emulator models, as its acts tell. Hand-written."""

from __future__ import annotations

from typing import NamedTuple

from ..operations import OPERATIONS
from .domains import ACTS


class Coverage(NamedTuple):
    """The operations of an API, by ID.

    Attributes:
        modelled: Those that act.
        missing: Those that answer 501.
    """

    modelled: list[str]
    missing: list[str]


def modelled() -> dict[str, Coverage]:
    """What the emulator models of each API."""
    return {
        api: Coverage(
            [table.id for table in tables if table.id in ACTS],
            [table.id for table in tables if table.id not in ACTS],
        )
        for api, tables in OPERATIONS.items()
    }
