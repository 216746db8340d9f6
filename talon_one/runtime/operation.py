"""An operation as a table: what it takes, where it goes and what it answers. Hand-written."""

from __future__ import annotations

import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# What may stand in a path or a query, such as what the document has encoded already.
_IN_PATHS = "/?%:@!$&'()*+,;="
Retry = Literal["safe", "keyed", "never"]


class Parameter(Struct, frozen=True):
    """One parameter of an operation.

    Attributes:
        name: The Python name.
        wire_name: The name in the path, the query, the headers or the form.
        location: Where it is sent. A form is a body that consists of such parts.
        type: What it must be, bounds included. The body's type is the operation's `request`.
        required: Whether it must be given.
        explode: Whether an array is sent as one pair an item, rather than joined by commas.
        style: How arrays and objects are written: as OpenAPI names it, empty for the style that
            the location has by default; or `json`, or `files` for an array of files in a form.
        content_type: The media type of a part of a form, where the spec says it.
        number_or_text: Whether a whole number and the text of one both stand for it, whichever of
            the two its type is, as the spec's x-number-or-text says.
    """

    name: str
    wire_name: str
    location: Literal["path", "query", "header", "cookie", "body", "form"]
    type: Any = None
    required: bool = False
    explode: bool = True
    style: str = ""
    content_type: str = ""
    number_or_text: bool = False


def path(
    name: str,
    wire_name: str,
    type_: Any,
    *,
    explode: bool = False,
    style: str = "",
    number_or_text: bool = False,
) -> Parameter:
    """A parameter in the path, which is always required."""
    return Parameter(
        name,
        wire_name,
        "path",
        type_,
        True,
        explode,
        style,
        number_or_text=number_or_text,
    )


def query(
    name: str,
    wire_name: str,
    type_: Any,
    *,
    required: bool = False,
    explode: bool = True,
    style: str = "",
    number_or_text: bool = False,
) -> Parameter:
    """A parameter in the query."""
    return Parameter(
        name,
        wire_name,
        "query",
        type_,
        required,
        explode,
        style,
        number_or_text=number_or_text,
    )


def header(
    name: str,
    wire_name: str,
    type_: Any,
    *,
    required: bool = False,
    explode: bool = False,
    style: str = "",
) -> Parameter:
    """A parameter in the headers."""
    return Parameter(name, wire_name, "header", type_, required, explode, style)


def cookie(
    name: str,
    wire_name: str,
    type_: Any,
    *,
    required: bool = False,
    explode: bool = True,
    style: str = "",
) -> Parameter:
    """A parameter among the cookies."""
    return Parameter(name, wire_name, "cookie", type_, required, explode, style)


def form(
    name: str,
    wire_name: str,
    type_: Any = None,
    *,
    required: bool = False,
    explode: bool = True,
    style: str = "",
    content_type: str = "",
) -> Parameter:
    """A part of a form; without a type, a file."""
    return Parameter(name, wire_name, "form", type_, required, explode, style, content_type)


def body(name: str, *, required: bool = False) -> Parameter:
    """The request body; its type is the operation's `request`."""
    return Parameter(name, "body", "body", None, required)


class Listing(Struct, frozen=True):
    """How to see that a job is done, of which no operation tells: by listing what it is about.

    Attributes:
        module: The module that has the table of the operation that lists it, a page at a time.
        name: Its name there.
        parameters: By wire name, where the values of its parameters are from, as in the links of
            OpenAPI: `$request.path.`, `$request.body#/` or `$response.body#/` and what is meant.
        items: How many items there are when the job is done, or where that number is from; 0 if it
            deletes them.
    """

    module: str
    name: str
    parameters: Mapping[str, str]
    items: int | str

    @property
    def operation(self) -> Operation:
        """What lists it."""
        found: Operation = getattr(sys.modules[self.module], self.name)
        return found


