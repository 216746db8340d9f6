"""How the service is reached: address, proxy, TLS. Opens no connection. Hand-written."""

from __future__ import annotations

import ssl
import warnings
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from ..exceptions import ConfigurationError
from . import head as heads
from .redacted import Redacted

if TYPE_CHECKING:
    from ..configuration import Configuration


class Route:
    """The settings that connections go by, checked.

    Attributes:
        revision: That of the configuration whose settings they are.
        pool_size: How many idle connections are kept.
        address: Host and port of the service.
        proxy: What stands between, if anything does.
        is_tls: Whether the service is spoken to by TLS.
        context: How TLS is spoken, where it is.
        headers: What each request needs on the way.
        prefix: What stands before the path of each request.
    """

    def __init__(self, configuration: Configuration) -> None:
        """Check the settings.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self.revision = configuration.revision
        self.pool_size = configuration.pool_size
        self.is_tls = configuration.scheme == "https"
        default = 443 if self.is_tls else 80
        port = configuration.port or default
        self.address = configuration.hostname, port
        self.proxy = proxy = proxy_of(configuration)
        self.context: ssl.SSLContext | None = None
        if self.is_tls or (proxy is not None and proxy.is_tls):
            self.context = tls_context(configuration)
        host = authority(configuration.hostname, port if port != default else None)
        self.headers = Redacted({"host": host})
        self.prefix = ""
        if proxy is not None and not self.is_tls:
            # A proxy is asked for plain http by the whole URL; TLS goes through a tunnel.
            self.prefix = f"http://{configuration.netloc}"
            self.headers.update(proxy.headers)

    @property
    def first_address(self) -> tuple[str, int]:
        """Host and port to connect to."""
        return self.address if self.proxy is None else (self.proxy.host, self.proxy.port)

    def tls(self) -> ssl.SSLContext:
        """How TLS is spoken; warns if anyone may answer."""
        assert self.context is not None  # noqa: S101, for the type checker: it is asked for with TLS
        if self.context.verify_mode is ssl.CERT_NONE:
            from urllib3.exceptions import InsecureRequestWarning

            warnings.warn(
                "nobody knows who answers: certificates are not verified",
                InsecureRequestWarning,
                stacklevel=3,
            )
        return self.context

    def tunnel_request(self, proxy: Proxy) -> bytes:
        """What a proxy is asked for a tunnel to the service with."""
        target = authority(*self.address)
        fields = {"host": target, **proxy.headers}
        return heads.encode("CONNECT", target, fields.items())


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        host: Its name or address.
        port: Its port.
        is_tls: Whether it is spoken to by TLS.
        headers: What it wants to see, which the service must not.
    """

    host: str
    port: int
    is_tls: bool
    headers: dict[str, str]


def authority(host: str, port: int | None) -> str:
    """Host and port as a URL has them; without a port, the host alone."""
    name = f"[{host}]" if ":" in host else host
    return name if port is None else f"{name}:{port}"


def tls_context(configuration: Configuration) -> ssl.SSLContext:
    """How TLS is spoken.

    Raises:
        ConfigurationError: A certificate cannot be loaded.
    """
    try:
        context = ssl.create_default_context(cafile=configuration.ssl_ca_cert)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.options &= ~getattr(ssl, "OP_IGNORE_UNEXPECTED_EOF", 0)
        context.set_alpn_protocols(["http/1.1"])
        if configuration.cert_file:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
        if not configuration.verify_ssl:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"a certificate cannot be loaded: {error}") from error
    return context


def proxy_of(configuration: Configuration) -> Proxy | None:
    """The proxy that the configuration or the environment names.

    Raises:
        ConfigurationError: It is malformed.
    """
    url = configuration.proxy
    if url is None:
        # The environment's proxy stands on the way out; it cannot reach this machine's loopback.
        if configuration.is_loopback:
            return None
        import urllib.request

        if urllib.request.proxy_bypass(configuration.netloc):
            return None
        url = urllib.request.getproxies().get(configuration.scheme)
    if not url:
        return None
    from urllib3.exceptions import LocationParseError
    from urllib3.util import Url, make_headers, parse_url

    try:
        parts = parse_url(url if "://" in url else f"http://{url}")
    except LocationParseError:
        parts = Url()
    if not parts.host or parts.scheme not in ("http", "https"):
        raise ConfigurationError(
            "the proxy is malformed: it must be a URL such as http://host:3128"
        )
    tls = parts.scheme == "https"
    headers = make_headers(proxy_basic_auth=unquote(parts.auth) if parts.auth else None)
    return Proxy(parts.host.strip("[]"), parts.port or (443 if tls else 80), tls, headers)
