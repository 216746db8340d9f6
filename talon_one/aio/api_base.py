"""The base class of the asyncio API classes, and the type of their methods. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..api_base import Api

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any, Concatenate, TypeVar

    from typing_extensions import ParamSpec

    from ..api_response import ApiResponse
    from ..rest import RESTResponse
    from ..runtime.csv_export import CsvExport
    from ..runtime.event_stream import Event, EventStream
    from ..runtime.json_lines import JsonLines
    from ..runtime.stream import Stream
    from .api_client import AsyncApiClient
    from .csv_export import AsyncCsvExport
    from .rest import AsyncRESTResponse
    from .stream import AsyncStream

    P = ParamSpec("P")
    S = TypeVar("S", bound=Api)
    R = TypeVar("R")
    Call = Callable[Concatenate["AsyncApi", P], Coroutine[Any, Any, R]]


class AsyncApi:
    """The base class of the asyncio API classes.

    Args:
        api_client: The client to send requests with.
    """

    def __init__(self, api_client: AsyncApiClient) -> None:
        self.api_client = api_client

    # What a call is made of is the same. What the client answers with is awaited by the caller.
    _call = Api._call
    __repr__ = Api.__repr__


@overload
def awaited(
    method: Callable[Concatenate[S, P], ApiResponse[CsvExport]],
) -> Call[P, ApiResponse[AsyncCsvExport]]: ...
@overload
def awaited(method: Callable[Concatenate[S, P], CsvExport]) -> Call[P, AsyncCsvExport]: ...
@overload
def awaited(
    method: Callable[Concatenate[S, P], ApiResponse[JsonLines[R]]],
) -> Call[P, ApiResponse[AsyncStream[R]]]: ...
@overload
def awaited(
    method: Callable[Concatenate[S, P], ApiResponse[EventStream[R]]],
) -> Call[P, ApiResponse[AsyncStream[Event[R]]]]: ...
@overload
def awaited(method: Callable[Concatenate[S, P], Stream[R]]) -> Call[P, AsyncStream[R]]: ...
@overload
def awaited(method: Callable[Concatenate[S, P], RESTResponse]) -> Call[P, AsyncRESTResponse]: ...
@overload
def awaited(method: Callable[Concatenate[S, P], R]) -> Call[P, R]: ...
def awaited(method: Any) -> Any:
    """The method of an API class as one that is to be awaited: the same function, another type."""
    return method
