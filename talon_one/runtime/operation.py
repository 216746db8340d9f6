"""An operation as a table, and the three views of one call. Hand-written."""

from __future__ import annotations

import functools
import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, cast

from msgspec import Struct, field

from ..api_response import ApiResponse

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from typing import BinaryIO, Concatenate

    from typing_extensions import ParamSpec
    from typing_extensions import deprecated as deprecated  # noqa: PLC0414, the generated modules import it

    from ..api_client import ApiClient
    from ..rest import RESTResponse

    P = ParamSpec("P")
    ApiT = TypeVar("ApiT", bound="Api")
    R = TypeVar("R")

    File = bytes | str | os.PathLike[str] | BinaryIO
    """What can be uploaded: the bytes, a path, or an open binary file."""
else:
    # Annotations name it, nothing else does.
    File = None

    def deprecated(message):  # noqa: D103, what typing_extensions has, without depending on it.
        def decorate(method):
            @functools.wraps(method)
            def wrapper(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return method(*args, **kwargs)

            return wrapper

        return decorate


Retry = Literal["safe", "keyed", "never"]
View = Literal["data", "response", "stream"]


class RequestOptions(TypedDict, total=False):
    """What any call takes besides its own parameters."""

    _request_timeout: float | tuple[float, float]
    """Seconds to wait for the connection and for each read: one number for both, or a pair."""
    _headers: Mapping[str, str]
    """Headers to add, or to send instead of the client's own."""
    _request_auth: Mapping[str, str]
    """Keys by security scheme, for this call only."""
    _deadline: float
    """Seconds that the whole call may take, its repeats and waits included."""


class Parameter(Struct, frozen=True):
    """One parameter of an operation.

    Attributes:
        name: The Python name.
        wire_name: The name in the path, the query, the headers or the form.
        location: Where it is sent. A form holds what a multipart upload consists of.
        type: What it must be, bounds included. The body's type is the operation's `request`.
        required: Whether it must be given.
        explode: Whether an array is sent as one pair an item, rather than joined by commas.
    """

    name: str
    wire_name: str
    location: Literal["path", "query", "header", "body", "form"]
    type: Any = None
    required: bool = False
    explode: bool = True


def path(name: str, wire_name: str, type_: Any, *, explode: bool = False) -> Parameter:
    """A parameter in the path, which is always required."""
    return Parameter(name, wire_name, "path", type_, True, explode)


def query(
    name: str, wire_name: str, type_: Any, *, required: bool = False, explode: bool = True
) -> Parameter:
    """A parameter in the query."""
    return Parameter(name, wire_name, "query", type_, required, explode)


def header(
    name: str, wire_name: str, type_: Any, *, required: bool = False, explode: bool = False
) -> Parameter:
    """A parameter in the headers."""
    return Parameter(name, wire_name, "header", type_, required, explode)


def form(
    name: str, wire_name: str, type_: Any = None, *, required: bool = False, explode: bool = True
) -> Parameter:
    """A part of a multipart form; without a type, a file."""
    return Parameter(name, wire_name, "form", type_, required, explode)


def body(name: str, *, required: bool = False) -> Parameter:
    """The request body; its type is the operation's `request`."""
    return Parameter(name, "body", "body", None, required)


class Operation(Struct, frozen=True, dict=True):
    """One operation of the spec. The client, the sandbox and the tests all read these tables.

    Attributes:
        id: The operation's ID in the spec.
        name: The name of the Python method.
        api: The API that it belongs to, the first of its tags.
        endpoint: The HTTP method and the path, with its parameters in braces.
        parameters: In the order of the Python method.
        security: The security schemes, any of which will do.
        request: The type of the request body, loaded on demand.
        responses: By status, "2XX" or "default", or several of them: the type of the body, loaded
            on demand; None for no body.
        content_type: The media type of the request body, if there is one.
        accept: The media types of the responses, errors included.
        retry: Whether a call may be repeated, as the spec's x-retry says.
        throttles_with_conflict: Whether a 409 means "not now", as the spec's x-conflict-throttles
            says, rather than a true conflict.
    """

    id: str
    name: str
    api: str
    endpoint: str
    parameters: tuple[Parameter, ...] = ()
    request: Callable[[], Any] | None = None
    responses: dict[str, Callable[[], Any] | None] = field(default_factory=dict)
    security: tuple[str, ...] = ()
    content_type: str = "application/json"
    accept: str = "application/json"
    retry: Retry = "never"
    throttles_with_conflict: bool = False

    @cached_property
    def method(self) -> str:
        """The HTTP method."""
        return self.endpoint.partition(" ")[0]

    @cached_property
    def path(self) -> str:
        """The path, with its parameters in braces."""
        return self.endpoint.partition(" ")[2]

    @cached_property
    def by_status(self) -> dict[str, Callable[[], Any] | None]:
        """`responses`, one entry a status."""
        return {
            status: load for statuses, load in self.responses.items() for status in statuses.split()
        }


class Api:
    """The base class of the API classes.

    Args:
        api_client: The client to send requests with. Default: one for all, configured from the
            environment.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        if api_client is None:
            from ..api_client import ApiClient

            api_client = ApiClient.get_default()
        self.api_client = api_client

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> R:  # type: ignore[type-var]
        """Send a call. The arguments are a method's own locals; its signature is the type."""
        options: dict[str, Any] = arguments["options"]
        view = options.pop(_VIEW, "data")
        result: R = self.api_client.call(operation, arguments, options, view)
        return result


# The views reach `_call` through the method's own options, so that its signature is written once.
# No caller can give an option of this name by accident.
_VIEW = "_view of the call"


def with_http_info(
    method: Callable[Concatenate[ApiT, P], R],
) -> Callable[Concatenate[ApiT, P], ApiResponse[R]]:
    """The view of a method that answers with status and headers too."""
    return cast("Callable[Concatenate[ApiT, P], ApiResponse[R]]", _view(method, "response"))


def stream(
    method: Callable[Concatenate[ApiT, P], object],
) -> Callable[Concatenate[ApiT, P], RESTResponse]:
    """The view of a method that answers with the open response, whatever its status."""
    return cast("Callable[Concatenate[ApiT, P], RESTResponse]", _view(method, "stream"))


_SUFFIXES: dict[View, str] = {
    "response": "_with_http_info",
    "stream": "_without_preload_content",
}


def _view(method: Callable[..., Any], view: View) -> Callable[..., Any]:
    @functools.wraps(method)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return method(*args, **kwargs, **{_VIEW: view})

    wrapper.__name__ += _SUFFIXES[view]
    wrapper.__qualname__ += _SUFFIXES[view]
    return wrapper
