"""The state of the emulator, in SQLite. Hand-written.

An entity is stored as the JSON of its model, next to what it is looked up by.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import (
    ApplicationCustomer,
    ApplicationReferee,
    CustomerSessionV2,
    LoyaltyLedgerEntry,
)
from ..runtime import codec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..models import CustomerProfileSearchQuery

_TABLES = """
CREATE TABLE IF NOT EXISTS applications (id INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS customers (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications,
    integration_id TEXT NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (application_id, integration_id)
);
CREATE INDEX IF NOT EXISTS customers_by_application ON customers (application_id, id);
CREATE TABLE IF NOT EXISTS customer_attributes (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customers,
    PRIMARY KEY (name, value, customer_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS referrals (
    application_id INTEGER NOT NULL REFERENCES applications,
    advocate_integration_id TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS referrals_by_advocate
    ON referrals (application_id, advocate_integration_id);
CREATE TABLE IF NOT EXISTS sessions (
    id INTEGER PRIMARY KEY,
    integration_id TEXT NOT NULL UNIQUE,
    data TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS ledger (
    program_id INTEGER NOT NULL,
    integration_id TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ledger_by_customer ON ledger (program_id, integration_id);
CREATE TABLE IF NOT EXISTS replies (
    request TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (request, idempotency_key)
) WITHOUT ROWID;
"""


class Store:
    """Applications with their customers, referrals and sessions, and loyalty points.

    Safe across threads.

    Args:
        database: A file, made if it is not there, or ":memory:".
    """

    def __init__(self, database: str) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(database, check_same_thread=False)
        self._connection.executescript(_TABLES)

    def close(self) -> None:
        """Close the database; one in memory is gone."""
        self._connection.close()

    @contextlib.contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """Do all that a block does, and nothing else meanwhile; or, if it fails, nothing.

        Args:
            keep: Whether to keep what it does if it succeeds.
        """
        with self._lock:
            try:
                yield
            except BaseException:
                self._connection.rollback()
                raise
            if keep:
                self._connection.commit()
            else:
                self._connection.rollback()

    def is_empty(self) -> bool:
        """Whether there is no Application."""
        return not self._select("SELECT 1 FROM applications LIMIT 1")

    def has_application(self, application_id: int) -> bool:
        """Whether there is such an Application."""
        return bool(self._select("SELECT 1 FROM applications WHERE id = ?", application_id))

    def customers(
        self,
        application_id: int,
        query: CustomerProfileSearchQuery,
        limit: int = -1,
        offset: int = 0,
    ) -> list[ApplicationCustomer]:
        """The customers of an Application that match a query, by ID; a limit of -1 is none."""
        where, values = _where(application_id, query)
        rows = self._select(
            f"SELECT data FROM customers WHERE {where} ORDER BY id LIMIT ? OFFSET ?",  # noqa: S608
            *values,
            limit,
            offset,
        )
        return [codec.decode(data.encode(), ApplicationCustomer) for (data,) in rows]

    def count_customers(self, application_id: int, query: CustomerProfileSearchQuery) -> int:
        """How many customers of an Application match a query."""
        where, values = _where(application_id, query)
        ((count,),) = self._select(
            f"SELECT count(*) FROM customers WHERE {where}",  # noqa: S608
            *values,
        )
        return int(count)

    def friends(self, application_id: int, advocate: str) -> list[ApplicationReferee]:
        """Those whom the customer with an integration ID referred, in the order of insertion."""
        rows = self._select(
            "SELECT data FROM referrals WHERE application_id = ? AND advocate_integration_id = ?"
            " ORDER BY rowid",
            application_id,
            advocate,
        )
        return [codec.decode(data.encode(), ApplicationReferee) for (data,) in rows]

    def add(
        self,
        application_id: int,
        customers: Iterable[ApplicationCustomer],
        referrals: Iterable[ApplicationReferee] = (),
    ) -> None:
        """Add an Application with its customers and referrals.

        Raises:
            ValidationError: One of them does not fit its schema.
        """
        with self.transaction():
            self._change("INSERT INTO applications VALUES (?)", application_id)
            for customer in customers:
                self.put_customer(application_id, customer)
            self._connection.executemany(
                "INSERT INTO referrals VALUES (?, ?, ?)",
                [
                    (application_id, referral.advocate_integration_id, _json(referral))
                    for referral in referrals
                ],
            )

    def free_customer_id(self) -> int:
        """An ID that no customer has."""
        ((highest,),) = self._select("SELECT max(id) FROM customers")
        return int(highest) + 1

    def put_customer(self, application_id: int, customer: ApplicationCustomer) -> None:
        """Add a customer, or replace the one with the same ID, within a transaction."""
        self._change(
            "INSERT OR REPLACE INTO customers VALUES (?, ?, ?, ?)",
            customer.id,
            application_id,
            customer.integration_id,
            _json(customer),
        )
        self._change("DELETE FROM customer_attributes WHERE customer_id = ?", customer.id)
        self._connection.executemany(
            "INSERT INTO customer_attributes VALUES (?, ?, ?)",
            [
                (name, _comparable(value), customer.id)
                for name, value in customer.attributes.items()
            ],
        )

    def session(self, integration_id: str) -> CustomerSessionV2 | None:
        """The session with an integration ID, if there is one."""
        for id_, data in self._select(
            "SELECT id, data FROM sessions WHERE integration_id = ?", integration_id
        ):
            session = codec.decode(data.encode(), CustomerSessionV2)
            session.id = id_
            return session
        return None

    def put_session(self, session: CustomerSessionV2) -> int:
        """Add or replace a session, within a transaction; the result is its ID."""
        self._change(
            "INSERT INTO sessions (integration_id, data) VALUES (?, ?)"
            " ON CONFLICT (integration_id) DO UPDATE SET data = excluded.data",
            session.integration_id,
            _json(session),
        )
        ((id_,),) = self._select(
            "SELECT id FROM sessions WHERE integration_id = ?", session.integration_id
        )
        return int(id_)

    def ledger(self, program_id: int, integration_id: str) -> list[LoyaltyLedgerEntry]:
        """The entries of a customer in all ledgers of a program, in the order of insertion."""
        rows = self._select(
            "SELECT data FROM ledger WHERE program_id = ? AND integration_id = ? ORDER BY rowid",
            program_id,
            integration_id,
        )
        return [codec.decode(data.encode(), LoyaltyLedgerEntry) for (data,) in rows]

    def add_ledger_entry(self, entry: LoyaltyLedgerEntry) -> None:
        """Add an entry to a ledger of a customer, within a transaction."""
        self._change(
            "INSERT INTO ledger VALUES (?, ?, ?)",
            entry.program_id,
            entry.customer_profile_id,
            _json(entry),
        )

    def reply(self, request: str, idempotency_key: str) -> bytes | None:
        """What a request was answered with when it came with the same key."""
        for (body,) in self._select(
            "SELECT body FROM replies WHERE request = ? AND idempotency_key = ?",
            request,
            idempotency_key,
        ):
            return bytes(body)
        return None

    def add_reply(self, request: str, idempotency_key: str, body: bytes) -> None:
        """Remember what a request is answered with, within a transaction."""
        self._change("INSERT INTO replies VALUES (?, ?, ?)", request, idempotency_key, body)

    def _select(self, statement: str, *values: Any) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def _change(self, statement: str, *values: Any) -> None:
        self._connection.execute(statement, values)


def _where(application_id: int, query: CustomerProfileSearchQuery) -> tuple[str, list[Any]]:
    """The condition that a query means, and the values for its placeholders.

    Lists go in as JSON, because SQLite limits the number of placeholders.
    """
    conditions = ["application_id = ?"]
    values: list[Any] = [application_id]
    if query.integration_ids is not None:
        conditions.append("integration_id IN (SELECT value FROM json_each(?))")
        values.append(_text(query.integration_ids))
    if query.profile_ids is not None:
        conditions.append("id IN (SELECT value FROM json_each(?))")
        values.append(_text(query.profile_ids))
    if query.attributes:
        conditions.append(
            "id IN (SELECT customer_id FROM json_each(?) AS wanted JOIN customer_attributes"
            " ON name = json_extract(wanted.value, '$[0]')"
            " AND customer_attributes.value = json_extract(wanted.value, '$[1]')"
            " GROUP BY customer_id HAVING count(*) = ?)"
        )
        wanted = [[name, _comparable(value)] for name, value in query.attributes.items()]
        values += [_text(wanted), len(wanted)]
    return " AND ".join(conditions), values


def _json(model: Any) -> str:
    return codec.encode_checked(model, type(model)).decode()


def _text(value: Any) -> str:
    return codec.encode(value).decode()


def _comparable(value: Any) -> str:
    """JSON that is equal for equal values, whatever the order of their keys."""
    return msgspec.json.encode(value, order="sorted").decode()
