"""What came, as items or as one thing. Hand-written."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any, Literal, cast

from msgspec import inspect

from ..runtime.csv_export import CsvExport
from ..runtime.model import Model
from ..runtime.paging import paginate
from .output import row_model
from .parameters import largest
from .progress import bar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..runtime.operation import Operation
    from .output import Output

_DATA = "data"


def kind_of(operation: Operation) -> Literal["pages", "items", "export", "one", "nothing"]:
    """What an operation answers with, as its table tells."""
    type_ = response_type(operation)
    if type_ is None:
        return "nothing"
    if type_ is CsvExport:
        return "export"
    if _items_of(type_) is None:
        return "one"
    return "pages" if any(it.name == "skip" for it in operation.parameters) else "items"


def response_type(operation: Operation) -> Any:
    """The type of a success; None if it has no body."""
    loads = [load for status, load in operation.by_status.items() if status[0] == "2" and load]
    return loads[0]() if loads else None


def _items_of(type_: Any) -> Any:
    """The type of the items in a response, as msgspec describes it; None if it has none."""
    described = inspect.type_info(type_)
    if isinstance(described, inspect.StructType):
        for field in described.fields:
            if field.encode_name == _DATA and isinstance(field.type, inspect.ListType):
                return field.type.item_type
        return None
    return described.item_type if isinstance(described, inspect.ListType) else None


def item_model(operation: Operation) -> type[Model] | None:
    """The model of the items; None if they are of none, or of several."""
    found = _items_of(response_type(operation))
    cls = found.cls if isinstance(found, inspect.StructType) else None
    return cls if cls is not None and issubclass(cls, Model) else None


def deliver(
    method: Callable[..., Any], operation: Operation, arguments: dict[str, Any], output: Output
) -> None:
    """Call an operation and write what comes, a page at a time where it has pages."""
    _deliver(method, operation, arguments, output)
    output.end()


def _deliver(
    method: Callable[..., Any], operation: Operation, arguments: dict[str, Any], output: Output
) -> None:
    kind = kind_of(operation)
    if kind == "pages" and (output.every or output.limit):
        with bar("items", shown=output.leaves_the_terminal) as advance:
            output.items(
                _walk(method, operation, arguments, output.limit, advance), item_model(operation)
            )
        return
    result = method(**arguments)
    if result is None:
        return
    if kind == "export":
        with result:
            _export(result, output)
    elif kind == "one":
        output.one(result)
    else:
        items = result if isinstance(result, list) else getattr(result, _DATA) or []
        output.items(iter(items), item_model(operation))
        if kind == "pages" and getattr(result, "has_more", None):
            output.note("There are more: --all goes on to the last page.")


def _walk(
    method: Callable[..., Any],
    operation: Operation,
    arguments: dict[str, Any],
    limit: int | None,
    advance: Callable[..., None],
) -> Iterator[Any]:
    size = next((it for it in operation.parameters if it.name == "page_size"), None)
    if limit and size and "page_size" not in arguments and (most := largest(size.type)):
        arguments = {**arguments, "page_size": min(limit, most)}

    @functools.wraps(method)
    def fetch(*given: Any, **named: Any) -> Any:
        page = method(*given, **named)
        advance(len(page.data), limit or getattr(page, "total_result_size", None))
        return page

    items = cast("Iterator[Any]", paginate(fetch, **arguments))
    return itertools.islice(items, limit)


def _export(export: CsvExport, output: Output) -> None:
    if output.is_as_it_came:
        output.copy(export)
        return
    rows = iter(export)
    first = next(rows, None)
    if first is None:
        output.items(iter(()), None)
        return
    model = row_model(list(first), str)
    names = dict(zip(first, model.__struct_fields__, strict=True))
    every = itertools.chain([first], rows)
    items = (model(**{names[column]: it for column, it in row.items()}) for row in every)
    output.items(itertools.islice(items, output.limit), model)
