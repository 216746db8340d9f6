"""Keys and other secrets, and how nothing shows them. Hand-written."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

HIDDEN = "***"
"""What is shown in place of a secret."""


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


def without_own_secrets(model: Any) -> Any:
    """A model, or a copy of it that shows none of the secrets in its own fields."""
    names = [it for it in model._secrets if getattr(model, it) not in (None, UNSET)]
    if not names:
        return model
    shown = copy(model)
    for name in names:
        setattr(shown, name, HIDDEN)
    return shown


def without_secrets(value: Any) -> Any:
    """A copy of what consists of models and plain values, which shows no secret at any depth."""
    if isinstance(value, dict):
        return {name: without_secrets(item) for name, item in value.items()}
    if isinstance(value, list):
        return [without_secrets(item) for item in value]
    if not hasattr(value, "_secrets"):
        return value
    shown = copy(without_own_secrets(value))
    for name in value.__struct_fields__:
        setattr(shown, name, without_secrets(getattr(shown, name)))
    return shown
