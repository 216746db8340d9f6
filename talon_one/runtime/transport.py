"""Sends requests and receives responses: the only part that does I/O. Hand-written."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import urllib3

from ..exceptions import ConfigurationError, TransportError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..configuration import Configuration
    from .request import Request

READ_TIMEOUTS = {"Integration": 10.0, "Management": 30.0}
"""Seconds to wait for each piece of a response, by API; 30 for any other."""
TRANSFER_READ_TIMEOUT = 120.0
"""The same for CSV and imports."""


class OpenResponse:
    """A response whose body is still to be read."""

    def __init__(self, response: urllib3.BaseHTTPResponse) -> None:
        self._response = response
        self.status: int = response.status
        self.reason: str | None = response.reason
        self.headers: Mapping[str, str] = response.headers

    def read(self) -> bytes:
        """The whole body; releases the connection."""
        try:
            return self._response.read()
        except urllib3.exceptions.HTTPError as error:
            self._response.close()
            raise TransportError(f"the response broke off: {error}") from error
        finally:
            self._response.release_conn()

    def stream(self, chunk_size: int) -> Iterator[bytes]:
        """The body in chunks."""
        try:
            yield from self._response.stream(chunk_size)
        except urllib3.exceptions.HTTPError as error:
            raise TransportError(f"the response broke off: {error}") from error
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back if the body was read, or else close it."""
        self._response.close()


class Transport:
    """One pool of connections to one host. Safe to share between threads."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        options: dict[str, Any] = {"maxsize": configuration.pool_size, "retries": False}
        pool: type[urllib3.HTTPConnectionPool] = urllib3.HTTPConnectionPool
        if configuration.scheme == "https":
            pool = urllib3.HTTPSConnectionPool
            options["ssl_context"] = _tls_context(configuration)
        self._pool = pool(configuration.hostname, configuration.port, **options)

    def send(self, request: Request) -> OpenResponse:
        """Send a request once.

        Raises:
            TransportError: No response came.
        """
        try:
            response = self._pool.urlopen(
                request.operation.method,
                request.target,
                body=request.body,
                headers=request.headers,
                redirect=False,
                retries=False,
                timeout=self._timeout(request),
                preload_content=False,
            )
        except urllib3.exceptions.HTTPError as error:
            sent = not isinstance(
                error,
                (urllib3.exceptions.ConnectTimeoutError, urllib3.exceptions.NewConnectionError),
            )
            raise TransportError(f"no response: {error}", maybe_applied=sent) from error
        return OpenResponse(response)

    def _timeout(self, request: Request) -> urllib3.Timeout:
        if request.timeout is not None:
            connect, read = request.timeout
        else:
            connect = self._configuration.connect_timeout
            read = self._configuration.read_timeout or READ_TIMEOUTS.get(
                request.operation.api, 30.0
            )
        return urllib3.Timeout(connect=connect, read=read)

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        self._pool.close()


def _tls_context(configuration: Configuration) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=configuration.ssl_ca_cert)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if configuration.cert_file:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
    except OSError as error:
        raise ConfigurationError(f"a certificate cannot be loaded: {error}") from error
    return context
