"""The state of the sandbox, in SQLite. Hand-written.

An entity is stored as the JSON of its model, next to what it is looked up by.
"""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import ApplicationCustomer, ApplicationReferee
from ..runtime import codec

if TYPE_CHECKING:
    from collections.abc import Iterable

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
"""


class Store:
    """Applications, their customers, and who referred whom. Safe across threads.

    Args:
        database: A file, made if it is not there, or ":memory:".
    """

    def __init__(self, database: str) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(database, check_same_thread=False)
        self._connection.executescript(_TABLES)

    def close(self) -> None:
        """Close the database; one in memory is gone."""
        self._connection.close()

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
        with self._lock, self._connection as connection:
            connection.execute("INSERT INTO applications VALUES (?)", (application_id,))
            for customer in customers:
                connection.execute(
                    "INSERT INTO customers VALUES (?, ?, ?, ?)",
                    (customer.id, application_id, customer.integration_id, _json(customer)),
                )
                connection.executemany(
                    "INSERT INTO customer_attributes VALUES (?, ?, ?)",
                    [
                        (name, _comparable(value), customer.id)
                        for name, value in customer.attributes.items()
                    ],
                )
            connection.executemany(
                "INSERT INTO referrals VALUES (?, ?, ?)",
                [
                    (application_id, referral.advocate_integration_id, _json(referral))
                    for referral in referrals
                ],
            )

    def _select(self, statement: str, *values: Any) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()


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
