"""What acts answer with when a model alone does not tell it. Hand-written."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import timezone
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import invalid_parameter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")


@dataclass
class Reply:
    """A reply with a status or a media type of its own.

    Attributes:
        data: A model, or the body as text or bytes.
        status: The HTTP status. Default: the first success that the operation declares.
        media_type: Default: JSON for a model, that of the operation for text and bytes.
    """

    data: Any = None
    status: int | None = None
    media_type: str | None = None


def csv_reply(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Reply:
    """A file of CSV: the columns, and the rows under them. None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return Reply(text.getvalue())


def time_cell(time: datetime | None, date_format: str | None = None) -> str | None:
    """A time in a file of CSV: in UTC, as RFC 3339 has it, or as spreadsheets read it.

    Args:
        time: None leaves the cell empty.
        date_format: "excel" or "ISO8601"; None is the latter. The service does not say how dates
            of "excel" look, nor which it takes if nothing is asked for.

    Raises:
        RequestError: 400, the format is none of these.
    """
    if date_format not in (None, "excel", "ISO8601"):
        raise invalid_parameter("dateFormat", "must be excel or ISO8601")
    if time is None:
        return None
    text = time.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    return text[:19].replace("T", " ") if date_format == "excel" else text


def page(
    response: Callable[..., ResponseT],
    fetch: Callable[[int, int], list[ItemT]],
    count: Callable[[], int],
    *,
    page_size: int | None = None,
    skip: int | None = None,
    with_total_result_size: bool | None = None,
    largest: int = 1000,
) -> ResponseT:
    """A page of what `fetch` gives for a limit and an offset.

    Args:
        response: The model of the page: with `data`, `has_more` and `total_result_size`.
        fetch: Takes a limit and an offset.
        count: Tells how many items there are in all.
        page_size: As the caller gave it.
        skip: As the caller gave it.
        with_total_result_size: As the caller gave it. True for an operation that always counts.
        largest: The page size that the operation takes at most, and unless it is told another.
    """
    limit, offset = largest if page_size is None else page_size, skip or 0
    if offset < 0:
        raise invalid_parameter("skip", "must not be negative")
    if with_total_result_size:
        return response(data=fetch(limit, offset), total_result_size=count())
    items = fetch(limit + 1, offset)
    return response(data=items[:limit], has_more=len(items) > limit)


def page_of(response: Callable[..., ResponseT], items: Sequence[ItemT], **paging: Any) -> ResponseT:
    """A page of items that are all at hand; as `page`."""
    return page(
        response,
        lambda limit, offset: list(items[offset : offset + limit]),
        lambda: len(items),
        **paging,
    )
