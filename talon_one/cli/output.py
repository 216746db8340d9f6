"""What a command writes: a table for people, or what programs read. Hand-written."""

from __future__ import annotations

import datetime
import itertools
import sys
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import click
import msgspec

from ..exceptions import printable
from ..runtime import codec
from ..runtime.model import Model, ModelType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..runtime.csv_export import CsvExport

FORMATS = ("table", "json", "jsonl", "csv", "parquet")
_ROWS, _COLUMNS = 1000, 8
"""The rows that a table has, and the columns that it has at most unless they are asked for."""


def options(*, pages: bool, default: str = "") -> list[click.Option]:
    """What a command takes to say how to write what comes."""
    usual = default or "json"
    usual = f"a table on a terminal, or else {usual}"
    found = [
        click.Option(
            ["--output"],
            type=click.Choice(FORMATS),
            help=f"How to write it. Default: as the name of --file ends, or {usual}.",
        ),
        click.Option(
            ["--file"],
            type=click.Path(dir_okay=False),
            metavar="FILE",
            help="Where to write it. The file appears when it is complete; it is compressed if its"
            " name ends in .gz.",
        ),
        click.Option(
            ["--fields"],
            metavar="NAMES",
            help="Which properties, as their names in JSON with commas between them.",
        ),
    ]
    if pages:
        found += [
            click.Option(["--all"], is_flag=True, help="Go on to the last page."),
            click.Option(
                ["--limit"],
                type=click.IntRange(1),
                metavar="NUMBER",
                help="Stop after so many items.",
            ),
        ]
    return found


class Output:
    """How and where what comes is written.

    Args:
        values: What was typed, of `options`.
        columns: The columns of a table, unless others are asked for.
        default: The format where neither a person nor the name of the file tells another.

    Attributes:
        every: Whether all pages are to be walked.
        limit: How many items to write at most.

    Raises:
        click.UsageError: It cannot be written so.
    """

    def __init__(
        self, values: dict[str, Any], columns: Sequence[str] = (), default: str = "json"
    ) -> None:
        self._file: str | None = values.get("file")
        ending = PurePath((self._file or "").removesuffix(".gz")).suffix
        self._format: str = (
            values.get("output")
            or ending.removeprefix(".")
            or ("table" if not self._file and sys.stdout.isatty() else default)
        )
        if self._format not in FORMATS:
            raise click.UsageError(f"--file: {ending} tells no format: choose --output")
        names = values.get("fields")
        self._fields = [it.strip() for it in names.split(",")] if names else None
        self._columns = columns
        self._count: int | None = None
        self.every: bool = bool(values.get("all"))
        self.limit: int | None = values.get("limit")
        if self._format == "table" and self._file:
            raise click.UsageError("--file: a table is for people: choose another --output")
        if self._format == "parquet" and not self._file and sys.stdout.isatty():
            raise click.UsageError("--output parquet: is no text: give --file")

    @property
    def is_as_it_came(self) -> bool:
        """Whether an export in CSV can be copied."""
        return self._format == "csv" and not self._fields and not self.limit

    @property
    def leaves_the_terminal(self) -> bool:
        """Whether what is written does not go to a terminal."""
        return bool(self._file) or not sys.stdout.isatty()

    def end(self) -> None:
        """Tell what is in the file, once it is there."""
        if self._file:
            things = "It is" if self._count is None else f"{self._count:,} items are"
            things = "1 item is" if self._count == 1 else things
            click.echo(f"{things} in {self._file}.", err=True)

    def note(self, text: str) -> None:
        """Tell a person something that is none of the data."""
        if sys.stderr.isatty():
            click.echo(text, err=True)

    def copy(self, export: CsvExport) -> None:
        """Write an export as it came."""
        self._write(export.save)

    def one(self, thing: Any) -> None:
        """Write a single thing."""
        if self._format in ("csv", "parquet"):
            self.items(iter([thing]), type(thing) if isinstance(thing, Model) else None)
        elif self._format == "table" and not isinstance(thing, str):
            plain = self._chosen(codec.builtins_of(thing), type(thing))
            _print_table(["name", "value"], [[*it] for it in _flat(plain)], header=False)
        elif isinstance(thing, str):
            self._write(lambda file: _count(file.write(f"{thing}\n".encode())))
        else:
            data = msgspec.json.decode(codec.encode(thing))
            text = msgspec.json.encode(self._chosen(data, type(thing)))
            text = msgspec.json.format(text, indent=2 if self._format == "json" else -1)
            self._write(lambda file: _count(file.write(text + b"\n")))

    def items(self, items: Iterator[Any], model: type[Model] | None) -> None:
        """Write items, of which few are held at once.

        Args:
            items: What to write.
            model: Their class; None if they are of none, or of several.
        """
        if model is None and self._format in ("csv", "parquet"):
            model = row_model(["value"], Any)
            items = map(partial(_wrapped, model), items)
        if model is not None and self._fields:
            _check(self._fields, model)
        if self._format == "table":
            self._tables(items, model)
        elif self._format == "json":
            self._write(lambda file: self._array(file, items, model))
        else:
            self._write(lambda file: self._exported(file, items, model))

    def _exported(self, file: BinaryIO, items: Iterator[Any], model: type[Model] | None) -> int:
        from ..export import write_csv, write_jsonl, write_parquet

        if model is None:
            return self._lines(file, items)
        writers: dict[str, Callable[..., int]] = {
            "csv": write_csv,
            "jsonl": write_jsonl,
            "parquet": write_parquet,
        }
        return writers[self._format](file, items, model, fields=self._fields)

    def _lines(self, file: BinaryIO, items: Iterator[Any]) -> int:
        count = 0
        for item in items:
            file.write(codec.encode(item) + b"\n")
            count += 1
        return count

    def _array(self, file: BinaryIO, items: Iterator[Any], model: type[Model] | None) -> int:
        count = 0
        for count, item in enumerate(items, 1):
            data = codec.encode(item)
            if self._fields:
                data = msgspec.json.encode(self._chosen(msgspec.json.decode(data), model))
            # Not before there is an item, so that what fails at once writes nothing.
            file.write((b"[\n" if count == 1 else b",\n") + data)
        file.write(b"\n]\n" if count else b"[]\n")
        return count

    def _chosen(self, data: Any, model: Any) -> Any:
        if not self._fields or not isinstance(data, dict):
            return data
        if getattr(model, "__struct_fields__", None):
            _check(self._fields, model)
        return {name: data[name] for name in self._fields if name in data}

    def _tables(self, items: Iterator[Any], model: type[Model] | None) -> None:
        names = self._fields or list(self._columns) or _plain_fields(model)
        while rows := list(itertools.islice(items, _ROWS)):
            plain = [codec.builtins_of(row, datetime.datetime) for row in rows]
            if all(isinstance(row, dict) for row in plain) and names:
                _print_table(names, [[_cell(row.get(name)) for name in names] for row in plain])
            else:
                _print_table(["value"], [[_cell(row)] for row in plain])

    @property
    def _target(self) -> Any:
        return self._file or sys.stdout.buffer

    def _write(self, write: Callable[[BinaryIO], int | None]) -> None:
        from ..export.files import opened

        with opened(self._target) as file:
            self._count = write(file)
            file.flush()


