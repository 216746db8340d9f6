"""What the settings of a configuration may be, and what is said of others. Hand-written."""

from __future__ import annotations

import os
import re
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .exceptions import ConfigurationError
from .security import ARGUMENTS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE = __name__.partition(".")[0]
ENVIRONMENT_PREFIX = PACKAGE.upper() + "_"
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")
# Settings that other generated clients have, and what to do here instead.
_ELSEWHERE = {
    "access_token": "give the token as the key of its security scheme",
    "assert_hostname": "the host's name is always checked, unless verify_ssl is False",
    "ca_cert_data": "write it to a file, and name that in ssl_ca_cert",
    "client_side_validation": "requests are always checked before they are sent",
    "date_format": "dates are always sent as RFC 3339 writes them",
    "datetime_format": "times are always sent as RFC 3339 writes them",
    "logger": f"use logging.getLogger({PACKAGE!r})",
    "logger_file": f"add a handler to logging.getLogger({PACKAGE!r})",
    "logger_format": f"add a handler to logging.getLogger({PACKAGE!r})",
    "password": "give a key by its security scheme",
    "proxy_headers": "write user and password into the URL of the proxy",
    "refresh_api_key_hook": "assign the new key to api_key",
    "safe_chars_for_path_param": "what stands in a path is always encoded",
    "server_index": "give the host",
    "server_variables": "give the host",
    "temp_folder_path": "no file is written",
    "tls_server_name": "give the host by the name that its certificate has",
    "username": "give a key by its security scheme",
}


def unknown(name: str, known: Iterable[str]) -> str:
    """What to say of a name that is not known."""
    if name in _ELSEWHERE:
        return f"there is no setting {name!r} here: {_ELSEWHERE[name]}"
    from .runtime.writer import near_match

    hint = near_match(name, known) or "."
    schemes = ", ".join((*SECURITY_SCHEMES, *ARGUMENTS))
    return f"{name!r} is neither a setting nor a security scheme{hint} The schemes are {schemes}"


WORDS = {
    bool: "True or False",
    str: "text",
    os.PathLike: "a path",
    int: "a whole number more than 0",
    float: "a number more than 0",
    list: "a list of functions, which are called and not awaited",
    NoneType: "None",
}
"""What a setting of each type must be, for messages."""
_CO_COROUTINE = 0x80
"""As inspect has it, which takes long to import."""


def _is_function(value: object) -> bool:
    """Whether it can be called, and is done when it returns: nobody awaits what it would return."""
    while isinstance(value, partial):
        value = value.func
    return callable(value) and not any(
        getattr(getattr(each, "__code__", None), "co_flags", 0) & _CO_COROUTINE
        for each in (value, getattr(value, "__func__", None), type(value).__call__)
    )


def fits(value: object, types: tuple[type, ...]) -> bool:
    """Whether a setting that is of one of these types may have a value."""
    if isinstance(value, bool):
        return bool in types
    if isinstance(value, (int, float)):
        return isinstance(value, types) and 0 < value < 1e9
    if isinstance(value, (list, tuple)):
        return isinstance(value, types) and all(map(_is_function, value))
    return isinstance(value, types)


def address(host: str, allow_insecure_http: bool) -> dict[str, Any]:
    """The parts of a base URL."""
    try:
        parts = urlsplit(host)
        port = parts.port
    except (ValueError, AttributeError, TypeError) as error:
        raise ConfigurationError(f"the host is malformed: {error}") from None
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ConfigurationError("the host is malformed: it must begin with https:// and a name")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError("the host is malformed: it holds a user, a query or a fragment")
    if not re.fullmatch(r"[\x21-\x7e]+", host) or "\\" in host:
        raise ConfigurationError("the host is malformed: it holds a character no URL may hold")
    is_loopback = _LOOPBACK.fullmatch(parts.hostname) is not None
    if parts.scheme == "http" and not (allow_insecure_http or is_loopback):
        raise ConfigurationError(
            f"http://{parts.hostname} would send the key in the clear:"
            " use https://, or allow_insecure_http=True"
        )
    return {
        "scheme": parts.scheme,
        "hostname": parts.hostname,
        "port": port,
        "netloc": parts.netloc,
        "base_path": parts.path.rstrip("/"),
        "is_loopback": is_loopback,
    }