class Operation(Struct, frozen=True, dict=True):
    """One operation of the spec. The client, the emulator and the tests all read these tables.

    Attributes:
        id: The operation's ID in the spec.
        name: The name of the Python method.
        endpoint: The HTTP method and the path, with its parameters in braces.
        parameters: In the order of the Python method.
        security: The security schemes, any of which will do, unless `alternatives` says more.
        alternatives: The schemes that are wanted together, any of which lists will do; an empty
            one stands for no key, for when none is there.
        request: The type of the request body, loaded on demand.
        responses: By status, "2XX" or "default", or several of them: the type of the body, loaded
            on demand; None for no body.
        content_type: The media type of the request body, if there is one.
        requests: The other media types that the body can have, and its type in each.
        accept: The media types of the responses, errors included.
        produces: The media types of a successful response, where those of errors are others.
        retry: Whether a call may be repeated, as the spec's x-retry says.
        makes_safe: Parameters, by wire name, and values with which a call changes nothing if all
            of them are given, as the spec's x-makes-safe says. Such a call is safe to repeat.
        throttles_with_conflict: Whether a 409 means "not now", as the spec's x-conflict-throttles
            says, rather than a true conflict.
        timeouts: Seconds to wait for each piece of a response, and for a whole call, its repeats
            and waits included, as the spec's x-timeouts says.
        rate_limited: Whether the service limits the requests for it, as its x-rate-limited says.
        listing: How to see that the job is done that it starts, as its x-job says, if it does.
    """

    id: str
    name: str
    endpoint: str
    parameters: tuple[Parameter, ...] = ()
    request: Callable[[], Any] | None = None
    responses: dict[str, Callable[[], Any] | None] = field(default_factory=dict)
    security: tuple[str, ...] = ()
    alternatives: tuple[tuple[str, ...], ...] = ()
    content_type: str = "application/json"
    accept: str = "application/json"
    produces: str = ""
    retry: Retry = "never"
    makes_safe: Mapping[str, object] = {}
    throttles_with_conflict: bool = False
    timeouts: tuple[float, float] = (30.0, 60.0)
    rate_limited: bool = True
    listing: Listing | None = None
    requests: Mapping[str, Callable[[], Any] | None] = {}

    @cached_property
    def any_of(self) -> tuple[tuple[str, ...], ...]:
        """The lists of security schemes, any of which will do."""
        return self.alternatives or tuple((scheme,) for scheme in self.security)

    @cached_property
    def method(self) -> str:
        """The HTTP method."""
        return self.endpoint.partition(" ")[0]

    @cached_property
    def path(self) -> str:
        """The path, with its parameters in braces."""
        return self.endpoint.partition(" ")[2].partition("#")[0]

    @cached_property
    def target(self) -> str:
        """The path as it is sent, but for its parameters, which are still in braces."""
        parts = re.split(r"(\{[^{}]*\})", self.path)
        return "".join(it if it[:1] == "{" else quote(it, safe=_IN_PATHS) for it in parts)

    @cached_property
    def takes_form(self) -> bool:
        """Whether the body is a form whose parts are arguments."""
        return any(parameter.location == "form" for parameter in self.parameters)

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for each piece of a response."""
        return self.timeouts[0]

    @property
    def deadline(self) -> float:
        """Seconds for a whole call, its repeats and waits included."""
        return self.timeouts[1]

    @cached_property
    def by_status(self) -> dict[str, Callable[[], Any] | None]:
        """`responses`, one entry a status."""
        return {
            status: load for statuses, load in self.responses.items() for status in statuses.split()
        }

    @cached_property
    def media_types(self) -> frozenset[str]:
        """What a successful response may hold: `json`, `csv` and the like, or `*` for anything."""
        return frozenset(map(media_type, (self.produces or self.accept).split(",")))

    def is_safe_with(self, arguments: Mapping[str, Any]) -> bool:
        """Whether a call with these arguments, by Python name, changes nothing.

        An argument may be None or left out if it is not given.
        """
        if not self.makes_safe:
            return False
        given = {p.wire_name: arguments.get(p.name) for p in self.parameters}
        return all(given.get(name) == value for name, value in self.makes_safe.items())


def media_type(header: str) -> str:
    """What a Content-Type header names, without its family: `json` for `application/vnd.x+json`.

    JSON and CSV go by more than one name, and mean the same by each.
    """
    subtype = header.partition(";")[0].strip().lower().rpartition("/")[2]
    return subtype.rpartition("+")[2]
