"""How the service is reached: address, proxy, TLS. Opens no connection. Hand-written."""

from __future__ import annotations

import ssl
import warnings
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from ..exceptions import ConfigurationError

if TYPE_CHECKING:
    from ..configuration import Configuration


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        host: Its name or address.
        port: Its port.
        tls: Whether it is spoken to by TLS.
        headers: What it wants to see, which the service must not.
    """

    host: str
    port: int
    tls: bool
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


def warn_if_unverified(context: ssl.SSLContext) -> None:
    """Say that anyone may answer, if so."""
    if context.verify_mode is ssl.CERT_NONE:
        from urllib3.exceptions import InsecureRequestWarning

        warnings.warn(
            "nobody knows who answers: certificates are not verified",
            InsecureRequestWarning,
            stacklevel=3,
        )


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
