"""Files of CSV that callers send. Hand-written."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from ..models import APIError, ErrorSource, ModelImport
from .errors import RequestError, invalid_body
from .world import ACCOUNT, USER

if TYPE_CHECKING:
    from .world import World


def read_rows(file: Any, *columns: str) -> list[dict[str, str]]:
    """The rows of a file that has these columns and no others.

    Raises:
        RequestError: 400, the file is not in this form; with the line that is wrong.
    """
    if file is None:
        raise invalid_body("/upFile", "is missing")
    try:
        text = file if isinstance(file, str) else io.TextIOWrapper(file, "utf-8-sig", newline="")
        reader = csv.DictReader(io.StringIO(text) if isinstance(text, str) else text, strict=True)
        if set(reader.fieldnames or ()) != set(columns):
            raise _invalid_line(1, f"must have the columns {', '.join(columns)}, and no others")
        rows = []
        for row in reader:
            if None in row or None in row.values():
                raise _invalid_line(reader.line_num, "has another number of cells")
            rows.append(row)
    except (UnicodeDecodeError, csv.Error):
        raise invalid_body("/upFile", "is no CSV in UTF-8") from None
    return rows


def invalid_row(number: int, details: str) -> RequestError:
    """400, because of a row, counted from 0 after the header."""
    return _invalid_line(number + 2, details)


def imported(world: World, entity: str, amount: int) -> ModelImport:
    """What an import answers: how much of what came in."""
    return ModelImport(
        id=world.store.next_number("imports"),
        created=world.now,
        account_id=ACCOUNT,
        user_id=USER,
        entity=entity,
        amount=amount,
    )


def _invalid_line(line: int, details: str) -> RequestError:
    source = ErrorSource(line=str(line))
    return RequestError(400, APIError(title="Invalid file", details=details, source=source))
