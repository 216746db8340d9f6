"""Where the service is and how to reach it. Hand-written."""

from __future__ import annotations

import logging
import os
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, cast

from .credentials import Credentials, DefaultHeaders
from .exceptions import ApiAttributeError, ApiTypeError, ConfigurationError
from .runtime.redacted import KeySource
from .security import ARGUMENTS, SECURITY_SCHEMES
from .settings import ENVIRONMENT_PREFIX, PACKAGE, WORDS, address, fits, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typing_extensions import Unpack

    from .runtime.events import CallEvent, RequestEvent, ResponseEvent
    from .security import Keys

    class Options(Keys, total=False):
        """What a Configuration takes by name besides the host; it says what each means."""

        verify_ssl: bool
        ssl_ca_cert: str | os.PathLike[str] | None
        cert_file: str | os.PathLike[str] | None
        key_file: str | os.PathLike[str] | None
        connect_timeout: float
        read_timeout: float | None
        deadline: float | None
        max_attempts: int
        retries: int | None
        rate_limit: float | None
        proxy: str | None
        pool_size: int
        connection_pool_maxsize: int
        debug: bool
        on_request: Sequence[Callable[[RequestEvent], object]]
        on_response: Sequence[Callable[[ResponseEvent], object]]
        on_call: Sequence[Callable[[CallEvent], object]]
        pickle_keys: bool
        allow_insecure_http: bool
        check_enums: bool
        keep_additional_properties: bool
        default_headers: Mapping[str, str] | None

    class AllOptions(Options, total=False):
        """What a client takes by name besides the host: all that a Configuration takes."""

        api_key: Mapping[str, str] | None
        api_key_prefix: Mapping[str, str] | None


_NUMBER = (int, float)
_PATH = (str, os.PathLike, NoneType)
_SETTINGS: dict[str, tuple[type, ...]] = {
    "verify_ssl": (bool,),
    "ssl_ca_cert": _PATH,
    "cert_file": _PATH,
    "key_file": _PATH,
    "connect_timeout": _NUMBER,
    "read_timeout": (*_NUMBER, NoneType),
    "deadline": (*_NUMBER, NoneType),
    "max_attempts": (int,),
    "rate_limit": (*_NUMBER, NoneType),
    "proxy": (str, NoneType),
    "pool_size": (int,),
    "on_request": (list, tuple),
    "on_response": (list, tuple),
    "on_call": (list, tuple),
    "pickle_keys": (bool,),
    "check_enums": (bool,),
    "keep_additional_properties": (bool,),
}
"""The types of the settings that are kept as they are given. Numbers are more than 0."""
_CONNECTION = {
    "host", "verify_ssl", "ssl_ca_cert", "cert_file", "key_file", "proxy", "pool_size",
}  # fmt: skip
_LINE = "%(asctime)s %(levelname)s %(call_id)s %(message)s"
_ADDRESS = ("scheme", "hostname", "port", "netloc", "base_path", "is_loopback")


