"""The way to the service: TLS, the proxy, and connections that are kept open. Hand-written."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Any

from .connection import Connection
from .exchange import read_tunnel
from .limits import Limits
from .pool import Pool
from .route import Route

if TYPE_CHECKING:
    from ..configuration import Configuration


class Network:
    """Connections to one host. Safe to share between threads, and after a fork.

    Attributes:
        route: The settings that they go by.
        pool: Those that are idle.
    """

    def __init__(self, configuration: Configuration) -> None:
        """Prepare for a host; connections are opened when they are needed.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self.route = Route(configuration)
        self.pool: Pool[Connection] = Pool(self.route.pool_size)

    def take(self, connect_timeout: float, limits: Limits) -> Connection:
        """A connection that is ready for a request: an idle one, or else a new one.

        Args:
            connect_timeout: Seconds that opening one may take at each step.
            limits: What the attempt is held to.

        Raises:
            OSError: None can be opened.
            ResponseSyntaxError: What the proxy answers is no HTTP/1.1.
            TransportError: The proxy did not answer.
        """
        return self.pool.take() or self._open(Limits(limits.deadline, connect_timeout))

    def _open(self, limits: Limits) -> Connection:
        home, route = self.pool.home(), self.route
        proxy = route.proxy
        sock = socket.create_connection(route.first_address, limits.next_timeout())
        connection = Connection(sock, home)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if proxy is not None and proxy.is_tls:
                self._secure(connection, proxy.host, limits)
            if route.is_tls:
                if proxy is not None:
                    connection.send(route.tunnel_request(proxy), limits)
                    connection.read(read_tunnel(), limits)
                self._secure(connection, route.address[0], limits)
        except BaseException:
            connection.close()
            raise
        return connection

    def _secure(self, connection: Connection, host: str, limits: Limits) -> None:
        """Put TLS on a connection, which may have one already."""
        sock: Any = connection.sock
        sock.settimeout(limits.next_timeout())
        context = self.route.tls()
        # An end without TLS's own goodbye may be an attacker's, and must not look like the end of
        # a body.
        if isinstance(sock, ssl.SSLSocket):
            from urllib3.util.ssltransport import SSLTransport

            inner: Any = SSLTransport(sock, context, host, suppress_ragged_eofs=False)
        else:
            inner = context.wrap_socket(sock, server_hostname=host, suppress_ragged_eofs=False)
        connection.sock = inner
