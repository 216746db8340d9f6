"""What operation tables consist of, and a package's tables by API. Hand-written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from .csv_export import CsvExport
from .operation import Listing, Operation, body, cookie, form, header, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "CsvExport",
    "Listing",
    "Operation",
    "Tables",
    "body",
    "cookie",
    "form",
    "header",
    "partial",
    "path",
    "query",
]


class Tables(Mapping[str, "tuple[Operation, ...]"]):
    """The operations of each API, by its name. Loads no API class, and only the APIs asked for.

    Args:
        package: The package that holds the modules.
        modules: The names of the modules of each API.
    """

    def __init__(self, package: str, modules: Mapping[str, tuple[str, ...]]) -> None:
        self._package = package
        self._modules = modules
        self._loaded: dict[str, tuple[Operation, ...]] = {}

    def __getitem__(self, api: str) -> tuple[Operation, ...]:
        if api not in self._loaded:
            from importlib import import_module

            self._loaded[api] = tuple(
                value
                for name in self._modules[api]
                for value in vars(import_module(f"{self._package}.{name}")).values()
                if isinstance(value, Operation)
            )
        return self._loaded[api]

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)
