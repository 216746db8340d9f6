"""Builds the request of a call. Does no I/O. Hand-written."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..exceptions import ApiTypeError, ApiValueError, ValidationError
from ..version import __version__
from . import codec
from .authorization import add_configured_keys, add_cookies, add_credential, own_key
from .multipart import Form
from .parameters import header, pairs, segment
from .redacted import Redacted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..configuration import Configuration
    from .operation import Operation, Parameter, Retry

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")
_OPTIONS = frozenset(
    {"_request_timeout", "_headers", "_request_auth", "_deadline", "_content_type", "_host_index"}
)
_LONGEST = 1e6
# What the transport answers for: a second word on these could make one request look like two.
_TRANSPORT_HEADERS = frozenset(
    {
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade",
    }
)  # fmt: skip
USER_AGENT = f"{__name__.split('.')[0].replace('_', '-')}-python/{__version__}"


class Request(msgspec.Struct):
    """A request that is ready to be sent.

    Attributes:
        operation: What it is a call of.
        target: Path and query, percent-encoded.
        headers: As they are sent, names in lower case, the key included.
        body: The encoded body, or a multipart form that is read as it is sent.
        timeout: Seconds for the connection and for each read, if the caller chose them.
        deadline: Seconds for the whole call, if the caller chose them.
        retry: Whether this very call may be repeated.
    """

    operation: Operation
    target: str
    headers: Redacted
    body: bytes | Form | None = None
    timeout: tuple[float, float] | None = None
    deadline: float | None = None
    retry: Retry = "never"

    def __repr__(self) -> str:
        return f"Request({self.operation.method} {self.operation.path})"


def build_request(
    operation: Operation,
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    configuration: Configuration,
    client_headers: Mapping[str, str] | None = None,
    fetched: Mapping[str, str] | None = None,
) -> Request:
    """Turn the arguments of a call into the bytes that the spec asks for.

    Args:
        operation: What is called.
        arguments: By Python name.
        options: What any call takes besides.
        configuration: Where the service is, and the keys.
        client_headers: The default headers of the client.
        fetched: The keys that had to be fetched, by security scheme.

    Raises:
        ValidationError: An argument does not fit its schema; the path names it.
        ApiTypeError, ApiValueError: An option is unknown or cannot be used.
        ConfigurationError: None of the operation's keys is configured.
    """
    for option in options:
        if option not in _OPTIONS:
            raise ApiTypeError(f"{operation.name} takes no argument {option!r}")
    if options.get("_host_index"):
        raise ApiValueError("_host_index can only be 0: there is one host, the configuration's")
    path = operation.target
    query: list[str] = []
    headers = Redacted({"user-agent": USER_AGENT, "accept-encoding": "gzip"})
    for defaults in (configuration.default_headers, client_headers):
        if defaults:
            add_headers(headers, Redacted(defaults), "default_headers")
    headers["accept"] = operation.accept
    body: bytes | Form | None = None
    retry = "safe" if operation.is_safe_with(arguments) else operation.retry
    check_enums = configuration.check_enums
    cookies: list[str] = []
    form: list[tuple[Parameter, Any]] = []
    given: tuple[Parameter, Any] | None = None
    for parameter in operation.parameters:
        value = arguments[parameter.name]
        if value is None:
            if parameter.required:
                raise ValidationError(parameter.name, "is None, but required")
        elif parameter.location == "path":
            text = segment(parameter, value, check_enums)
            path = path.replace("{" + parameter.wire_name + "}", text)
        elif parameter.location == "query":
            query += pairs(parameter, value, check_enums)
        elif parameter.location == "body":
            given = parameter, value
        elif parameter.location == "form":
            form.append((parameter, value))
        elif parameter.location == "cookie":
            cookies += pairs(parameter, value, check_enums)
        else:
            own = header(parameter, value, check_enums)
            if own is not None:
                add_headers(headers, {parameter.wire_name: own}, parameter.name)
    content_type = options.get("_content_type")
    if given is not None:
        if content_type is None and operation.content_type == "application/json":
            headers["content-type"] = "application/json"
            body = _json(operation, given[1], check_enums)
        else:
            headers["content-type"], body = _body(operation, *given, content_type, check_enums)
    elif form or operation.takes_form:
        headers["content-type"], body = _form(operation, form, content_type, check_enums)
    elif content_type is not None:
        raise ApiValueError(f"_content_type cannot be used: {operation.name} sends no body")
    if cookies:
        add_cookies(headers, cookies)
    timeout = _timeout(options.get("_request_timeout"))
    deadline = _seconds("_deadline", options.get("_deadline"))
    own_headers = Redacted()
    if extra := options.get("_headers"):
        add_headers(own_headers, extra, "_headers")
    own_auth = options.get("_request_auth")
    if own_auth is None:
        add_configured_keys(operation, configuration, fetched or {}, headers, query)
    else:
        place, key = own_key(operation, own_auth, configuration)
        for name in key:
            if name.lower() in own_headers:
                raise ApiValueError(
                    f"_headers and _request_auth both give {name}: give one of them"
                )
        if place == "header":
            add_headers(headers, key, "_request_auth")
        else:
            for name in key:
                add_credential(place, (name, key[name]), headers, query)
    headers.update(own_headers)
    if query:
        path += ("&" if "?" in path else "?") + "&".join(query)
    if retry == "keyed":
        # The same key on every attempt lets the service tell a repeat from a second order.
        headers.setdefault("idempotency-key", str(uuid.uuid4()))
    return Request(
        operation,
        configuration.base_path + path,
        headers,
        body,
        timeout,
        deadline,
        retry,
    )


def _json(operation: Operation, value: Any, check_enums: bool) -> bytes:
    type_ = operation.request() if operation.request else Any
    if codec.is_encoded(value, type_):
        return cast("bytes", value)
    return codec.encode_request(value, type_, check_enums=check_enums)


def _body(
    operation: Operation, parameter: Parameter, value: Any, wanted: str | None, check_enums: bool
) -> tuple[str, bytes | Form]:
    from . import contents

    content_type, load = contents.chosen(operation, wanted, has_body=True)
    type_ = load() if load else Any
    return content_type, contents.encode_body(parameter, value, type_, content_type, check_enums)


def _form(
    operation: Operation,
    given: Sequence[tuple[Parameter, Any]],
    wanted: str | None,
    check_enums: bool,
) -> tuple[str, bytes | Form]:
    from . import contents

    content_type, _ = contents.chosen(operation, wanted, has_body=True)
    if content_type == contents.FORM:
        found = [pair for it, value in given for pair in pairs(it, value, check_enums)]
        return content_type, "&".join(found).encode()
    return content_type, Form(
        part for it, value in given for part in contents.form_parts(it, value, check_enums)
    )


def add_headers(headers: dict[str, str], extra: Mapping[str, str], source: str) -> None:
    """Add headers to those of a request, or put them in their place, whatever their letters' case.

    Args:
        headers: Those of the request so far, by name in lower case.
        extra: What to add.
        source: Where it comes from, for errors.

    Raises:
        ApiTypeError: A name or value is no text.
        ApiValueError: It cannot be sent, is the transport's to set, or is an empty Idempotency-Key,
            under which the service could not tell a repeat from a second order.
    """
    if not isinstance(extra, Mapping):
        raise ApiTypeError(f"{source}: is of type {type(extra).__name__}, not a mapping of headers")
    # No local holds a value, which may be a key: reports of errors print the locals of each frame.
    for name in extra:
        if not isinstance(name, str):
            raise ApiTypeError(f"{source}: a header's name is of type {type(name).__name__}")
        if not _HEADER_NAME.fullmatch(name):
            raise ApiValueError(
                f"{source}: a header's name holds a character that no header name may hold"
            )
        lower = name.lower()
        if lower in _TRANSPORT_HEADERS:
            raise ApiValueError(f"{source}: {name} is for the client itself to set")
        if not isinstance(extra[name], str):
            kind = type(extra[name]).__name__
            raise ApiTypeError(f"{source}: the value of header {name} is of type {kind}, not text")
        if lower == "idempotency-key" and not extra[name].strip():
            raise ApiValueError(
                f"{source}: the Idempotency-Key is empty, so that no repeat could be told by it"
            )
        # What stands around it, whoever receives it takes away.
        if not _HEADER_VALUE.fullmatch(extra[name]) or extra[name] != extra[name].strip(" \t"):
            raise ApiValueError(
                f"{source}: the value of header {name} is not printable ASCII text on one line,"
                " without space around it"
            )
        headers[lower] = extra[name]


def _timeout(value: Any) -> tuple[float, float] | None:
    if value is None:
        return None
    pair = value if isinstance(value, tuple) else (value, value)
    if len(pair) != 2 or not all(map(_is_seconds, pair)):
        raise ApiValueError("_request_timeout is a positive number of seconds, or a pair of them")
    return pair[0], pair[1]


def _seconds(name: str, value: Any) -> float | None:
    if value is None or _is_seconds(value):
        return cast("float | None", value)
    raise ApiValueError(f"{name} is a positive number of seconds")


def _is_seconds(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and 0 < value < _LONGEST
