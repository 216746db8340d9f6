"""Builds the request of a call. Does no I/O. Hand-written."""

from __future__ import annotations

import datetime
import re
import uuid
from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import msgspec

from ..exceptions import ApiTypeError, ApiValueError, ConfigurationError, ValidationError
from ..version import __version__
from . import codec
from .multipart import FilePart, Form
from .redacted import Redacted
from .writer import written

if TYPE_CHECKING:
    from ..configuration import Configuration
    from .operation import Operation, Parameter, Retry

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")
_OPTIONS = frozenset(
    {"_request_timeout", "_headers", "_request_auth", "_deadline", "_content_type", "_host_index"}
)
_LONGEST = 1e6
_WHOLE_NUMBER = re.compile(r"[0-9]{1,19}")
_EXACT = 2**53  # Floats below it tell every integer apart.
# What the transport answers for: a second word on these could make one request look like two.
_TRANSPORT_HEADERS = frozenset(
    {
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade",
    }
)  # fmt: skip
# The generator of the vendor's SDK knows `format` too; it means nothing for what is sent.
_AUTH_SETTING = frozenset({"format", "in", "key", "type", "value"})
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
) -> Request:
    """Turn the arguments of a call into the bytes that the spec asks for.

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
    path = operation.path
    query: list[str] = []
    headers = Redacted({"user-agent": USER_AGENT, "accept-encoding": "gzip"})
    for defaults in (configuration.default_headers, client_headers):
        if defaults:
            add_headers(headers, Redacted(defaults), "default_headers")
    headers["accept"] = operation.accept
    body: bytes | Form | None = None
    retry = "safe" if operation.is_safe_with(arguments) else operation.retry
    form: list[tuple[str, str | FilePart]] = []
    for parameter in operation.parameters:
        value = arguments[parameter.name]
        if value is None:
            if parameter.required:
                raise ValidationError(parameter.name, "is None, but required")
            continue
        if parameter.location == "body":
            body = _body(operation, value, configuration.check_enums)
            headers["content-type"] = operation.content_type
            continue
        if parameter.location == "form":
            form += [
                (parameter.wire_name, part)
                for part in _parts(parameter, value, configuration.check_enums)
            ]
            continue
        texts = _texts(parameter, value, configuration.check_enums)
        if parameter.location == "header":
            add_headers(headers, {parameter.wire_name: ",".join(texts)}, parameter.name)
            continue
        texts = [quote(text, safe="") for text in texts]
        if not parameter.explode:
            texts = [",".join(texts)]
        if parameter.location == "query":
            name = quote(parameter.wire_name, safe="")
            query += [f"{name}={text}" for text in texts]
        else:
            text = ",".join(texts)
            if text in ("", ".", ".."):
                raise ValidationError(
                    parameter.name, "is empty, '.' or '..', which no path can hold"
                )
            path = path.replace("{" + parameter.wire_name + "}", text)
    if operation.content_type == "multipart/form-data":
        body = Form(form)
    content_type = options.get("_content_type")
    if content_type is not None and (body is None or content_type != operation.content_type):
        takes = "no body" if body is None else operation.content_type
        raise ApiValueError(f"_content_type cannot be used: {operation.name} sends {takes}")
    timeout = _timeout(options.get("_request_timeout"))
    deadline = _seconds("_deadline", options.get("_deadline"))
    own_headers = Redacted()
    if given := options.get("_headers"):
        add_headers(own_headers, given, "_headers")
    own_auth = options.get("_request_auth")
    if own_auth is None:
        _add_configured_key(operation, configuration, headers)
    else:
        location, own_key = _own_key(operation, own_auth, configuration)
        for name in own_key:
            if name.lower() in own_headers:
                raise ApiValueError(
                    f"_headers and _request_auth both give {name}: give one of them"
                )
        if location == "query":
            query += [f"{quote(name, safe='')}={quote(own_key[name], safe='')}" for name in own_key]
        else:
            add_headers(headers, own_key, "_request_auth")
    headers.update(own_headers)
    if query:
        path = f"{path}?{'&'.join(query)}"
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


def _body(operation: Operation, value: Any, check_enums: bool) -> bytes:
    if isinstance(value, bytes):
        return value
    type_ = operation.request() if operation.request else Any
    return codec.encode_request(value, type_, check_enums=check_enums)


def _parts(parameter: Parameter, value: Any, check_enums: bool) -> list[str] | list[FilePart]:
    """What a form holds of a parameter."""
    if parameter.type is None:
        return [FilePart(parameter.name, value)]
    texts = _texts(parameter, value, check_enums)
    return texts if parameter.explode else [",".join(texts)]


def _texts(parameter: Parameter, value: Any, check_enums: bool) -> list[str]:
    """The text of a parameter: one, or one an item of an array."""
    if type(value) is not parameter.type:
        if parameter.number_or_text:
            value = _number_or_text(value, parameter.type)
        try:
            converted = msgspec.convert(value, parameter.type)
        except msgspec.ValidationError as error:
            # Of a type that no parameter takes, this one knows more to say.
            written(value, Any, parameter.name)
            raise ValidationError(parameter.name, str(error)) from None
        # As a float, a large integer would become another.
        value = value if type(value) is int else converted
    value = written(value, parameter.type, parameter.name, check_enums=check_enums)
    return [_text(parameter.name, item) for item in _plain(value)]


def _number_or_text(value: Any, type_: Any) -> Any:
    """A whole number as its text or the other way round, as the type is; or else the value."""
    if type_ is str and type(value) is int:
        return str(value)
    if type_ is int and isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return value


def _plain(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple, set)) else [value]


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, datetime.datetime):
        text = value.isoformat().replace("+00:00", "Z")
    elif isinstance(value, float) and abs(value) < _EXACT and value.is_integer():
        # IDs are called numbers too: what reads them may know no decimal point.
        text = str(int(value))
    elif isinstance(value, bytes):
        text = b64encode(value).decode()
    else:
        text = str(value)
    if "\0" in text:
        raise ValidationError(name, "holds a NUL character")
    return text


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
        if not _HEADER_VALUE.fullmatch(extra[name]):
            raise ApiValueError(
                f"{source}: the value of header {name} is not printable ASCII text on one line"
            )
        if lower == "idempotency-key" and not extra[name].strip():
            raise ApiValueError(
                f"{source}: the Idempotency-Key is empty, so that no repeat could be told by it"
            )
        headers[lower] = extra[name]


def _add_configured_key(
    operation: Operation, configuration: Configuration, headers: dict[str, str]
) -> None:
    """Add the first of the operation's keys that is configured."""
    if not operation.security:
        return
    for scheme in configuration.by_preference(operation.security):
        # A default header may carry a key too; it is not for us to choose between two identities.
        header = configuration.header_of(scheme)
        if header in headers:
            if configuration.is_given(scheme):
                raise ConfigurationError(
                    f"the key {scheme} and a default header both give {header}: leave one out"
                )
            return
        credential = configuration.credential(scheme, None)
        if credential is not None:
            headers[credential[0]] = credential[1]
            return
    raise ConfigurationError(
        f"{operation.name} needs a key, and none is configured: "
        + " or ".join(configuration.how_to_give(scheme) for scheme in operation.security)
    )


