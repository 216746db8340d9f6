"""Models as files, which appear when they are complete. Hand-written."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import os
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from ..exceptions import ApiValueError, ValidationError
from ..runtime import codec
from ..runtime.csv_export import saved
from .tables import ROWS, chunks, columns_of, iterate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Literal

    from ..models import Attribute
    from ..runtime.model import Model

ROW_GROUP = 50_000
"""Rows that a Parquet file holds together, unless told otherwise."""
_LINES = 1000
"""Models that are written at once."""


def write_parquet(
    path: str | os.PathLike[str] | BinaryIO,
    items: Iterable[Model],
    model: type[Model],
    *,
    rows: int = ROW_GROUP,
    fields: Iterable[str] | None = None,
    attributes: Iterable[Attribute | Mapping[str, Any]] | None = None,
    compression: Literal["zstd", "snappy", "gzip", "none"] = "zstd",
) -> int:
    """Write models to a Parquet file, with the columns of `record_batches`.

    The file appears when it is complete. Until then, what is there stays; after an error too.

    Args:
        path: The file, or a binary file that is open.
        items: As with `record_batches`.
        model: Their class.
        rows: The rows of a row group, which is held at once.
        fields: As with `record_batches`.
        attributes: As with `record_batches`.
        compression: How the columns are compressed.

    Returns:
        The number of rows.

    Raises:
        ImportError: pyarrow is not installed.
        ApiTypeError: The items are for `async for`.
        ApiValueError: As with `record_batches`.
        ValidationError: A property holds what its type does not have, or the file that is open is
            one of text.
        OSError: The file cannot be written.
    """
    columns = columns_of(model, fields, attributes)
    import pyarrow as pa
    from pyarrow import parquet

    iterator = iterate(items, rows)
    count = 0
    with (
        saved(path) as file,
        parquet.ParquetWriter(file, columns.schema, compression=compression) as writer,
    ):
        # Few models at once, however large the row groups: as columns they take far less.
        while batches := [*map(columns.batch, chunks(islice(iterator, rows), model, ROWS))]:
            count += sum(batch.num_rows for batch in batches)
            writer.write_table(pa.Table.from_batches(batches), row_group_size=rows)
            del batches  # Or else they stay until the next ones are made.
    return count


def write_csv(
    path: str | os.PathLike[str] | BinaryIO,
    items: Iterable[Model],
    model: type[Model],
    *,
    fields: Iterable[str] | None = None,
    attributes: Iterable[Attribute | Mapping[str, Any]] | None = None,
) -> int:
    """Write models to a CSV file in UTF-8, with a header of the wire's names.

    Values are written as in JSON, texts without quotes; what is nested is JSON. What is absent is
    empty. The file appears when it is complete. Until then, what is there stays; after an error
    too.

    Args:
        path: The file, which is compressed if its name ends in `.gz`, or a binary file that is
            open.
        items: As with `record_batches`.
        model: Their class.
        fields: As with `record_batches`.
        attributes: The definitions of the custom attributes of one entity. With them, each has a
            column, such as `attributes.Language`, rather than all of them one.

    Returns:
        The number of rows.

    Raises:
        ApiTypeError: The items are for `async for`.
        ApiValueError: The model has no such property.
        ValidationError: A property holds what cannot be written, or the file that is open is one of
            text.
        OSError: The file cannot be written.
    """
    columns: list[tuple[str, str | None]] = [(name, None) for name in wire_names(model, fields)]
    if attributes is not None:
        typed: list[tuple[str, str | None]] = [
            ("attributes", attribute_name(it)) for it in attributes
        ]
        columns = [
            column
            for name, _ in columns
            for column in (typed if name == "attributes" else [(name, None)])
        ]

    def cell(item: Mapping[str, Any], name: str, attribute: str | None) -> str:
        value = item.get(name)
        if attribute is not None and value is not None:
            value = value.get(attribute)
        if value is None or isinstance(value, str):
            return value or ""
        return codec.encode(value).decode()

    def lines(item: Model) -> bytes:
        plain = codec.builtins_of(item)
        row.writerow([cell(plain, *column) for column in columns])
        return taken(text)

    text = io.StringIO()
    row = csv.writer(text)
    row.writerow([".".join(filter(None, column)) for column in columns])
    return _write(path, items, model, lines, header=taken(text))


def write_jsonl(
    path: str | os.PathLike[str] | BinaryIO,
    items: Iterable[Model],
    model: type[Model],
    *,
    fields: Iterable[str] | None = None,
) -> int:
    """Write models to a file of JSON, one a line, as they go over the wire.

    The file appears when it is complete. Until then, what is there stays; after an error too.

    Args:
        path: The file, which is compressed if its name ends in `.gz`, or a binary file that is
            open.
        items: As with `record_batches`.
        model: Their class.
        fields: As with `record_batches`.

    Returns:
        The number of rows.

    Raises:
        ApiTypeError: The items are for `async for`.
        ApiValueError: The model has no such property.
        ValidationError: A property holds what cannot be written, or the file that is open is one of
            text.
        OSError: The file cannot be written.
    """
    if fields is None:
        return _write(path, items, model, lambda item: codec.encode(item) + b"\n")
    names = wire_names(model, fields)

    def line(item: Model) -> bytes:
        plain = codec.builtins_of(codec.flat(item))
        return codec.encode({name: plain[name] for name in names if name in plain}) + b"\n"

    return _write(path, items, model, line)


def wire_names(model: type[Model], fields: Iterable[str] | None) -> list[str]:
    """The properties to keep of a model, by the wire's names.

    Raises:
        ApiValueError: It has no such property.
    """
    known: tuple[str, ...] = model.__struct_encode_fields__
    names = list(known if fields is None else fields)
    for name in names:
        if name not in known:
            raise ApiValueError(f"{model.__name__} has no property {name!r}: {', '.join(known)}")
    return names


def attribute_name(definition: Attribute | Mapping[str, Any]) -> str:
    """The name of an attribute."""
    return definition["name"] if isinstance(definition, Mapping) else definition.name


def taken(text: io.StringIO) -> bytes:
    """What was written, which is forgotten."""
    data = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return data


def _write(
    path: str | os.PathLike[str] | BinaryIO,
    items: Iterable[Model],
    model: type[Model],
    line: Callable[[Model], bytes],
    header: bytes = b"",
) -> int:
    count = 0
    pieces = chunks(items, model, _LINES)
    with opened(path) as file:
        file.write(header)
        for piece in pieces:
            file.write(_joined(piece, line))
            count += len(piece)
    return count


def _joined(items: list[Model], line: Callable[[Model], bytes]) -> bytes:
    try:
        return b"".join(map(line, items))
    except UnicodeError:
        pass  # The error would show the value, as its cause too.
    raise ValidationError(type(items[0]).__name__, "holds a text that UTF-8 cannot encode")


@contextlib.contextmanager
def opened(path: str | os.PathLike[str] | BinaryIO) -> Iterator[BinaryIO]:
    """A file to write, which is compressed if its name ends in `.gz`; or else as `saved` has it."""
    with saved(path) as file:
        if isinstance(path, (str, os.PathLike)) and os.fspath(path).endswith(".gz"):
            with gzip.GzipFile("", "wb", 6, file, 0) as compressed:
                yield cast("BinaryIO", compressed)
        else:
            yield file
