"""The names in the signatures of operations, for type checkers alone. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from typing_extensions import Unpack

    from .csv_export import CsvExport
    from .event_stream import EventStream
    from .json_lines import JsonLines
    from .model import Date, DateTime
    from .options import File, RequestOptions

    __all__ = [
        "UUID",
        "Any",
        "CsvExport",
        "Date",
        "DateTime",
        "EventStream",
        "File",
        "JsonLines",
        "RequestOptions",
        "Unpack",
    ]
