"""The state of the emulator: items of many kinds, in SQLite. Hand-written.

An item is stored as the JSON of its type, next to the properties that it is looked up by.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import weakref
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

import msgspec

from ..runtime import codec
from .kinds import Kind, column, entries_of, layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Collection", "Copy", "Kind", "Store"]

T = TypeVar("T")

_MOST_JOINED = 20
"""The entries that are looked up one by one; SQLite limits the number of tables in a join."""

VERSION = 1
"""Of the layout of a database file. One of another version is refused."""


class Store:
    """All items, safe across threads.

    Args:
        database: A file, made if it is not there, or ":memory:".
        kinds: What is stored.

    Attributes:
        lock: Held while anything is read or changed. Whoever holds it is alone.

    Raises:
        ValueError: The file is none of this emulator's, or of another version of it, or damaged.
    """

    def __init__(self, database: str, kinds: Iterable[Kind[Any]]) -> None:
        self.lock = threading.RLock()
        self._depth = 0
        self._kinds = tuple(kinds)
        self._collections: dict[str, Collection[Any]] = {}
        try:
            self._connection = sqlite3.connect(
                database,
                timeout=0,
                check_same_thread=False,
                isolation_level=None,
                cached_statements=1000,
            )
        except sqlite3.Error as error:
            raise ValueError(f"the database cannot be used: {database}: {error}") from error
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ValueError(f"the database cannot be used: {database}: {error}") from error
        except BaseException:
            self._connection.close()
            raise

    def _open(self) -> None:
        # What a service keeps in memory must be true: nobody else may write to the file.
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        ((version,),) = self._connection.execute("PRAGMA user_version")
        ((tables,),) = self._connection.execute("SELECT count(*) FROM sqlite_master")
        if version != VERSION and tables:
            raise ValueError(
                f"the database is of version {version}, and this emulator reads {VERSION}"
            )
        for (complaint,) in self._connection.execute("PRAGMA quick_check(1)"):
            if complaint != "ok":
                raise sqlite3.DatabaseError(" ".join(complaint.split()))
        # With a log of its own, what was committed outlives the process, however that ends.
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        with self.transaction():
            self._connection.execute(f"PRAGMA user_version = {VERSION}")
            for statement in layout(self._kinds):
                self._connection.execute(statement)

    def close(self) -> None:
        """Close the database; one in memory is gone."""
        self._connection.close()

    @contextlib.contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """Do all that a block does, and nothing else meanwhile; or, if it fails, nothing.

        Within another transaction the outer one decides what is kept.

        Args:
            keep: Whether to keep what it does if it succeeds.
        """
        with self.lock:
            if self._depth:
                yield
                return
            self._connection.execute("BEGIN")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            else:
                self._connection.execute("COMMIT" if keep else "ROLLBACK")
            finally:
                self._depth -= 1

    @contextlib.contextmanager
    def trial(self) -> Iterator[None]:
        """Undo all that a block does, within a transaction."""
        self.execute("SAVEPOINT trial")
        try:
            yield
        finally:
            self.execute("ROLLBACK TO trial")
            self.execute("RELEASE trial")

    def is_empty(self) -> bool:
        """Whether nothing was ever stored."""
        return not self.execute("SELECT 1 FROM sequences LIMIT 1")

    def __getitem__(self, kind: Kind[T]) -> Collection[T]:
        """The items of a kind."""
        found = self._collections.get(kind.name)
        if found is None:
            found = self._collections[kind.name] = Collection(self, kind)
        return found

    def next_number(self, sequence: str) -> int:
        """The next number of a sequence, from 1; within a transaction."""
        ((number,),) = self.execute(
            "INSERT INTO sequences VALUES (?, 1)"
            " ON CONFLICT (name) DO UPDATE SET number = number + 1 RETURNING number",
            (sequence,),
        )
        return int(number)

    def reserve_numbers(self, sequence: str, number: int) -> None:
        """Let a sequence go on after a number, which is in use."""
        self.execute(
            "INSERT INTO sequences VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET number = max(number, excluded.number)",
            (sequence, number),
        )

    def delete_dependents(self, **conditions: Any) -> None:
        """Remove the items that fulfil the conditions, of all kinds that can be looked up so."""
        for kind in self._kinds:
            if conditions.keys() <= set(kind.columns):
                self[kind].delete_all(**conditions)

    def snapshot(self) -> Copy:
        """A copy of everything, in memory."""
        copy = Copy(sqlite3.connect(":memory:", check_same_thread=False))
        with self.lock:
            self._connection.backup(copy.connection)
        return copy

    def restore(self, copy: Copy) -> None:
        """Go back to a copy; that stays as it is."""
        with self.lock:
            copy.connection.backup(self._connection)

    def clear(self) -> None:
        """Forget all items and start all sequences anew."""
        with self.transaction():
            for table in ("sequences", *(kind.name for kind in self._kinds)):
                self.execute(f"DELETE FROM {table}")  # noqa: S608

    def execute(self, statement: str, values: Iterable[Any] = ()) -> list[Any]:
        """Run a statement and fetch what it finds. For `Collection`."""
        with self.lock:
            return self._connection.execute(statement, tuple(values)).fetchall()

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement with one row of values after the other. For `Collection`."""
        with self.lock:
            self._connection.executemany(statement, rows)