def row_model(columns: list[str], type_: Any) -> type[Model]:
    """A model of rows with these columns, each of the same type."""
    names = [f"column{number}" for number in range(len(columns))]
    fields: dict[str, Any] = {
        name: msgspec.field(name=column) for name, column in zip(names, columns, strict=True)
    }
    namespace = {"__annotations__": dict.fromkeys(names, type_), **fields}
    return cast("type[Model]", ModelType("Row", (Model,), namespace, kw_only=True))


def _wrapped(model: Any, value: Any) -> Model:
    wrapped: Model = model(column0=value)
    return wrapped


def _count(_: int) -> int:
    return 1


def _check(fields: Sequence[str], model: Any) -> None:
    known = model.__struct_encode_fields__
    for name in fields:
        if name not in known:
            raise click.UsageError(f"--fields: there is no {name!r}, but {', '.join(known)}")


def _plain_fields(model: type[Model] | None) -> list[str]:
    """The first properties of a model that fit into a cell."""
    if model is None:
        return []
    from .parameters import is_plain

    fields = msgspec.structs.fields(model)
    return [it.encode_name for it in fields if is_plain(it.type)][:_COLUMNS]


def _flat(value: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """The values in an object, by their paths."""
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from _flat(inner, f"{prefix}.{name}" if prefix else str(name))
    elif isinstance(value, list) and any(isinstance(it, (dict, list)) for it in value):
        for number, inner in enumerate(value):
            yield from _flat(inner, f"{prefix}.{number}" if prefix else str(number))
    else:
        yield prefix, _cell(value)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return printable(codec.encode(value).decode())


def _print_table(names: Sequence[str], rows: list[list[str]], *, header: bool = True) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD if header else None, show_header=header, pad_edge=False)
    for name in names:
        table.add_column(name, overflow="ellipsis" if header else "fold", no_wrap=header)
    for row in rows:
        table.add_row(*map(Text, row))

    class Pipe(Console):
        """Tells of who reads no further as files do, rather than ending the process."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    Pipe(file=sys.stdout, highlight=False).print(table)
