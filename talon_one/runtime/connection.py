"""One connection: a socket that is read and written within limits. Hand-written."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

from . import head as heads

if TYPE_CHECKING:
    import socket
    from collections import deque

    from .head import Head
    from .limits import Limits

_BLOCK = 2**16


class Connection:
    """An open connection, and what has arrived on it but was not asked for yet.

    Attributes:
        sock: The socket, plain or TLS.
        home: Where it is kept between requests.
    """

    __slots__ = ("_ahead", "home", "sock")

    def __init__(self, sock: socket.socket) -> None:
        """Take over a connected socket, plain or TLS."""
        self.sock = sock
        self.home: deque[Connection] | None = None
        self._ahead = b""

    def send(self, data: bytes, limits: Limits) -> None:
        """Send all of the data.

        Raises:
            OSError: The connection broke, or it took too long.
        """
        self.sock.settimeout(limits.next_timeout())
        self.sock.sendall(data)

    def receive(self, limits: Limits) -> bytes:
        """What has arrived, as soon as there is any; nothing at the end of the connection.

        Raises:
            OSError: The connection broke, or it took too long.
        """
        if self._ahead:
            data, self._ahead = self._ahead, b""
            return data
        self.sock.settimeout(limits.next_timeout())
        return self.sock.recv(_BLOCK)

    def receive_head(self, limits: Limits) -> Head:
        """The head of the next response that is not an interim one.

        Raises:
            OSError: The connection broke, or it took too long.
            ResponseSyntaxError: It ended, or what came is no HTTP/1.1.
        """
        while True:
            data = self.receive(limits)
            while (end := data.find(heads.END, 0, heads.MAX_HEAD)) < 0:
                if len(data) >= heads.MAX_HEAD:
                    raise heads.ResponseSyntaxError("the head of the response is too long")
                more = self.receive(limits)
                if not more:
                    raise heads.ResponseSyntaxError("the connection ended before a response")
                data += more
            self._ahead = data[end + len(heads.END) :]
            head = heads.parse(data[:end])
            if head.status == 101:
                raise heads.ResponseSyntaxError("the response changes to another protocol")
            if head.status >= 200:
                return head

    def is_idle(self) -> bool:
        """Whether it is open and nothing has come; else it must not be used again."""
        if self._ahead:
            return False
        if hasattr(select, "poll"):
            poller = select.poll()
            poller.register(self.sock, select.POLLIN)
            return not poller.poll(0)
        return not select.select([self.sock], [], [], 0)[0]

    def close(self) -> None:
        """Close the socket."""
        self.sock.close()

    def __del__(self) -> None:
        # A response may be dropped before it is read to its end.
        self.close()
