"""The files of CSV that imports read: all rows of a file, or none. Hand-written."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime, timezone
from typing import IO, TYPE_CHECKING, Any

import msgspec

from ..models import APIError, ErrorSource, ModelImport
from .errors import RequestError, invalid_parameter
from .world import ACCOUNT, USER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .world import World

_MOST_ITEMS = 500_000


def rows(
    up_file: IO[bytes] | str | None, required: Sequence[str], *, others: bool = True
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a file with the number of their line; names of columns in lower case.

    Args:
        up_file: As the request has it.
        required: The columns that there must be.
        others: Whether there may be other columns.
    """
    if up_file is None:
        raise invalid_parameter("upFile", "is missing")
    try:
        data = up_file.encode() if isinstance(up_file, str) else up_file.read()
        text = data.decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        names = [name.strip().lower() for name in reader.fieldnames or ()]
        if missing := [name for name in required if name.lower() not in names]:
            raise invalid_parameter("upFile", f"has no column {missing[0]}")
        if not others and len(names) > len(required):
            raise invalid_parameter("upFile", f"may have no columns but {', '.join(required)}")
        reader.fieldnames = names
        for row in reader:
            if None in row or None in row.values():
                raise wrong(reader.line_num, "has another number of cells than the header")
            yield reader.line_num, {name: value.strip() for name, value in row.items()}
    except (UnicodeDecodeError, csv.Error) as error:
        raise invalid_parameter("upFile", "is no CSV in UTF-8") from error


def wrong(line: int, details: str) -> RequestError:
    """400, because of a line, counted from 1."""
    source = ErrorSource(line=str(line))
    return RequestError(400, APIError(title="Invalid line", details=details, source=source))


def moment(line: int, column: str, text: str) -> datetime:
    """A time of a cell, in UTC."""
    try:
        time = msgspec.convert(text, datetime)
    except msgspec.ValidationError as error:
        raise wrong(line, f"{column} is no time in RFC 3339") from error
    if time.tzinfo is None:
        raise wrong(line, f"{column} has no time zone")
    try:
        return time.astimezone(timezone.utc)
    except OverflowError as error:
        raise wrong(line, f"{column} is past the years that there are") from error


def span(
    line: int, row: Mapping[str, str], start: str, end: str
) -> tuple[datetime | None, datetime | None]:
    """The times of two cells; None for one that is empty or that has no column."""
    first, last = (
        moment(line, column, row[column]) if row.get(column) else None for column in (start, end)
    )
    return first, last


def whole_number(line: int, column: str, text: str, default: int, most: int) -> int:
    """A number of a cell; the default if it is empty."""
    if not text:
        return default
    if not (text.isascii() and text.isdigit()) or int(text[:20]) > most:
        raise wrong(line, f"{column} must be a whole number of at most {most}")
    return int(text)


def done(world: World, id_: int, entity: str, amount: int) -> ModelImport:
    """What an import answers."""
    return ModelImport(
        id=id_, created=world.now, account_id=ACCOUNT, user_id=USER, entity=entity, amount=amount
    )


def json_object(line: int, column: str, text: str) -> dict[str, Any]:
    """An object of a cell; an empty one if the cell is empty."""
    try:
        value = json.loads(text or "{}")
    except (ValueError, RecursionError) as error:
        raise wrong(line, f"{column} is no JSON") from error
    if not isinstance(value, dict):
        raise wrong(line, f"{column} is no JSON object")
    return value


def items(up_file: IO[bytes] | str | None) -> list[str]:
    """The values of a file whose only column is `item`, each once.

    Raises:
        RequestError: 400, the file is not in this form, or has more values than there may be.
    """
    found = list(dict.fromkeys(row["item"] for _, row in rows(up_file, ["item"], others=False)))
    if len(found) > _MOST_ITEMS:
        raise invalid_parameter("upFile", f"has more than {_MOST_ITEMS} items")
    return found