class Configuration(Credentials):
    """Where the service is, the keys, and how requests are sent.

    Keys can be given in three ways: plain (`management_key="..."`), by security scheme
    (`api_key={"management_key": "..."}`), or in the environment (`TALON_ONE_MANAGEMENT_KEY`). A
    scheme that has a shorter name in the spec goes by both names everywhere. The prefix of the
    Authorization header comes from the spec unless `api_key_prefix` gives another. A key that is
    given with the prefix of another scheme is a key of that scheme.

    All settings can be assigned later too, and then hold from the next call on, for the clients
    that were made before as well.

    Args:
        host: The base URL, such as `https://yourbaseurl.talon.one`. Default: `TALON_ONE_HOST`. It
            need not be there before the first call.
        api_key: Keys by security scheme.
        api_key_prefix: What to send before each key, by security scheme.
        verify_ssl: Whether the service must prove who it is. Default: True. Without it, anyone on
            the way can read and change what is sent, the key included.
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
        retries: The same, without the first attempt: 0 sends each request once.
        rate_limit: Requests a second for each operation of the Management API, which allows 3.
            Default: none, so that the service refuses what is too much.
        proxy: The URL of a proxy; empty for none. Default: what HTTPS_PROXY, HTTP_PROXY and
            NO_PROXY say.
        pool_size: Connections to keep open. Default: 10. More are opened when needed.
        connection_pool_maxsize: Another name of `pool_size`.
        debug: Whether each attempt is logged; it sets the level of the package's logger, and
            writes lines to stderr if nothing else handles the log. No key is logged.
        on_request: Called before each attempt; may add headers, for tracing.
        on_response: Called after each attempt, for metrics.
        on_call: Called once a call, when it is over, with its attempts.
        pickle_keys: Whether a pickle holds the keys. Default: it does not, and whoever loads it
            takes them from the environment.
        allow_insecure_http: Whether plain http may go further than this machine.
        default_headers: Headers to send with every request.
        check_enums: Whether a value that its enum does not list is refused before it is sent.
            Default: it is. Switch it off if the service knows values that are newer than this
            client. In a package that was generated with the attributes of an account, it is
            the same with their names and types.
        keep_additional_properties: Whether models keep what the service sends beside the properties
            that they declare, in `additional_properties`, and send it back. Default: it is left
            out, which is faster.
        **options: Keys by security scheme, plain, and the settings above.

    Raises:
        ApiTypeError: There is no such setting or security scheme.
        ConfigurationError: The host is malformed, a key cannot be sent, or a setting has a value
            that it cannot have.
    """

    _default: ClassVar[Configuration | None] = None

    scheme: str
    hostname: str
    port: int | None
    netloc: str
    base_path: str
    is_loopback: bool

    verify_ssl: bool = True
    ssl_ca_cert: str | os.PathLike[str] | None = None
    cert_file: str | os.PathLike[str] | None = None
    key_file: str | os.PathLike[str] | None = None
    connect_timeout: float = 3.0
    read_timeout: float | None = None
    deadline: float | None = None
    max_attempts: int = 3
    rate_limit: float | None = None
    proxy: str | None = None
    pool_size: int = 10
    on_request: Sequence[Callable[[RequestEvent], object]] = ()
    on_response: Sequence[Callable[[ResponseEvent], object]] = ()
    on_call: Sequence[Callable[[CallEvent], object]] = ()
    pickle_keys: bool = False
    check_enums: bool = True
    keep_additional_properties: bool = False
    _revision: int = 0

    def __init__(
        self,
        host: str | None = None,
        api_key: Mapping[str, str] | None = None,
        api_key_prefix: Mapping[str, str] | None = None,
        **options: Unpack[Options],
    ) -> None:
        self._allow_insecure_http = False
        self.default_headers = None
        self.api_key_prefix = api_key_prefix or {}
        self.api_key = api_key or {}
        for name, value in options.items():
            if _is_setting(name):
                setattr(self, name, value)
            elif name in SECURITY_SCHEMES or name in ARGUMENTS:
                scheme = ARGUMENTS.get(name, name)
                before = self._api_key.get(scheme)
                self._api_key[name] = cast("str", value)
                if before not in (None, self._api_key[scheme]):
                    raise ConfigurationError(f"there are two keys for {name}; leave one out")
            else:
                raise ApiTypeError(unknown(name, _names()))
        self._api_key.take_from_environment()
        if host := host or os.environ.get(ENVIRONMENT_PREFIX + "HOST"):
            self.host = host

    if not TYPE_CHECKING:
        # Hidden, or type checkers would take any name.
        def __setattr__(self, name: str, value: Any) -> None:
            if types := _SETTINGS.get(name):
                if not fits(value, types):
                    words = " or ".join(dict.fromkeys(WORDS[t] for t in types if t in WORDS))
                    raise ConfigurationError(f"{name} must be {words}")
            elif not (name.startswith("_") or _is_setting(name)):
                raise ApiAttributeError(unknown(name, _names()))
            object.__setattr__(self, name, value)
            if name in _CONNECTION:
                self._revision += 1

        def __getattr__(self, name: str) -> Any:
            if name in _ADDRESS:
                self.require_host()
            raise ApiAttributeError(unknown(name, _names()))

    @property
    def host(self) -> str:
        """The base URL, without a slash at its end."""
        return f"{self.scheme}://{self.netloc}{self.base_path}"

    @host.setter
    def host(self, value: str) -> None:
        self.__dict__.update(address(value, self.allow_insecure_http))

    @property
    def has_host(self) -> bool:
        """Whether the host is known already."""
        return "scheme" in self.__dict__

    def require_host(self) -> None:
        """Raise ConfigurationError if the host is not known."""
        if not self.has_host:
            raise ConfigurationError(
                f"the host is missing: pass host='https://...' or set {ENVIRONMENT_PREFIX}HOST"
            )

    @property
    def revision(self) -> int:
        """Counts the changes to what connections depend on, so that they can be made anew."""
        return self._revision

    @property
    def allow_insecure_http(self) -> bool:
        """Whether plain http may go further than this machine."""
        return self._allow_insecure_http

    @allow_insecure_http.setter
    def allow_insecure_http(self, value: bool) -> None:
        if not isinstance(value, bool):
            raise ConfigurationError("allow_insecure_http must be True or False")
        if self.has_host:
            address(self.host, value)
        self._allow_insecure_http = value

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers to send with every request."""
        return self._default_headers

    @default_headers.setter
    def default_headers(self, value: Mapping[str, str] | None) -> None:
        self._default_headers = DefaultHeaders(value)

    @property
    def retries(self) -> int:
        """How many times a request is sent again at most."""
        return self.max_attempts - 1

    @retries.setter
    def retries(self, value: int | None) -> None:
        if value is None:
            self.max_attempts = Configuration.max_attempts
            return
        if not isinstance(value, int) or value is True or value < 0:
            raise ConfigurationError(
                "retries must be a whole number, or None:"
                " what is repeated, and after which wait, is not for the transport to decide"
            )
        self.max_attempts = value + 1

    @property
    def connection_pool_maxsize(self) -> int:
        """Another name of `pool_size`."""
        return self.pool_size

    @connection_pool_maxsize.setter
    def connection_pool_maxsize(self, value: int) -> None:
        self.pool_size = value

    @property
    def debug(self) -> bool:
        """Whether each attempt is logged."""
        return logging.getLogger(PACKAGE).isEnabledFor(logging.DEBUG)

    @debug.setter
    def debug(self, value: bool) -> None:
        if not isinstance(value, bool):
            raise ConfigurationError("debug must be True or False")
        logger = logging.getLogger(PACKAGE)
        logger.setLevel(logging.DEBUG if value else logging.WARNING)
        if value and not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter(_LINE, defaults={"call_id": "-"}))
            logger.addHandler(handler)

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Set what clients use that are given no configuration; None for the environment."""
        Configuration._default = default

    @classmethod
    def get_default(cls) -> Configuration:
        """What clients use that are given no configuration.

        From the first call of this on it is kept, so that changes to it hold.
        """
        if Configuration._default is None:
            Configuration._default = Configuration()
        return Configuration._default

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """A copy of what clients use that are given no configuration."""
        return (
            Configuration() if Configuration._default is None else Configuration._default.__copy__()
        )

    def __getstate__(self) -> dict[str, Any]:
        state = dict(self.__dict__)
        if self.pickle_keys:
            # Plain, as the classes that they are of keep to themselves what they hold.
            plain = {
                "_api_key": {
                    it: key for it, key in self._api_key.items() if not isinstance(key, KeySource)
                },
                "_default_headers": dict(self._default_headers),
            }
            return {**state, **plain}
        state.pop("proxy", None)
        return {**state, "_api_key": {}}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.api_key = state["_api_key"]
        self.default_headers = state["_default_headers"]
        self._api_key.take_from_environment()

    def __deepcopy__(self, memo: dict[int, Any]) -> Configuration:
        # Unlike a pickle, a copy stays in this process, so it keeps the keys.
        new = object.__new__(Configuration)
        for name, value in self.__dict__.items():
            new.__dict__[name] = type(value)(value) if isinstance(value, (dict, list)) else value
        return new

    def __copy__(self) -> Configuration:
        return self.__deepcopy__({})

    def __repr__(self) -> str:
        host = self.host if self.has_host else None
        return f"Configuration(host={host!r}, api_key={self._api_key!r})"


def _names() -> list[str]:
    """Of everything that a Configuration takes."""
    return [*filter(_is_setting, dir(Configuration)), *SECURITY_SCHEMES, *ARGUMENTS]


def _is_setting(name: str) -> bool:
    return (
        name in _SETTINGS or getattr(getattr(Configuration, name, None), "fset", None) is not None
    )
