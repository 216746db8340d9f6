"""Finds the operation that a request means. Hand-written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..operations import OPERATIONS
from .errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..runtime.operation import Operation

_PARAMETER = re.compile(r"\{(.+?)\}")


def operations() -> Iterator[Operation]:
    """All operations of all APIs."""
    for tables in OPERATIONS.values():
        yield from tables


class Router:
    """Finds operations by method and path.

    Paths are matched as they are sent, before decoding: what is encoded cannot add a segment.
    """

    def __init__(self) -> None:
        # Of two paths that match, the one that is literal for longer is meant.
        self._routes = [
            (operation, _pattern(operation.path))
            for operation in sorted(operations(), key=lambda o: _PARAMETER.sub("\uffff", o.path))
        ]

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation, and its path parameters by wire name, still encoded.

        Raises:
            RequestError: 404 if there is no such path, 405 if it does not take the method.
        """
        allowed: list[str] = []
        for operation, pattern in self._routes:
            match = pattern.fullmatch(path)
            if match is None:
                continue
            if operation.method == method:
                names = _PARAMETER.findall(operation.path)
                return operation, dict(zip(names, match.groups(), strict=True))
            allowed.append(operation.method)
        if allowed:
            raise RequestError(405, headers={"Allow": ", ".join(allowed)})
        raise RequestError(404)


def _pattern(path: str) -> re.Pattern[str]:
    # The odd parts of the split are the names of parameters.
    parts = _PARAMETER.split(path)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = ["([^/]+)"] * len(parts[1::2])
    return re.compile("".join(parts))
