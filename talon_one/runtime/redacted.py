"""Dictionaries with keys in them, which nothing shows. Hand-written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Secret(str):
    """A key, which no repr shows. It is text otherwise."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class KeySource(Secret):
    """Stands for a key that has to be fetched.

    Attributes:
        fetch: What fetches it.
    """

    __slots__ = ("fetch",)

    fetch: Callable[[], object]

    @classmethod
    def of(cls, fetch: Callable[[], object]) -> KeySource:
        """What stands for the key that a function fetches."""
        source = cls()
        source.fetch = fetch
        return source

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KeySource) and self.fetch == other.fetch

    __hash__ = Secret.__hash__


class Redacted(dict[str, str]):
    """Text by name, such as keys or headers, that no repr and no pickle shows.

    Tools that report errors print the locals of each frame of a traceback. What holds a key in one
    of our frames is of this type, therefore.
    """

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: '***'" for name in self) + "}"

    def __reduce__(self) -> tuple[Any, ...]:
        return Redacted, ()

    def __deepcopy__(self, memo: dict[int, Any]) -> Redacted:
        return Redacted(self)


def redact(options: dict[str, Any]) -> None:
    """Redact, in place, the options of a call that may hold a key."""
    for name in ("_headers", "_request_auth"):
        given = options.get(name)
        if isinstance(given, Mapping):
            options[name] = Redacted(given)