class Copy:
    """What a store held once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        weakref.finalize(self, connection.close)


class Collection(Generic[T]):
    """The items of one kind. Conditions are properties of the kind's key and indexes.

    A condition compares for equality; a list, tuple or set stands for any of its members. Where
    entries are looked up, the condition that fewest items fulfil is best the first.
    """

    def __init__(self, store: Store, kind: Kind[T]) -> None:
        self._store = store
        self._kind = kind
        self._statements = _Statements.of(kind)

    def get(self, *key: Any) -> T | None:
        """The item with a key, its parts in the order of the kind; None if there is none."""
        for (data,) in self._store.execute(self._statements.get, map(column, key)):
            return _decode(data, self._kind.type)
        return None

    def put(self, item: T) -> T:
        """Add an item, or replace the one with the same key, which keeps its place; answer it."""
        *columns, data = self._kind.row(item)
        # Most often nothing that is looked up has changed, and no index need be written.
        if not self._store.execute(self._statements.refresh, (data, *columns)):
            self._store.execute(self._statements.put, (*columns, data))
        return item

    def add(self, item: T) -> T:
        """Add an item with a key that none has, such as a new ID; answer it."""
        self._store.execute(self._statements.put, self._kind.row(item))
        return item

    def put_all(self, items: Iterable[T]) -> None:
        """Put many items, one at a time, so that they may come from a generator."""
        self._store.execute_many(self._statements.put, map(self._kind.row, items))

    def delete(self, *key: Any) -> bool:
        """Remove the item with a key; answer whether there was one."""
        return bool(self._store.execute(self._statements.delete, map(column, key)))

    def find(
        self,
        *,
        limit: int = -1,
        offset: int = 0,
        newest_first: bool = False,
        **conditions: Any,
    ) -> list[T]:
        """The items that fulfil all conditions, in the order in which they were added.

        Args:
            limit: The greatest number of items; -1 is none.
            offset: How many to leave out first.
            newest_first: Whether to turn the order round.
            **conditions: What the properties are.
        """
        source, values = self._source(conditions)
        order = " DESC" if newest_first else ""
        rows = self._store.execute(
            f"SELECT data FROM {source} ORDER BY number{order} LIMIT ? OFFSET ?",  # noqa: S608
            [*values, limit, offset],
        )
        return [_decode(data, self._kind.type) for (data,) in rows]

    def count(self, **conditions: Any) -> int:
        """How many items fulfil all conditions."""
        source, values = self._source(conditions)
        rows = self._store.execute(f"SELECT count(*) FROM {source}", values)  # noqa: S608
        return int(rows[0][0])

    def distinct(self, name: str, **conditions: Any) -> list[Any]:
        """What a property is in the items that fulfil all conditions, each value once, in order."""
        source, values = self._source(conditions)
        rows = self._store.execute(
            f'SELECT DISTINCT "{name}" FROM {source} ORDER BY "{name}"',  # noqa: S608
            values,
        )
        return [value for (value,) in rows]

    def delete_all(self, **conditions: Any) -> int:
        """Remove the items that fulfil all conditions; answer how many there were."""
        source, values = self._source(conditions)
        return len(
            self._store.execute(
                f"DELETE FROM {self._kind.name} WHERE number IN"  # noqa: S608
                f" (SELECT number FROM {source}) RETURNING 1",
                values,
            )
        )

    def _source(self, conditions: Mapping[str, Any]) -> tuple[str, list[Any]]:
        """What stands after FROM, and the values for its placeholders."""
        if unknown := conditions.keys() - set(self._kind.columns):
            raise TypeError(f"{self._kind.name} cannot be looked up by {sorted(unknown)}")
        tables: list[str] = []
        parts: list[str] = []
        values: list[Any] = []
        for name, value in conditions.items():
            if name in self._kind.entries:
                entries = [*dict.fromkeys(msgspec.json.decode(entries_of(value)))]
                alias = ""
                for entry in entries[:_MOST_JOINED]:
                    alias = f"entry{len(tables)}"
                    tables.append(f"{self._kind.name}_{name} AS {alias}")
                    parts.append(f"{alias}.entry = ?")
                    values.append(entry)
                if others := entries[_MOST_JOINED:]:
                    parts.append(
                        f"(SELECT count(*) FROM {self._kind.name}_{name} AS more"  # noqa: S608
                        f" WHERE more.number = {alias}.number"
                        " AND more.entry IN (SELECT value FROM json_each(?))) = ?"
                    )
                    values += [msgspec.json.encode(others).decode(), len(others)]
                continue
            if self._kind.name not in tables:
                tables.append(self._kind.name)
            if isinstance(value, (list, tuple, set, frozenset)):
                # As JSON, because SQLite limits the number of placeholders.
                parts.append(f'"{name}" IN (SELECT value FROM json_each(?))')  # noqa: S608
                values.append(msgspec.json.encode([column(one) for one in value]).decode())
            else:
                parts.append(f'"{name}" IS ?')
                values.append(column(value))
        if self._kind.name not in tables:
            tables.append(self._kind.name)
        # A cross join is done in the order in which it is written.
        first, *others = tables
        source = " CROSS JOIN ".join([first, *(f"{table} USING (number)" for table in others)])
        return f"{source} WHERE {' AND '.join(parts)}" if parts else source, values


class _Statements(NamedTuple):
    get: str
    put: str
    refresh: str
    delete: str

    @classmethod
    def of(cls, kind: Kind[Any]) -> _Statements:
        table, key = kind.name, " AND ".join(f'"{name}" = ?' for name in kind.key)
        columns = ", ".join(f'"{name}"' for name in (*kind.columns, "data"))
        marks = ", ".join("?" * (len(kind.columns) + 1))
        changes = ", ".join(f'"{name}" = excluded."{name}"' for name in (*kind.columns, "data"))
        names = ", ".join(f'"{name}"' for name in kind.key)
        same = " AND ".join(
            f'"{name}" = ?' if name in kind.key else f'"{name}" IS ?' for name in kind.columns
        )
        return cls(
            f"SELECT data FROM {table} WHERE {key}",  # noqa: S608
            f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608
            f" ON CONFLICT ({names}) DO UPDATE SET {changes}",
            f"UPDATE {table} SET data = ? WHERE {same} RETURNING 1",  # noqa: S608
            f"DELETE FROM {table} WHERE {key} RETURNING 1",  # noqa: S608
        )


def _decode(data: bytes, type_: type[T]) -> T:
    return codec.decode(data, type_)
