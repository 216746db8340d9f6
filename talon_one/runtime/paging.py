"""Walks the pages of any paged operation. Hand-written."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..exceptions import ApiTypeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import ParamSpec

    P = ParamSpec("P")

T = TypeVar("T")


class Page(Protocol[T]):
    """The response of a paged operation."""

    data: list[T]


def paginate(operation: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
    """Iterate over the items of all pages, fetching each page when it is needed.

    Holds one page in memory. What is created or deleted between two fetches may shift items from
    one page to the other, so that one is missed or met twice: that is the service's paging.

    Args:
        operation: A method that takes `skip` and answers with `data`, such as
            `api.get_application_customers`.
        *args: The operation's own arguments.
        **kwargs: Likewise. `skip` is where to start; `page_size` is the size of each fetch.

    Raises:
        ApiTypeError: The operation has no pages.
    """
    signature = inspect.signature(operation)
    if "skip" not in signature.parameters:
        raise ApiTypeError(
            f"{getattr(operation, '__name__', operation)} takes no skip: it has no pages"
        )
    arguments = signature.bind(*args, **kwargs)
    return _items(operation, arguments)


def _items(operation: Callable[..., Page[T]], arguments: inspect.BoundArguments) -> Iterator[T]:
    skip: int = arguments.arguments.get("skip") or 0
    while True:
        arguments.arguments["skip"] = skip
        page: Any = operation(*arguments.args, **arguments.kwargs)
        count = len(page.data)
        skip += count
        more = count > 0 and _has_more(page, skip)
        items = iter(page.data)
        del page
        yield from items
        if not more:
            return


def _has_more(page: Any, seen: int) -> bool:
    """Whether another page may follow; only an empty page is sure to be the last one."""
    if (more := getattr(page, "has_more", None)) is not None:
        return bool(more)
    total = getattr(page, "total_result_size", None)
    return total is None or seen < total