def _own_key(
    operation: Operation, given: Mapping[str, str], configuration: Configuration
) -> tuple[str, Redacted]:
    """The key that a caller gives for one call: where it goes, and its text by name.

    It is just what was given, or an error, and never another key.
    """
    if not isinstance(given, Mapping):
        raise ApiTypeError(f"_request_auth: is of type {type(given).__name__}, not a mapping")
    if not all(isinstance(text, str) for item in given.items() for text in item):
        raise ApiTypeError("_request_auth: holds something that is no text")
    if "in" in given or "value" in given:
        return _key_as_sent(given)
    if len(given) != 1:
        raise ApiValueError(
            f"_request_auth: holds {len(given)} keys, where a call takes one:"
            " give {scheme: key}, or in, key and value"
        )
    (name,) = given
    if not configuration.is_scheme(name):
        raise ApiValueError(f"_request_auth: there is no security scheme {name!r}")
    if not given[name].strip():
        raise ApiValueError(f"_request_auth: {name} is empty")
    for scheme in operation.security:
        credential = configuration.credential(scheme, given)
        if credential is not None:
            return "header", Redacted([credential])
    raise ApiValueError(
        f"_request_auth: {operation.name} takes no {name}, but "
        + (" or ".join(operation.security) or "no key at all")
    )


def _key_as_sent(given: Mapping[str, str]) -> tuple[str, Redacted]:
    """A key that comes with the place where it goes, as code for the vendor's SDK gives it."""
    for name in given:
        if name not in _AUTH_SETTING:
            raise ApiValueError(f"_request_auth: {name!r} is none of {sorted(_AUTH_SETTING)}")
    for name in ("in", "key", "value"):
        if not given.get(name, "").strip():
            raise ApiValueError(f"_request_auth: {name} is missing or empty")
    if given.get("type") == "http-signature":
        raise ApiValueError("_request_auth: type is http-signature, and no request is signed")
    if given["in"] == "cookie":
        return "header", Redacted(cookie=given["value"])
    if given["in"] not in ("header", "query"):
        raise ApiValueError("_request_auth: in is none of header, query and cookie")
    return given["in"], Redacted({given["key"]: given["value"]})


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
