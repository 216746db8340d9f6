"""Profiles from a CSV file. Hand-written.

Rows go in batches, each with an Idempotency-Key that is stored before it is sent. A batch of which
the service refuses a row is halved until that row stands alone, as the service takes all of a batch
or nothing.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click
import msgspec

from ..exceptions import ApiException, ApiValueError, ValidationError
from ..models import (
    MultipleCustomerProfileIntegrationRequest,
    MultipleCustomerProfileIntegrationRequestItem,
)
from ..operations.integration.customer_profiles import UPDATE_CUSTOMER_PROFILES_V2
from ..runtime import codec
from ..runtime.csv_export import saved
from ..runtime.paging import paginate
from . import requests
from .connection import ACCOUNT_OPTIONS, connect, place
from .journal import Batch, Failure, Journal, opened
from .progress import bar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..client import TalonOne
    from .progress import Advance

MOST = 1000
"""Profiles in a call, which the service bounds."""
_REFUSED = {400, 413, 422}
"""What the service answers if a row is at fault."""
_SHOWN = 10
_ID = "integrationid"
_OURS = "#"
"""What the names of the columns begin with that are about the import, not the profile."""


class Row(NamedTuple):
    """A row of the file.

    Attributes:
        line: Where it begins, from 1.
        cells: What it holds.
        profile: What is sent of it; None if nothing can be.
        reason: Why nothing can be.
    """

    line: int
    cells: list[str]
    profile: MultipleCustomerProfileIntegrationRequestItem | None
    reason: str = ""

    def failure(self, reason: str = "") -> Failure:
        """The row as one that failed."""
        return Failure(self.line, reason or self.reason, self.cells)


class Reader:
    """Reads rows as profiles.

    Args:
        columns: The names of the columns.
        types: By name, the types of the account's attributes. None if they are not known.

    Raises:
        ApiValueError: The columns tell no customer, or something that has no place.
    """

    def __init__(self, columns: list[str], types: Mapping[str, str] | None) -> None:
        self._columns = columns
        self._types = types
        bare = [column.replace("_", "").lower() for column in columns]
        if bare.count(_ID) != 1:
            raise ApiValueError(
                "the first line must name the columns, with commas between them, one of them"
                " integrationId"
            )
        if len(set(columns)) < len(columns):
            raise ApiValueError("the header names a column twice")
        self._id = bare.index(_ID)
        self._names = {
            number: column.removeprefix("attributes.")
            for number, column in enumerate(columns)
            if number != self._id and not column.startswith(_OURS)
        }
        for name in self._names.values():
            if types is not None and name not in ("attributes", *types):
                raise ApiValueError(f"the account has no attribute {name!r} for the column")

    def row(self, line: int, cells: list[str]) -> Row:
        """Read a row."""
        if len(cells) != len(self._columns):
            reason = f"has {len(cells)} fields, and the header {len(self._columns)}"
            return Row(line, cells, None, reason)
        try:
            attributes: dict[str, Any] = {}
            for number, name in self._names.items():
                # An empty cell says nothing of the attribute, which stays as it is.
                if cells[number]:
                    value = self._value(name, cells[number])
                    attributes.update(value if name == "attributes" else {name: value})
            profile = MultipleCustomerProfileIntegrationRequestItem(
                integration_id=cells[self._id], attributes=attributes
            )
            codec.encode_request(profile, MultipleCustomerProfileIntegrationRequestItem)
        except ValidationError as error:
            return Row(line, cells, None, str(error))
        if not cells[self._id]:
            return Row(line, cells, None, "integrationId: is empty")
        return Row(line, cells, profile)

    def _value(self, name: str, cell: str) -> Any:
        kind = "object"
        type_: Any = dict[str, Any]
        if name != "attributes":
            kind = "string" if self._types is None else self._types[name]
            type_ = {"string": str, "time": str, "number": float, "boolean": bool}.get(kind, Any)
            if type_ is str:
                return cell
            cell = cell.lower() if type_ is bool else cell
        try:
            return msgspec.json.decode(cell, type=type_)
        except msgspec.MsgspecError:
            pass  # The error would show the value.
        raise ValidationError(name, f"is of another type than {kind}")


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--resume",
    metavar="FILE",
    type=click.Path(dir_okay=False),
    help="Remember there what is done: the same command goes on where it was ended.",
)
@click.option(
    "--batch",
    type=click.IntRange(1, MOST),
    default=MOST,
    show_default=True,
    metavar="NUMBER",
    help="Profiles in a request.",
)
@click.option(
    "--dry-run", is_flag=True, help="Show the first request, without its key, and send nothing."
)
def command(file: str, resume: str | None, batch: int, dry_run: bool, **values: Any) -> None:
    """Create and update customers from a CSV file.

    The column integrationId tells the customer. The others are custom attributes, by their names,
    or `attributes` with all of them as a JSON object. An empty cell changes nothing. With a
    Management key, attributes get the types that the account defines; without one, they are text.

    A row that cannot be imported is told with its line, and written to FILE.failed.csv; the others
    are imported. With --resume the import can be ended at any moment, and the same command goes on
    without losing or repeating anything.
    """
    with contextlib.ExitStack() as stack:
        talon = stack.enter_context(connect(**place(values)))
        source = stack.enter_context(_text(file))
        for _ in _rows(source):
            pass  # What cannot be read is told before anything is sent.
        source.seek(0)
        lines = _rows(source)
        reader = Reader(next(lines, (0, []))[1], _types(talon))
        rows = (reader.row(line, cells) for line, cells in lines if cells)
        configuration = talon.api_client.configuration
        if dry_run:
            profiles = [it.profile for it in itertools.islice(rows, batch) if it.profile]
            click.echo(requests.shown(UPDATE_CUSTOMER_PROFILES_V2, _body(profiles), configuration))
            return
        of = {"file": _digest(file), "batch": str(batch), "host": configuration.host}
        journal = stack.enter_context(opened(resume or ":memory:", of))
        try:
            with bar("profiles") as advance:
                _import(talon, rows, batch, journal, advance)
        finally:
            failed = _tell_failures(journal, Path(file))
            click.echo(f"{journal.done() - failed:,} imported, {failed:,} failed.", err=True)
    if failed:
        click.get_current_context().exit(1)


command.params += [make() for make in ACCOUNT_OPTIONS]


def _import(
    talon: TalonOne, rows: Iterator[Row], size: int, journal: Journal, advance: Advance
) -> None:
    """Send what is still to be sent."""
    first = 0
    while chunk := list(itertools.islice(rows, size)):
        waiting = journal.pending(first, first + len(chunk) - 1)
        while waiting:
            batch, *waiting = waiting
            held = chunk[batch.first - first : batch.last - first + 1]
            refusal = _send(talon, batch, held)
            if refusal and len(held) > 1:
                waiting = [*journal.split(batch), *waiting]
                continue
            failures = {
                batch.first + number: row.failure(refusal)
                for number, row in enumerate(held)
                if refusal or row.profile is None
            }
            journal.finish(batch, failures)
        first += len(chunk)
        advance(len(chunk))


def _send(talon: TalonOne, batch: Batch, rows: Iterable[Row]) -> str:
    """Send a batch; answer why it was refused, if a row of it is at fault."""
    profiles = [row.profile for row in rows if row.profile is not None]
    if not profiles:
        return ""
    try:
        talon.integration.update_customer_profiles_v2(
            MultipleCustomerProfileIntegrationRequest(customer_profiles=profiles),
            idempotency_key=batch.key,
        )
    except ApiException as error:
        if error.status not in _REFUSED:
            raise
        return error.describe()
    return ""


def _types(talon: TalonOne) -> dict[str, str] | None:
    """The types of the account's attributes of customers; None if no key may read them."""
    configuration = talon.api_client.configuration
    if not any(configuration.credential(it, None) for it in ("management_key", "manager_auth")):
        return None
    found = paginate(talon.management.get_attributes, entity="CustomerProfile")
    return {it.name: str(it.type) for it in found if it.entity == "CustomerProfile"}


