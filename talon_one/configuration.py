"""Where the service is and how to reach it. Hand-written."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .exceptions import ApiTypeError, ConfigurationError
from .security import SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .security import Keys

ENVIRONMENT_PREFIX = __name__.split(".")[0].upper() + "_"
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")
_KEY = re.compile(r"[\x21-\x7e]+( [\x21-\x7e]+)*")


class _Secrets(dict[str, str]):
    """Keys by security scheme, which no repr and no pickle shows."""

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: '***'" for name in self) + "}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _Secrets, ()


class Configuration:
    """Where the service is, the keys, and how requests are sent.

    Keys can be given in three ways: plain (`management_key="..."`), by security scheme
    (`api_key={"management_key": "..."}`), or in the environment (`TALON_ONE_MANAGEMENT_KEY`). The
    prefix of the Authorization header comes from the spec unless `api_key_prefix` gives another.

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
        pool_size: Connections to keep open. Default: 10. More are opened when needed.
        allow_insecure_http: Whether plain http may go further than this machine.
        default_headers: Headers to send with every request.
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
        pool_size: int = 10,
        allow_insecure_http: bool = False,
        default_headers: Mapping[str, str] | None = None,
        **keys: Unpack[Keys],
    ) -> None:
        self.allow_insecure_http = allow_insecure_http
        self._set_host(host or os.environ.get(ENVIRONMENT_PREFIX + "HOST"))
        self.api_key: dict[str, str] = _Secrets()
        for scheme in SECURITY_SCHEMES:
            if key := os.environ.get(ENVIRONMENT_PREFIX + scheme.upper()):
                self.api_key[scheme] = key
        given: dict[str, Any] = {**(api_key or {}), **keys}
        for scheme, key in given.items():
            if scheme not in SECURITY_SCHEMES:
                raise ApiTypeError(
                    f"{scheme!r} is neither an option nor a security scheme;"
                    f" the schemes are {', '.join(SECURITY_SCHEMES)}"
                )
            self.api_key[scheme] = key
            self.credential(scheme, None)
        self.api_key_prefix: dict[str, str] = dict(api_key_prefix or {})
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.connect_timeout = connect_timeout
        self.read_timeout = read_timeout
        self.pool_size = pool_size
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
        if (
            parts.scheme == "http"
            and not self.allow_insecure_http
            and not _LOOPBACK.fullmatch(parts.hostname)
        ):
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
        """The header that carries a scheme's key, or None if there is no such key."""
        key = (own or {}).get(scheme) or self.api_key.get(scheme)
        if not key:
            return None
        header, prefix = SECURITY_SCHEMES[scheme]
        prefix = self.__dict__.get("api_key_prefix", {}).get(scheme, prefix)
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise ConfigurationError(
                f"the key {scheme} is malformed: it must be printable ASCII text on one line"
            )
        if prefix and not key.startswith(prefix + " "):
            key = f"{prefix} {key}"
        return header.lower(), key

    def how_to_give(self, scheme: str) -> str:
        """How a person gives the key of a scheme, for error messages."""
        return f"{scheme}='...' (or {ENVIRONMENT_PREFIX}{scheme.upper()})"

    def __repr__(self) -> str:
        return f"Configuration(host={self.host!r}, api_key={self.api_key!r})"
