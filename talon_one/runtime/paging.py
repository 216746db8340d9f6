"""Walks the pages of any paged operation. Hand-written."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from ..exceptions import ApiTypeError, PagingError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator

    from typing_extensions import ParamSpec, Self

    P = ParamSpec("P")

T = TypeVar("T")


class Page(Protocol[T]):
    """The response of a paged operation."""

    data: list[T]


@overload
def paginate(
    operation: Callable[P, Coroutine[Any, Any, Page[T]]], *args: P.args, **kwargs: P.kwargs
) -> AsyncIterator[T]: ...
@overload
def paginate(operation: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Iterator[T]: ...
def paginate(operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Iterate over the items of all pages, fetching each page when it is needed.

    The items of an asyncio client's operation are for `async for`.

    Holds one page in memory. What is created or deleted between two fetches may shift items from
    one page to the other, so that one is missed or met twice: that is the service's paging. If a
    fetch fails, the next `next()` repeats it, so that a long walk can go on.

    Args:
        operation: A method that takes `skip` and answers with `data`, such as
            `api.get_application_customers`.
        *args: The operation's own arguments.
        **kwargs: Likewise. `skip` is where to start; `page_size` is the size of each fetch.

    Raises:
        ApiTypeError: The operation has no pages, or was called instead of being passed.
        PagingError: The service sent a page a second time instead of the next one.
    """
    if not callable(operation):
        if inspect.iscoroutine(operation):
            operation.close()
        raise ApiTypeError(
            "paginate takes a method and its arguments, as in paginate(api.get_pages, 42),"
            " not what a call of it returned"
        )
    name = getattr(operation, "__name__", type(operation).__name__)
    signature = inspect.signature(operation)
    if "skip" not in signature.parameters:
        raise ApiTypeError(f"{name} takes no skip: it has no pages")
    return _Items(operation, Pages(name, signature.bind(*args, **kwargs)))


class Pages:
    """Where a walk over the pages of an operation has come to. Does no I/O.

    Attributes:
        arguments: Those of the next fetch.
        more: Whether another page may follow.
    """

    def __init__(self, operation: str, arguments: inspect.BoundArguments) -> None:
        self.arguments = arguments
        self.more = True
        self._operation = operation
        self._skip: int = arguments.arguments.get("skip") or 0
        self._last: tuple[Any, ...] = ()
        arguments.arguments["skip"] = self._skip

    def take(self, page: Any) -> Iterator[Any]:
        """The items of the page that was fetched; the walk goes on behind them.

        Raises:
            PagingError: It is the page before; the walk stays where it is.
        """
        items = page.data
        ends = (len(items), _identity(items[0]), _identity(items[-1])) if items else ()
        if items and ends == self._last:
            raise PagingError(
                f"{self._operation} sent the page before it again when asked to skip {self._skip}"
            )
        self._last = ends
        self._skip += len(items)
        self.arguments.arguments["skip"] = self._skip
        self.more = bool(items) and _has_more(page, self._skip)
        return iter(items)


class _Items(Generic[T]):
    """The items of all pages. Not a generator, which an error would end."""

    __slots__ = ("_items", "_operation", "_pages")

    def __init__(self, operation: Callable[..., Any], pages: Pages) -> None:
        self._operation = operation
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        for item in self._items:
            return item
        while self._pages.more:
            page = self._fetch()
            if inspect.iscoroutine(page):
                page.close()
                raise ApiTypeError("the operation is one of asyncio: use `async for`")
            self._items = self._pages.take(page)
            for item in self._items:
                return item
        raise StopIteration

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        for item in self._items:
            return item
        while self._pages.more:
            page = self._fetch()
            if not inspect.isawaitable(page):
                raise ApiTypeError("the operation is not one of asyncio: use `for`")
            self._items = self._pages.take(await page)
            for item in self._items:
                return item
        raise StopAsyncIteration

    def _fetch(self) -> Any:
        arguments = self._pages.arguments
        return self._operation(*arguments.args, **arguments.kwargs)


def _identity(item: Any) -> Any:
    """What tells an item from others: its ID, or all of it."""
    return getattr(item, "id", item)


def _has_more(page: Any, seen: int) -> bool:
    """Whether another page may follow; only an empty page is sure to be the last one."""
    if (more := getattr(page, "has_more", None)) is not None:
        return bool(more)
    total = getattr(page, "total_result_size", None)
    return total is None or seen < total
