"""Where the service is and how to reach it. Hand-written."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from .exceptions import ApiTypeError, ConfigurationError
from .runtime.redacted import Redacted
from .security import ARGUMENTS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typing_extensions import Unpack

    from .runtime.events import RequestEvent, ResponseEvent
    from .security import Keys

ENVIRONMENT_PREFIX = __name__.split(".")[0].upper() + "_"
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")
_KEY = re.compile(r"[\x21-\x7e]+( [\x21-\x7e]+)*")


def _by_scheme(given: Mapping[str, str] | None) -> dict[str, str]:
    """What is given by any name of a scheme, by the scheme."""
    return {ARGUMENTS.get(name, name): value for name, value in (given or {}).items()}


class Configuration:
    """Where the service is, the keys, and how requests are sent.

    Keys can be given in three ways: plain (`management_key="..."`), by security scheme
    (`api_key={"management_key": "..."}`), or in the environment (`TALON_ONE_MANAGEMENT_KEY`). A
    scheme that has a shorter name in the spec goes by both names everywhere. The prefix of the
    Authorization header comes from the spec unless `api_key_prefix` gives another.

    Args:
        host: The base URL, such as `https://yourbaseurl.talon.one`. Default: `TALON_ONE_HOST`.
        api_key: Keys by security scheme.
        api_key_prefix: What to send before each key, by security scheme.
        ssl_ca_cert: A file of CA certificates to trust instead of the system's.
        cert_file: A client certificate, in PEM form.
        key_file: Its key, if that is in a file of its own.
        connect_timeout: Seconds to wait for a connection. Default: 3.
        read_timeout: Seconds to wait for each piece of a response. Default: 10 for the Integration
            API, 30 for the Management API, 120 for CSV and imports.
        deadline: Seconds that a whole call may take, its repeats and waits included. Default: 20
            for the Integration API, 60 for the Management API, 600 for CSV and imports.
        max_attempts: How many times a request is sent at most. Default: 3. Whether it may be sent
            again at all depends on the operation and on what went wrong.
        rate_limit: Requests a second for each operation of the Management API, which allows 3.
            Default: none, so that the service refuses what is too much.
        proxy: The URL of a proxy; empty for none. Default: what HTTPS_PROXY, HTTP_PROXY and
            NO_PROXY say.
        pool_size: Connections to keep open. Default: 10. More are opened when needed.
        on_request: Called before each attempt; may add headers, for tracing.
        on_response: Called after each attempt, for metrics.
        pickle_keys: Whether a pickle holds the keys. Default: it does not, and whoever loads it
            takes them from the environment.
        allow_insecure_http: Whether plain http may go further than this machine.
        default_headers: Headers to send with every request.
        check_enums: Whether a value that its enum does not list is refused before it is sent.
            Default: it is. Switch it off if the service knows values that are newer than this
            client.
        **keys: Keys by security scheme, plain.

    Raises:
        ConfigurationError: The host is missing or malformed, or a key cannot be sent.
    """

    def __init__(
        self,
        host: str | None = None,
        api_key: Mapping[str, str] | None = None,
        api_key_prefix: Mapping[str, str] | None = None,
        *,
        ssl_ca_cert: str | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        connect_timeout: float = 3.0,
        read_timeout: float | None = None,
        deadline: float | None = None,
        max_attempts: int = 3,
        rate_limit: float | None = None,
        proxy: str | None = None,
        pool_size: int = 10,
        on_request: Sequence[Callable[[RequestEvent], object]] = (),
        on_response: Sequence[Callable[[ResponseEvent], object]] = (),
        pickle_keys: bool = False,
        allow_insecure_http: bool = False,
        default_headers: Mapping[str, str] | None = None,
        check_enums: bool = True,
        **keys: Unpack[Keys],
    ) -> None:
        self.allow_insecure_http = allow_insecure_http
        self._set_host(host or os.environ.get(ENVIRONMENT_PREFIX + "HOST"))
        self.api_key_prefix: dict[str, str] = _by_scheme(api_key_prefix)
        self.api_key: dict[str, str] = Redacted()
        self._take_keys_from_environment()
        given: dict[str, Any] = {**_by_scheme(api_key), **_by_scheme(cast("dict[str, str]", keys))}
        for scheme, key in given.items():
            if scheme not in SECURITY_SCHEMES:
                raise ApiTypeError(
                    f"{scheme!r} is neither an option nor a security scheme;"
                    f" the schemes are {', '.join((*SECURITY_SCHEMES, *ARGUMENTS))}"
                )
            self.api_key[scheme] = key
            self.credential(scheme, None)
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.connect_timeout = connect_timeout
        self.read_timeout = read_timeout
        self.deadline = deadline
        self.max_attempts = max_attempts
        self.rate_limit = rate_limit
        for name in ("connect_timeout", "read_timeout", "deadline", "max_attempts", "rate_limit"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ConfigurationError(f"{name} must be more than 0")
        self.proxy = proxy
        self.on_request = tuple(on_request)
        self.on_response = tuple(on_response)
        self.pickle_keys = pickle_keys
        self.pool_size = pool_size
        self.check_enums = check_enums
        self.default_headers: dict[str, str] = dict(default_headers or {})

    @property
    def host(self) -> str:
        """The base URL, without a slash at its end."""
        return f"{self.scheme}://{self.netloc}{self.base_path}"

    def _set_host(self, host: str | None) -> None:
        if not host:
            raise ConfigurationError(
                f"the host is missing: pass host='https://...' or set {ENVIRONMENT_PREFIX}HOST"
            )
        try:
            parts = urlsplit(host)
            port = parts.port
        except ValueError as error:
            raise ConfigurationError(f"the host is malformed: {error}") from None
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise ConfigurationError(
                "the host is malformed: it must begin with https:// and a name"
            )
        if parts.username is not None or parts.query or parts.fragment:
            raise ConfigurationError(
                "the host is malformed: it holds a user, a query or a fragment"
            )
        if not re.fullmatch(r"[\x21-\x7e]+", host) or "\\" in host:
            raise ConfigurationError("the host is malformed: it holds a character no URL may hold")
        self.is_loopback = _LOOPBACK.fullmatch(parts.hostname) is not None
        if parts.scheme == "http" and not (self.allow_insecure_http or self.is_loopback):
            raise ConfigurationError(
                f"http://{parts.hostname} would send the key in the clear:"
                " use https://, or allow_insecure_http=True"
            )
        self.scheme = parts.scheme
        self.hostname = parts.hostname
        self.port = port
        self.netloc = parts.netloc
        self.base_path = parts.path.rstrip("/")

    def credential(self, scheme: str, own: Mapping[str, str] | None) -> tuple[str, str] | None:
        """The header that carries a scheme's key, or None if there is no such key.

        Args:
            scheme: The security scheme.
            own: The only keys to consider. Default: those that are configured.
        """
        key = (self.api_key if own is None else _by_scheme(own)).get(scheme)
        if not key:
            return None
        header, prefix = SECURITY_SCHEMES[scheme]
        prefix = self.api_key_prefix.get(scheme, prefix)
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise ConfigurationError(
                f"the key {scheme} is malformed: it must be printable ASCII text on one line"
            )
        if prefix and not key.startswith(prefix + " "):
            key = f"{prefix} {key}"
        return header.lower(), key

    def is_scheme(self, name: str) -> bool:
        """Whether a security scheme goes by this name."""
        return name in SECURITY_SCHEMES or name in ARGUMENTS

    def how_to_give(self, scheme: str) -> str:
        """How a person gives the key of a scheme, for error messages."""
        name = next((name for name, known in ARGUMENTS.items() if known == scheme), scheme)
        return f"{name}='...' (or {ENVIRONMENT_PREFIX}{name.upper()})"

    def _take_keys_from_environment(self) -> None:
        for name in (*SECURITY_SCHEMES, *ARGUMENTS):
            key = os.environ.get(ENVIRONMENT_PREFIX + name.upper())
            if key:
                self.api_key.setdefault(ARGUMENTS.get(name, name), key)

    def __getstate__(self) -> dict[str, Any]:
        keys = dict(self.api_key) if self.pickle_keys else {}
        return {**self.__dict__, "api_key": keys, "proxy": self.proxy if self.pickle_keys else None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, api_key=Redacted(state["api_key"]))
        self._take_keys_from_environment()

    def __deepcopy__(self, memo: dict[int, Any]) -> Configuration:
        # Unlike a pickle, a copy stays in this process, so it keeps the keys.
        copy = object.__new__(Configuration)
        copy.__dict__.update(self.__dict__)
        copy.api_key = Redacted(self.api_key)
        copy.api_key_prefix = dict(self.api_key_prefix)
        copy.default_headers = dict(self.default_headers)
        return copy

    def __copy__(self) -> Configuration:
        return self.__deepcopy__({})

    def __repr__(self) -> str:
        return f"Configuration(host={self.host!r}, api_key={self.api_key!r})"
