"""Connections that keep to a deadline and know whether anything was sent. Hand-written.

A socket's own timeout starts anew with every byte, so that a peer who drips a byte a second is
never too late. Here each read is given what is left of the call's deadline.
"""

from __future__ import annotations

import http.client
import io
import threading
from typing import TYPE_CHECKING, Any, cast

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

if TYPE_CHECKING:
    import socket

    from .clock import Deadline


class Limits:
    """What one attempt is held to, and what became of it.

    Attributes:
        deadline: When the call must be over; None once a caller reads the body at their own pace.
        read_timeout: Seconds to wait for each piece.
        sent: Whether any byte of the request may have left.
    """

    __slots__ = ("deadline", "read_timeout", "sent")

    def __init__(self, deadline: Deadline | None, read_timeout: float) -> None:
        self.deadline = deadline
        self.read_timeout = read_timeout
        self.sent = False

    def next_timeout(self) -> float:
        """Seconds that the next read or write may take.

        Raises:
            TimeoutError: The deadline has passed.
        """
        if self.deadline is None:
            return self.read_timeout
        remaining = self.deadline.remaining()
        if remaining <= 0:
            raise TimeoutError("the deadline has passed")
        return min(self.read_timeout, remaining)


class _Current(threading.local):
    """The limits of the attempt that this thread is making; urllib3 has no way to pass them on."""

    limits: Limits | None = None


current = _Current()


class _TimedReader(io.RawIOBase):
    """A socket's reading side, each read with a timeout of its own."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, limits: Limits) -> None:
        self._raw = raw
        self._socket = sock
        self._limits = limits

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(self._limits.next_timeout())
        return cast("int | None", cast("Any", self._raw).readinto(buffer))

    def close(self) -> None:
        self._raw.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        if current.limits is not None:
            raw = self.fp.detach()
            self.fp = io.BufferedReader(_TimedReader(raw, sock, current.limits))


class _Limited:
    """What both kinds of connection have in common."""

    response_class = _TimedResponse
    sock: Any

    def connect(self) -> None:
        try:
            super().connect()  # type: ignore[misc]
        finally:
            if current.limits is not None:
                # What a tunnel through a proxy took is no part of the request.
                current.limits.sent = False

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        if current.limits is not None:
            cast("Any", self).sock.settimeout(current.limits.next_timeout())
            current.limits.sent = True
        super().send(data)  # type: ignore[misc]


class _Connection(_Limited, HTTPConnection):  # type: ignore[misc]
    pass


class _TLSConnection(_Limited, HTTPSConnection):  # type: ignore[misc]
    pass


class Pool(urllib3.HTTPConnectionPool):
    """A pool of plain connections."""

    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]


class TLSPool(urllib3.HTTPSConnectionPool):
    """A pool of TLS connections."""

    ConnectionCls = _TLSConnection  # pyright: ignore[reportAssignmentType]
