"""The way to the service: TLS, the proxy, and connections that are kept open. Hand-written."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import weakref
from collections import deque
from typing import TYPE_CHECKING, Any

from . import head as heads
from .connection import Connection
from .limits import Limits
from .route import authority, proxy_of, tls_context, warn_if_unverified

if TYPE_CHECKING:
    from ..configuration import Configuration


_OPTIONS: list[tuple[int, int, int | bytes]] = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]


class Network:
    """Connections to one host. Safe to share between threads, and after a fork.

    Attributes:
        revision: That of the configuration whose settings it goes by.
        headers: What each request needs on the way.
        prefix: What stands before the path of each request.
    """

    def __init__(self, configuration: Configuration) -> None:
        """Prepare for a host; connections are opened when they are needed.

        Raises:
            ConfigurationError: A certificate cannot be loaded, or the proxy is malformed.
        """
        self.revision = configuration.revision
        self._size = configuration.pool_size
        self._tls = configuration.scheme == "https"
        default = 443 if self._tls else 80
        port = configuration.port or default
        self._address = configuration.hostname, port
        self._proxy = proxy = proxy_of(configuration)
        self._context: ssl.SSLContext | None = None
        if self._tls or (proxy is not None and proxy.tls):
            self._context = tls_context(configuration)
        self.headers = {
            "host": authority(configuration.hostname, port if port != default else None)
        }
        self.prefix = ""
        if proxy is not None and not self._tls:
            # A proxy is asked for plain http by the whole URL; TLS goes through a tunnel.
            self.prefix = f"http://{configuration.netloc}"
            self.headers.update(proxy.headers)
        # By process: sockets that a fork has copied are the parent's.
        self._idle: dict[int, deque[Connection]] = {}
        weakref.finalize(self, _close_all_in, self._idle).atexit = False

    def take(self, connect_timeout: float, limits: Limits) -> Connection:
        """A connection that is ready for a request: an idle one, or else a new one.

        Args:
            connect_timeout: Seconds that opening one may take at each step.
            limits: What the attempt is held to.

        Raises:
            OSError: None can be opened.
            ResponseSyntaxError: What the proxy answers is no HTTP/1.1.
        """
        idle = self._idle_here()
        while idle:
            try:
                connection = idle.pop()
            except IndexError:  # Another thread has taken the last one.
                break
            if connection.is_idle():
                return connection
            connection.close()
        connection = self._open(Limits(limits.deadline, connect_timeout))
        connection.home = idle
        return connection

    def give_back(self, connection: Connection) -> None:
        """Keep a connection for the next request, unless there are enough or it has no home."""
        home = connection.home
        if home is None or not self._is_current(home) or len(home) >= self._size:
            connection.close()
            return
        home.append(connection)
        if not self._is_current(home):  # The client was closed at this very moment.
            _close_all(home)

    def _is_current(self, pool: deque[Connection]) -> bool:
        return pool is self._idle.get(os.getpid())

    def close(self) -> None:
        """Close all idle connections; those in use close when they are done."""
        _close_all(self._idle.pop(os.getpid(), deque()))

    def _idle_here(self) -> deque[Connection]:
        """The idle connections of this process; those of its parent are dropped."""
        process = os.getpid()
        idle = self._idle.get(process)
        if idle is None:
            for other in list(self._idle):
                if other != process:
                    _close_all(self._idle.pop(other, deque()))
            idle = self._idle.setdefault(process, deque())
        return idle

    def _open(self, limits: Limits) -> Connection:
        # Loaded with the first connection: making a client stays cheap.
        from urllib3.util.connection import create_connection

        proxy = self._proxy
        address = self._address if proxy is None else (proxy.host, proxy.port)
        connection = Connection(
            create_connection(address, limits.next_timeout(), socket_options=_OPTIONS)
        )
        try:
            if proxy is not None and proxy.tls:
                self._secure(connection, proxy.host, limits)
            if self._tls:
                if proxy is not None:
                    _open_tunnel(connection, self._address, proxy.headers, limits)
                self._secure(connection, self._address[0], limits)
        except BaseException:
            connection.close()
            raise
        return connection

    def _secure(self, connection: Connection, host: str, limits: Limits) -> None:
        """Put TLS on a connection, which may have one already."""
        sock: Any = connection.sock
        sock.settimeout(limits.next_timeout())
        context = self._context
        assert context is not None  # noqa: S101, for the type checker: there is one wherever TLS is
        # An end without TLS's own goodbye may be an attacker's, and must not look like the end of
        # a body.
        if isinstance(sock, ssl.SSLSocket):
            from urllib3.util.ssltransport import SSLTransport

            inner: Any = SSLTransport(sock, context, host, suppress_ragged_eofs=False)
        else:
            warn_if_unverified(context)
            inner = context.wrap_socket(sock, server_hostname=host, suppress_ragged_eofs=False)
        connection.sock = inner


def _close_all(connections: deque[Connection]) -> None:
    with contextlib.suppress(IndexError):  # Another thread may do the same.
        while True:
            connections.pop().close()


def _close_all_in(pools: dict[int, deque[Connection]]) -> None:
    for pool in pools.values():
        _close_all(pool)


def _open_tunnel(
    connection: Connection, address: tuple[str, int], headers: dict[str, str], limits: Limits
) -> None:
    target = authority(*address)
    fields = {"host": target, **headers}
    connection.send(heads.encode("CONNECT", target, fields.items()), limits)
    head = connection.receive_head(limits)
    if not 200 <= head.status < 300:
        raise ConnectionError(f"the proxy refuses a tunnel with status {head.status}")
