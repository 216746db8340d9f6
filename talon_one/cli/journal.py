"""What an import remembers, so that it can be killed and started again. Hand-written."""

from __future__ import annotations

import contextlib
import sqlite3
import uuid
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from ..exceptions import ApiValueError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_TABLES = """
CREATE TABLE IF NOT EXISTS import (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS batches (
    first INTEGER PRIMARY KEY, last INTEGER NOT NULL, key TEXT NOT NULL, done INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS failures (row INTEGER PRIMARY KEY, line INTEGER NOT NULL,
    reason TEXT NOT NULL, cells TEXT NOT NULL);
"""


class Batch(NamedTuple):
    """Rows that are sent together.

    Attributes:
        first: The number of the first one in the file, from 0.
        last: That of the last one.
        key: The Idempotency-Key, the same however often they are sent.
    """

    first: int
    last: int
    key: str


class Failure(NamedTuple):
    """A row that cannot be imported.

    Attributes:
        line: Where it begins in the file, from 1.
        reason: Why.
        cells: What it holds.
    """

    line: int
    reason: str
    cells: Sequence[str]


@contextlib.contextmanager
def opened(path: str, of: Mapping[str, str]) -> Iterator[Journal]:
    """The journal of an import, for a block.

    One process at a time can have it open, and the system closes it if that is killed.

    Args:
        path: The file; `:memory:` for none.
        of: What is imported, in which pieces and where, by name. It must be the same each time.

    Raises:
        ApiValueError: It is the journal of another import, is open elsewhere, is none at all, or
            cannot be written any more.
    """
    try:
        with contextlib.closing(
            sqlite3.connect(path, timeout=0, isolation_level=None)
        ) as connection:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA synchronous=FULL")
            connection.executescript(_TABLES)
            with connection:
                connection.execute("BEGIN EXCLUSIVE")
                known = dict(connection.execute("SELECT name, value FROM import"))
                if not known:
                    connection.executemany("INSERT INTO import VALUES (?, ?)", of.items())
            for name, value in of.items() if known else ():
                if known.get(name) != value:
                    raise ApiValueError(f"{path} is of another import: another {name}")
            yield Journal(connection)
    except sqlite3.Error as error:
        raise ApiValueError(f"{path} cannot be used: {error}") from None


class Journal:
    """The batches of an import, in SQLite: each before it is sent, and once it is done.

    Args:
        connection: To the database, which has the tables.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def pending(self, first: int, last: int) -> list[Batch]:
        """What of these rows is still to be sent, in order."""
        found = self._connection.execute(
            "SELECT first, last, key, done FROM batches WHERE first BETWEEN ? AND ? ORDER BY first",
            (first, last),
        ).fetchall()
        if not found:
            return [self._planned(first, last)]
        return [Batch(*batch) for *batch, done in found if not done]

    def _planned(self, first: int, last: int) -> Batch:
        batch = Batch(first, last, str(uuid.uuid4()))
        self._connection.execute("INSERT INTO batches VALUES (?, ?, ?, 0)", batch)
        return batch

    def finish(self, batch: Batch, failures: Mapping[int, Failure]) -> None:
        """Remember that a batch is done, and which of its rows failed, by their numbers."""
        with self._connection:
            self._connection.execute("BEGIN")
            self._connection.executemany(
                "INSERT INTO failures VALUES (?, ?, ?, ?)",
                [
                    (row, it.line, it.reason, msgspec.json.encode(it.cells).decode())
                    for row, it in failures.items()
                ],
            )
            self._connection.execute("UPDATE batches SET done = 1 WHERE first = ?", batch[:1])

    def split(self, batch: Batch) -> list[Batch]:
        """Two batches in the place of one that was refused, with keys of their own."""
        middle = (batch.first + batch.last) // 2
        with self._connection:
            self._connection.execute("BEGIN")
            self._connection.execute("DELETE FROM batches WHERE first = ?", batch[:1])
            return [self._planned(batch.first, middle), self._planned(middle + 1, batch.last)]

    def done(self) -> int:
        """How many rows were imported or failed."""
        ((count,),) = self._connection.execute(
            "SELECT coalesce(sum(last - first + 1), 0) FROM batches WHERE done"
        )
        return int(count)

    def failures(self) -> Iterator[Failure]:
        """The rows that failed, in order."""
        for line, reason, cells in self._connection.execute(
            "SELECT line, reason, cells FROM failures ORDER BY row"
        ):
            yield Failure(line, reason, msgspec.json.decode(cells))

    def failed(self) -> int:
        """How many rows failed."""
        ((count,),) = self._connection.execute("SELECT count(*) FROM failures")
        return int(count)
