"""Finds the operation that a request means. Hand-written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..operations import OPERATIONS
from .errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..runtime.operation import Operation

_PARAMETER = re.compile(r"\{(.+?)\}")


def operations() -> Iterator[Operation]:
    """All operations of all APIs."""
    for tables in OPERATIONS.values():
        yield from tables


@dataclass
class _Place:
    """Where a path has come to: what may follow, and the operations if it ends here."""

    literal: dict[str, _Place] = field(default_factory=dict)
    parameters: dict[str, tuple[re.Pattern[str], _Place]] = field(default_factory=dict)
    operations: dict[str, Operation] = field(default_factory=dict)


class Router:
    """Finds operations by method and path.

    Paths are matched as they are sent, before decoding: what is encoded cannot add a segment. Of
    two paths that match, the one that is literal for longer is meant.
    """

    def __init__(self) -> None:
        self._root = _Place()
        for operation in operations():
            place = self._root
            for segment in operation.path.split("/"):
                place = _followed(place, segment)
            place.operations[operation.method] = operation

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation, and its path parameters by wire name, still encoded.

        Raises:
            RequestError: 404 if there is no such path, 405 if it does not take the method.
        """
        allowed: set[str] = set()
        for place, values in _ends(self._root, path.split("/")):
            operation = place.operations.get(method)
            if operation is not None:
                names = _PARAMETER.findall(operation.path)
                return operation, dict(zip(names, values, strict=True))
            allowed |= place.operations.keys()
        if allowed:
            raise RequestError(405, headers={"Allow": ", ".join(sorted(allowed))})
        raise RequestError(404)


def _followed(place: _Place, segment: str) -> _Place:
    """The place after a segment of an operation's path, made if it is not there."""
    # The odd parts of the split are the names of parameters.
    parts = _PARAMETER.split(segment)
    if len(parts) == 1:
        return place.literal.setdefault(segment, _Place())
    pattern = "(.+)".join(map(re.escape, parts[::2]))
    place.parameters.setdefault(pattern, (re.compile(pattern), _Place()))
    # One with more literal text around its parameter is tried first.
    place.parameters = dict(sorted(place.parameters.items(), key=lambda one: -len(one[0])))
    return place.parameters[pattern][1]


def _ends(place: _Place, segments: Sequence[str]) -> Iterator[tuple[_Place, tuple[str, ...]]]:
    """The places where a path may end, and the values of its parameters."""
    if not segments:
        if place.operations:
            yield place, ()
        return
    first, rest = segments[0], segments[1:]
    if first in place.literal:
        yield from _ends(place.literal[first], rest)
    for pattern, following in place.parameters.values():
        if match := pattern.fullmatch(first):
            for end, values in _ends(following, rest):
                yield end, (*match.groups(), *values)
