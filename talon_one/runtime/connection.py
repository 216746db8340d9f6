"""One connection: a socket that is read and written within limits. Hand-written."""

from __future__ import annotations

import select
import ssl
from typing import TYPE_CHECKING

from ..exceptions import CallError
from .failures import failure_of
from .head import ResponseSyntaxError

if TYPE_CHECKING:
    import socket
    from collections import deque

    from .exchange import Reading, T
    from .failures import Trouble
    from .limits import Limits

_BLOCK = 2**16
FAILURES = (OSError, ResponseSyntaxError, ValueError)
"""What may go wrong: on the network, in what came, and in names that no network has."""


class Connection:
    """An open connection.

    Attributes:
        sock: The socket, plain or TLS.
        home: Where it is kept between requests.
    """

    __slots__ = ("home", "sock")

    def __init__(self, sock: socket.socket, home: deque[Connection]) -> None:
        """Take over a connected socket, plain or TLS."""
        self.sock = sock
        self.home = home

    def send(self, data: bytes, limits: Limits) -> None:
        """Send all of the data.

        Raises:
            OSError: The connection broke, or it took too long.
        """
        self.sock.settimeout(limits.next_timeout())
        self.sock.sendall(data)

    def read(self, reading: Reading[T], limits: Limits) -> T:
        """Carry out a reading with what arrives.

        Raises:
            CallError: The connection broke, or it took too long.
        """
        try:
            next(reading)
            while True:
                try:
                    self.sock.settimeout(limits.next_timeout())
                    data = self.sock.recv(_BLOCK)
                except FAILURES as error:
                    reading.throw(failure_from(error, limits))
                else:
                    reading.send(data)
        except StopIteration as done:
            return done.value  # type: ignore[no-any-return]

    def is_idle(self) -> bool:
        """Whether it is open and nothing has come; else it must not be used again."""
        return not is_readable(self.sock)

    def close(self) -> None:
        """Close the socket."""
        self.sock.close()

    def __del__(self) -> None:
        # A response may be dropped before it is read to its end.
        self.close()


def is_readable(sock: socket.socket) -> bool:
    """Whether something has come, or the end."""
    if hasattr(select, "poll"):
        poller = select.poll()
        poller.register(sock, select.POLLIN)
        return bool(poller.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


def failure_from(error: Exception, limits: Limits) -> CallError:
    """The package's own error for one of the layers below, which is chained to it."""
    if isinstance(error, CallError):
        return error
    trouble: Trouble = "broken"
    if isinstance(error, ssl.SSLError):
        trouble = "tls"
    elif isinstance(error, TimeoutError):
        trouble = "timeout"
    failure = failure_of(trouble, str(error) or type(error).__name__, limits)
    failure.__cause__ = error
    return failure
