"""Keys, the headers that carry them, and what no repr or pickle shows. Hand-written."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .exceptions import ApiTypeError, ConfigurationError
from .runtime.redacted import KeySource, Redacted, Secret
from .security import ARGUMENTS, PLACES, SECURITY_SCHEMES
from .settings import ENVIRONMENT_PREFIX, unknown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Self

_TEXT = re.compile(r"[\x21-\x7e]+( [\x21-\x7e]+)*")
# A key that stands behind the prefix of another scheme is a key of that scheme.
_SCHEMES_BY_PREFIX = {
    (header.lower(), prefix.lower()): scheme
    for scheme, (header, prefix) in reversed(SECURITY_SCHEMES.items())
    if prefix
}
_BASIC = ("Authorization", "Basic")
# Default headers with one of these names hold a secret.
_SECRET_HEADERS = {"cookie", "proxy-authorization"} | {
    header.lower() for header, _ in SECURITY_SCHEMES.values()
}


class _Texts(dict[str, str]):
    """Texts by name, each of which goes through `__setitem__`, as with dict it would not."""

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.update(given or {})

    update = MutableMapping.update
    setdefault = MutableMapping.setdefault

    def __ior__(self, other: Any) -> Self:  # type: ignore[override, misc]
        self.update(other)
        return self


class _ByScheme(_Texts):
    """Texts by security scheme, which goes by any of its names; other names are refused."""

    what = "prefix"
    may_be_empty = True

    def __setitem__(self, name: str, value: str) -> None:
        scheme = ARGUMENTS.get(name, name)
        if scheme not in SECURITY_SCHEMES:
            raise ApiTypeError(unknown(name, (*SECURITY_SCHEMES, *ARGUMENTS)))
        is_empty = value == "" and self.may_be_empty
        if not isinstance(value, str) or not (is_empty or _TEXT.fullmatch(value)):
            raise ConfigurationError(
                f"the {self.what} {name} is malformed: it must be printable ASCII text on one line"
            )
        super().__setitem__(scheme, value)


def _basic(name: str, value: Any) -> Any:
    """User and password, given as a pair or with a colon between them, as they are sent."""
    if isinstance(value, tuple) and len(value) == 2 and ":" not in str(value[0]):
        value = ":".join(map(str, value))
    if not isinstance(value, str) or value.lower().startswith("basic "):
        return value
    if ":" not in value:
        raise ConfigurationError(f"the key {name} is malformed: it must be (user, password)")
    return f"Basic {b64encode(value.encode()).decode()}"


class Keys(_ByScheme, Redacted):
    """Keys, which no repr and no pickle shows."""

    what = "key"
    may_be_empty = False

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self.from_environment: set[str] = set()
        self.has_sources = False
        super().__init__(given)
        self.from_environment.update(getattr(given, "from_environment", ()))

    def __setitem__(self, name: str, value: Any) -> None:
        scheme = ARGUMENTS.get(name, name)
        if callable(value) or isinstance(value, KeySource):
            source = value if isinstance(value, KeySource) else KeySource.of(value)
            super().__setitem__(name, "fetched")
            dict.__setitem__(self, scheme, source)
            self.has_sources = True
        else:
            if SECURITY_SCHEMES.get(scheme) == _BASIC:
                value = _basic(name, value)
            super().__setitem__(name, Secret(value) if isinstance(value, str) else value)
        self.from_environment.discard(scheme)

    def take_from_environment(self) -> None:
        """Add the keys of the environment for schemes that have none."""
        for name in (*SECURITY_SCHEMES, *ARGUMENTS):
            scheme = ARGUMENTS.get(name, name)
            key = os.environ.get(ENVIRONMENT_PREFIX + name.upper())
            # The host has a name of its own in the environment.
            if key and name.upper() != "HOST" and scheme not in self:
                self[name] = key
                self.from_environment.add(scheme)


class DefaultHeaders(_Texts, Redacted):
    """Headers, whose values no repr shows; a pickle leaves out those that hold a secret.

    The case of a name's letters makes no difference, and is kept.
    """

    def __setitem__(self, name: str, value: str) -> None:
        for known in [known for known in self if known.lower() == name.lower()]:
            del self[known]
        super().__setitem__(name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return DefaultHeaders, (
            {name: value for name, value in self.items() if name.lower() not in _SECRET_HEADERS},
        )


class Credentials:
    """The keys of a configuration by security scheme, and the headers that carry them."""

    _api_key: Keys
    _api_key_prefix: _ByScheme

    @property
    def api_key(self) -> dict[str, str]:
        """The keys by security scheme, those of the environment included."""
        return self._api_key

    @api_key.setter
    def api_key(self, value: Mapping[str, str]) -> None:
        self._api_key = Keys(value)

    @property
    def api_key_prefix(self) -> dict[str, str]:
        """What is sent before each key, by security scheme, where it is not what the spec says."""
        return self._api_key_prefix

    @api_key_prefix.setter
    def api_key_prefix(self, value: Mapping[str, str]) -> None:
        self._api_key_prefix = _ByScheme(value)

    def credential(self, scheme: str, own: Mapping[str, str] | None) -> tuple[str, str] | None:
        """The header that carries the key of a scheme, or None if there is no such key.

        Args:
            scheme: The security scheme.
            own: The only keys to consider. Default: those that are configured.

        Raises:
            ConfigurationError: There are two such keys, or one says two things.
        """
        keys = self._api_key if own is None else Keys(own)
        found: dict[str, tuple[str, str]] = {}
        for name, key in keys.items():
            if isinstance(key, KeySource):
                continue
            served, credential = self._served(name, key)
            if served == scheme:
                found[name] = credential
        if len(found) > 1:
            # What was given wins over the environment.
            found = {n: v for n, v in found.items() if n not in keys.from_environment} or found
            if len(set(found.values())) > 1:
                raise ConfigurationError(
                    f"there are {len(found)} keys for {scheme}: {' and '.join(found)},"
                    " as their prefixes say; leave one out"
                )
        return next(iter(found.values()), None)

    def _served(self, name: str, key: str) -> tuple[str, tuple[str, str]]:
        """The scheme that a key is for, and the header that carries it."""
        header, default = SECURITY_SCHEMES[name]
        header = header if name in PLACES else header.lower()
        prefix = self._api_key_prefix.get(name)
        own = key.split(" ", 1)[0] if " " in key else ""
        if own and (header, own.lower()) in _SCHEMES_BY_PREFIX:
            if prefix is not None and prefix.lower() != own.lower():
                raise ConfigurationError(
                    f"the key {name} begins with another prefix than api_key_prefix says"
                )
            prefix, text = own, key
        else:
            prefix = default if prefix is None else prefix
            bare = not prefix or key.startswith(prefix + " ")
            text = key if bare else Secret(f"{prefix} {key}")
        if prefix.lower() == default.lower():
            return name, (header, text)
        return _SCHEMES_BY_PREFIX.get((header, prefix.lower()), name), (header, text)

    @property
    def has_key_sources(self) -> bool:
        """Whether a key has to be fetched."""
        return self._api_key.has_sources

    def has_key(self, scheme: str) -> bool:
        """Whether there is a key for a scheme, or what fetches one."""
        if isinstance(self._api_key.get(scheme), KeySource):
            return True
        return self.credential(scheme, None) is not None

    def by_preference(self, alternatives: Sequence[tuple[str, ...]]) -> Sequence[tuple[str, ...]]:
        """Lists of security schemes in the order in which their keys are tried.

        A key that was given comes before one of the environment, and no key last.
        """
        if from_environment := self._api_key.from_environment:
            return sorted(
                alternatives, key=lambda it: (not it, any(map(from_environment.__contains__, it)))
            )
        return alternatives

    def place_of(self, scheme: str) -> str:
        """Where the key of a scheme goes: header, query or cookie."""
        return PLACES.get(scheme, "header")

    def header_of(self, scheme: str) -> str:
        """The header that carries the key of a scheme, in lower case."""
        return SECURITY_SCHEMES[scheme][0].lower()

    def is_given(self, scheme: str) -> bool:
        """Whether a key was given for a scheme, other than by the environment."""
        return scheme not in self._api_key.from_environment and self.has_key(scheme)

    def is_scheme(self, name: str) -> bool:
        """Whether a security scheme goes by this name."""
        return name in SECURITY_SCHEMES or name in ARGUMENTS

    def how_to_give(self, scheme: str) -> str:
        """How a person gives the key of a scheme, for error messages."""
        name = next((name for name, known in ARGUMENTS.items() if known == scheme), scheme)
        return f"{name}='...' (or {ENVIRONMENT_PREFIX}{name.upper()})"