@contextlib.contextmanager
def _text(file: str) -> Iterator[io.TextIOBase]:
    with Path(file).open(encoding="utf-8-sig", errors="surrogateescape", newline="") as source:
        yield source


def _rows(source: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """The rows, each with the line where it begins."""
    reader = csv.reader(_checked(source), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise ApiValueError(f"line {line}: is no CSV: {error}") from None


def _checked(source: Iterable[str]) -> Iterator[str]:
    """The lines, of which each is read; a decoder does not tell at which it stopped."""
    for number, line in enumerate(source, 1):
        try:
            line.encode()
        except UnicodeEncodeError:
            raise ApiValueError(f"line {number}: is not encoded in UTF-8") from None
        yield line


def _digest(file: str) -> str:
    digest = hashlib.sha256()
    with Path(file).open("rb") as source:
        while piece := source.read(2**20):
            digest.update(piece)
    return digest.hexdigest()


def _tell_failures(journal: Journal, file: Path) -> int:
    """Tell which rows failed, and write them to a file of their own; answer how many they are."""
    count = journal.failed()
    if not count:
        return 0
    for failure in itertools.islice(journal.failures(), _SHOWN):
        click.echo(f"{file.name}:{failure.line}: {failure.reason}", err=True)
    if count > _SHOWN:
        click.echo(f"... and {count - _SHOWN:,} more", err=True)
    target = file.with_suffix(".failed.csv")
    with _text(str(file)) as source, saved(target) as binary:
        header = next(_rows(source))[1]
        text = io.TextIOWrapper(binary, encoding="utf-8", newline="", write_through=True)
        writer = csv.writer(text)
        writer.writerow([*header, f"{_OURS}line", f"{_OURS}error"])
        for failure in journal.failures():
            # A row that is too short or too long is brought to the header's length.
            cells = [*failure.cells, *[""] * len(header)][: len(header)]
            writer.writerow([*cells, failure.line, failure.reason])
        text.detach()
    click.echo(f"Those that failed are in {target}.", err=True)
    return count


def _body(profiles: list[Any]) -> dict[str, Any]:
    name = UPDATE_CUSTOMER_PROFILES_V2.parameters[0].name
    return {name: MultipleCustomerProfileIntegrationRequest(customer_profiles=profiles)}
