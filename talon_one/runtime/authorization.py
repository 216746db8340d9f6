"""Decides whose key a request is sent with, and where it goes. Does no I/O. Hand-written."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Coroutine, Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from ..exceptions import ApiTypeError, ApiValueError, ConfigurationError, CredentialError
from .redacted import KeySource, Redacted, Secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..configuration import Configuration
    from .operation import Operation

# The generator of the vendor's SDK knows `format` too; it means nothing for what is sent.
_AUTH_SETTING = frozenset({"format", "in", "key", "type", "value"})
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")


def sources(
    operation: Operation, own: object, configuration: Configuration
) -> dict[str, Callable[[], object]]:
    """What has to be called for the keys of a call, by scheme; nearly always nothing.

    Args:
        operation: What is called.
        own: The key that the caller gives for this call alone, if any.
        configuration: Where the keys are.
    """
    if own is not None or not configuration.has_key_sources or not operation.security:
        return {}
    keys = configuration.api_key
    for alternative in configuration.by_preference(operation.any_of):
        if all(map(configuration.has_key, alternative)):
            found = {it: keys.get(it) for it in alternative}
            return {it: key.fetch for it, key in found.items() if isinstance(key, KeySource)}
    return {}


def fetch(scheme: str, source: Callable[[], object]) -> Secret:
    """The key of a scheme, from what fetches it.

    Raises:
        CredentialError: It could not be fetched, or is no text.
    """
    try:
        key = source()
    except Exception as error:
        raise failure(scheme, error) from error
    return key_of(scheme, key)


def failure(scheme: str, error: Exception) -> CredentialError:
    """What is raised where a key could not be fetched; it does not repeat what may hold a key."""
    return CredentialError(f"the key {scheme} could not be fetched: {type(error).__name__}")


def key_of(scheme: str, found: object) -> Secret:
    """What was fetched, if it is a key.

    Raises:
        CredentialError: It is none.
    """
    if isinstance(found, str) and found:
        return Secret(found)
    if isinstance(found, Coroutine):
        found.close()
    kind = "empty" if found == "" else f"a {type(found).__name__}, not text"
    hint = ": only an asyncio client awaits it" if isinstance(found, Awaitable) else ""
    raise CredentialError(f"the key {scheme} could not be fetched: it is {kind}{hint}")


def add_configured_keys(
    operation: Operation,
    configuration: Configuration,
    fetched: Mapping[str, str],
    headers: Redacted,
    query: list[str],
) -> None:
    """Add the keys of the first of the operation's alternatives that is configured.

    Raises:
        ConfigurationError: None is, or a default header says another.
    """
    if not operation.security:
        return
    for alternative in configuration.by_preference(operation.any_of):
        found = []
        for scheme in alternative:
            if (credential := _credential(scheme, configuration, fetched, headers)) is None:
                break
            found.append(credential)
        else:
            for place, name_and_key in found:
                if name_and_key is not None:
                    add_credential(place, name_and_key, headers, query)
            return
    needed = " or ".join(
        " with ".join(map(configuration.how_to_give, it)) for it in operation.any_of
    )
    raise ConfigurationError(f"{operation.name} needs a key, and none is configured: {needed}")


def _credential(
    scheme: str, configuration: Configuration, fetched: Mapping[str, str], headers: Redacted
) -> tuple[str, tuple[str, str] | None] | None:
    """Where the key of a scheme goes, and it itself; none if a default header stands there."""
    place = configuration.place_of(scheme)
    # A default header may carry a key too; it is not for us to choose between two identities.
    if place == "header" and (name := configuration.header_of(scheme)) in headers:
        if configuration.is_given(scheme):
            raise ConfigurationError(
                f"the key {scheme} and a default header both give {name}: leave one out"
            )
        return place, None
    own = Redacted({scheme: fetched[scheme]}) if scheme in fetched else None
    credential = configuration.credential(scheme, own)
    return None if credential is None else (place, credential)


def add_credential(
    place: str, credential: tuple[str, str], headers: Redacted, query: list[str]
) -> None:
    """Add a key where it goes.

    Raises:
        ConfigurationError: It holds a character that no cookie can have.
    """
    if place == "query":
        query.append(f"{quote(credential[0], safe='')}={quote(credential[1], safe='')}")
    elif place == "cookie":
        if not _COOKIE.fullmatch(credential[1]):
            raise ConfigurationError(
                f"the key of the cookie {credential[0]} holds a character that no cookie may hold"
            )
        add_cookies(headers, [f"{credential[0]}={credential[1]}"])
    else:
        headers[credential[0]] = credential[1]


def add_cookies(headers: Redacted, cookies: list[str]) -> None:
    """Add cookies to those that are there."""
    known = [headers["cookie"]] if headers.get("cookie") else []
    headers["cookie"] = "; ".join([*known, *cookies])


def own_key(
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
            return configuration.place_of(scheme), Redacted([credential])
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
