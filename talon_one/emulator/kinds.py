"""What is stored, and the tables that it is stored in. Hand-written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ..runtime import codec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


@dataclass(frozen=True)
class Kind(Generic[T]):
    """What is stored alike, for example all coupons.

    Attributes:
        name: The name of its table.
        type: What an item is: a model, or a msgspec struct of the emulator's own.
        key: The properties that no two items have in common. None of them may be None.
        indexes: Other properties, singly or together, that items are looked up by.
        entries: Properties that are lists or dicts, by whose entries items are looked up. One that
            lists or has several is looked up with as many: all of them must be there.
    """

    name: str
    type: type[T]
    key: tuple[str, ...] = ("id",)
    indexes: tuple[tuple[str, ...], ...] = ()
    entries: tuple[str, ...] = ()

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The properties that have a column of their own, each once."""
        return tuple(
            dict.fromkeys(
                (*self.key, *(name for index in self.indexes for name in index), *self.entries)
            )
        )

    def row(self, item: T) -> list[Any]:
        """What is stored of an item: its columns, and all of it."""
        row = [
            entries_of(value) if name in self.entries else column(value)
            for name in self.columns
            for value in (getattr(item, name),)
        ]
        row.append(codec.encode(item))
        return row


def layout(kinds: Iterable[Kind[Any]]) -> Iterator[str]:
    """The statements that make the tables, unless they are there."""
    yield (
        "CREATE TABLE IF NOT EXISTS sequences"
        " (name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID"
    )
    for kind in kinds:
        columns = ", ".join(f'"{name}"' for name in kind.columns)
        key = ", ".join(f'"{name}"' for name in kind.key)
        yield (
            f"CREATE TABLE IF NOT EXISTS {kind.name}"
            f" (number INTEGER PRIMARY KEY, {columns}, data BLOB NOT NULL, UNIQUE ({key}))"
        )
        for index in kind.indexes:
            names = ", ".join(f'"{name}"' for name in (*index, "number"))
            yield (
                f"CREATE INDEX IF NOT EXISTS {kind.name}_by_{'_and_'.join(index)}"
                f" ON {kind.name} ({names})"
            )
        for name in kind.entries:
            yield from _layout_of_entries(kind.name, name)


_ROWS = ("old", "new")
"""What a trigger calls a row before and after a change."""


def _layout_of_entries(kind: str, name: str) -> Iterator[str]:
    """A table of the entries of a property, that follows whatever changes."""
    table = f"{kind}_{name}"
    old, new = (f'(SELECT value, {row}.number FROM json_each({row}."{name}"))' for row in _ROWS)  # noqa: S608
    forget = f"DELETE FROM {table} WHERE (entry, number) IN {old};"  # noqa: S608
    note = f"INSERT OR IGNORE INTO {table} SELECT * FROM {new};"  # noqa: S608
    yield (
        f"CREATE TABLE IF NOT EXISTS {table} (entry TEXT NOT NULL, number INTEGER NOT NULL,"
        " PRIMARY KEY (entry, number)) WITHOUT ROWID"
    )
    changed = f'UPDATE OF "{name}" ON {kind} WHEN old."{name}" IS NOT new."{name}"'
    for event, action in (
        (f"INSERT ON {kind}", note),
        (f"DELETE ON {kind}", forget),
        (changed, forget + note),
    ):
        trigger = f"{table}_{event.partition(' ')[0].lower()}"
        yield f"CREATE TRIGGER IF NOT EXISTS {trigger} AFTER {event} BEGIN {action} END"


def column(value: Any) -> Any:
    """What SQLite compares as the value is compared: times as text in UTC, of one length."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).isoformat(timespec="microseconds")
    return value


def entries_of(value: Mapping[str, Any] | Iterable[Any]) -> str:
    """The entries of a property as texts that are equal for equal entries, as a JSON array."""
    if not value:
        return "[]"
    pairs = ([k, _number(v)] for k, v in value.items()) if isinstance(value, Mapping) else value
    texts = [msgspec.json.encode(pair, order="sorted").decode() for pair in pairs]
    return msgspec.json.encode(texts).decode()


def _number(value: Any) -> Any:
    """A whole number as an integer, which JSON does not tell from a float."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
