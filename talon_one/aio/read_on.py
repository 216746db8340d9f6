"""What callers read on with on an event loop, of a response that is open. Hand-written."""

from __future__ import annotations

from typing import Any

from ..runtime.csv_export import CsvExport
from .csv_export import AsyncCsvExport
from .stream import AsyncStream


def read_on(type_: Any, response: Any) -> Any:
    """As the function of this name that the blocking client has."""
    if type_ is CsvExport:
        return AsyncCsvExport(response)
    return AsyncStream(response, type_.__origin__.reader(*type_.__args__))
