"""Rows as calls of an operation that is told repeats by a key. Hand-written."""

from __future__ import annotations

import hashlib
import json
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import pyarrow as pa

from ..exceptions import ApiException, ApiValueError, ValidationError
from ..runtime.csv_export import saved
from .schema import Columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..runtime.model import Model
    from .target import Target

Row = dict[str, Any]
_ERROR = pa.struct([("type", pa.string()), ("status", pa.int64()), ("message", pa.string())])
_REFUSED = (400, 404, 409, 422)
"""What the service says of a row. Anything else is about all of them."""


class Rows(NamedTuple):
    """How rows are sent.

    Attributes:
        target: The service.
        constants: Arguments that are the same for all rows.
        size: The rows of a call that takes several.
        run: What tells this run from others.
        failed_rows: The folder for rows that are refused; None to raise.
    """

    target: Target
    constants: dict[str, Any]
    size: int
    run: str | None
    failed_rows: str | None

    def send(self, batches: Iterable[pa.RecordBatch], run: str, partition: int) -> None:
        """Send the rows of a task.

        Args:
            batches: The rows.
            run: What tells this run, and the epoch of a stream, from others.
            partition: The task's number, which is the same when it is repeated.

        Raises:
            ApiException: The service refuses a row, and there is no folder for those.
            ValidationError: Likewise, a row does not fit the operation.
            TransportError: A request failed, and failed again when it was repeated.
        """
        failed: list[tuple[Row, Exception]] = []
        schema: pa.Schema | None = None
        with self.target.client() as talon:
            call = self.target.method(talon)
            body = _Body(self.target, self.constants)
            number = 0
            for batch in batches:
                schema = batch.schema
                rows = batch.to_pylist(maps_as_pydicts="strict")
                size = self.size if body.list_name else 1
                for start in range(0, len(rows), size):
                    place = f"{self.target.operation_id}/{run}/{partition}/{number}"
                    failed += self._send(call, body, rows[start : start + size], place)
                    number += 1
        if failed and schema is not None:
            self._keep(failed, schema, run, partition)

    def _send(
        self, call: Any, body: _Body, rows: list[Row], place: str
    ) -> Iterator[tuple[Row, Exception]]:
        """Send some rows in one call; the result is what was refused of them."""
        try:
            arguments = body.arguments(rows)
            # Rows may come in another order when a task is repeated: what differs is no repeat.
            content = msgspec.json.encode(arguments, order="sorted", enc_hook=str)
            digest = hashlib.sha256(place.encode() + b"\n" + content).digest()
            key = str(uuid.UUID(bytes=digest[:16], version=5))
            call(**arguments, _headers={"Idempotency-Key": key})
        except (ApiException, ValidationError) as error:
            if self.failed_rows is None:
                raise
            if isinstance(error, ApiException) and error.status not in _REFUSED:
                raise
            if len(rows) == 1:
                yield rows[0], error
                return
        else:
            return
        half = len(rows) // 2
        yield from self._send(call, body, rows[:half], place)
        yield from self._send(call, body, rows[half:], place)

    def _keep(
        self, failed: list[tuple[Row, Exception]], schema: pa.Schema, run: str, partition: int
    ) -> None:
        """Write what was refused, in a file that a repeat of the task would replace."""
        from pyarrow import parquet

        errors = [
            {"type": type(it).__name__, "status": getattr(it, "status", None), "message": str(it)}
            for _, it in failed
        ]
        table = pa.Table.from_pylist([row for row, _ in failed], schema)
        table = table.append_column("error", pa.array(errors, _ERROR))
        name = hashlib.sha256(f"{run}/{partition}".encode()).hexdigest()[:16]
        folder = Path(str(self.failed_rows))
        folder.mkdir(parents=True, exist_ok=True)
        with saved(folder / f"{name}-{partition:05}.parquet") as file:
            parquet.write_table(table, file, compression="zstd")


class _Body:
    """How rows become the arguments of a call."""

    def __init__(self, target: Target, constants: dict[str, Any]) -> None:
        operation = target.operation
        if operation.request is None:
            raise ApiValueError(f"{operation.id} takes no body")
        self._constants = constants
        self._parameters = {
            name: it.name
            for it in operation.parameters
            if it.location != "body"
            for name in (it.wire_name, it.name)
        }
        self._name = next(it.name for it in operation.parameters if it.location == "body")
        model = operation.request()
        (first, *others) = msgspec.structs.fields(model)
        described: Any = msgspec.inspect.type_info(model)
        item = None if others else _item(described.fields[0].type)
        self.list_name = first.encode_name if item is not None else None
        self._json = Columns(item or model).json

    def arguments(self, rows: list[Row]) -> dict[str, Any]:
        """The arguments of a call."""
        if self.list_name:
            return {**self._constants, self._name: {self.list_name: list(map(self._plain, rows))}}
        (row,) = rows
        known = {self._parameters[it]: row[it] for it in row if it in self._parameters}
        rest = {name: value for name, value in row.items() if name not in self._parameters}
        return {**self._constants, **known, self._name: self._plain(rest)}

    def _plain(self, row: Row) -> Row:
        plain: Row = without_nulls(row)
        for name in self._json & plain.keys():
            if isinstance(plain[name], str):
                try:
                    plain[name] = json.loads(plain[name])
                except ValueError:
                    pass
                else:
                    continue
                raise ValidationError(name, "is no JSON")
        return plain


def _item(type_: Any) -> type[Model] | None:
    """The model of a list's items."""
    if isinstance(type_, msgspec.inspect.UnionType):
        return next(filter(None, map(_item, type_.types)), None)
    if isinstance(type_, msgspec.inspect.ListType):
        return getattr(type_.item_type, "cls", None)
    return None


def without_nulls(value: Any) -> Any:
    """A value of a table without what is absent in it: tables have null for that."""
    if isinstance(value, dict):
        return {name: without_nulls(it) for name, it in value.items() if it is not None}
    if isinstance(value, list):
        return [without_nulls(it) for it in value]
    return value
