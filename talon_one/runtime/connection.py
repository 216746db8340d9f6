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

    from .limits import Limits


_MAX_HEADERS = 100
_MAX_LINE = 65536


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

    def readinto(self, buffer: Any) -> int:
        self._socket.settimeout(self._limits.next_timeout())
        return self._socket.recv_into(buffer)

    def close(self) -> None:
        # The socket counts its readers, and closes when the last one has.
        self._raw.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    """A response read within limits.

    It reads the head itself: the standard library's way is made for e-mail, and would take a
    quarter of the time of a small call.
    """

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        if current.limits is not None:
            raw = self.fp.detach()
            self.fp = io.BufferedReader(_TimedReader(raw, sock, current.limits))

    def begin(self) -> None:
        if self.headers is not None:
            return
        internals = cast("Any", self)
        while True:
            version, status, reason = internals._read_status()
            headers = _read_headers(self.fp)
            if status >= 200 or status == 101:
                break
        if not version.startswith("HTTP/1."):
            raise http.client.UnknownProtocol(version)
        self.version = 10 if version == "HTTP/1.0" else 11
        self.code = self.status = status
        self.reason = reason.strip()
        self.headers = self.msg = headers
        internals.chunked = headers.get("transfer-encoding", "").lower() == "chunked"
        internals.chunk_left = None
        self.will_close = internals._check_close()
        length = None if internals.chunked else headers.get("content-length")
        self.length = int(length) if length and length.isascii() and length.isdigit() else None
        if status in (204, 304) or 100 <= status < 200:
            self.length = 0
        if not internals.chunked and self.length is None:
            self.will_close = True


def _read_headers(stream: io.BufferedIOBase) -> http.client.HTTPMessage:
    """Read header lines up to the empty one, within the bounds of the standard library.

    Raises:
        HTTPException: A line is malformed or too long, or there are too many.
    """
    message = http.client.HTTPMessage()
    for _ in range(_MAX_HEADERS):
        line = stream.readline(_MAX_LINE + 1)
        if len(line) > _MAX_LINE:
            raise http.client.LineTooLong("header line")
        if line in (b"\r\n", b"\n"):
            return message
        name, colon, value = line.decode("latin-1").partition(":")
        if not line:
            raise http.client.IncompleteRead(b"")
        if not colon or not name or name != name.strip():
            raise http.client.HTTPException("a response header is malformed")
        message[name] = value.strip()
    raise http.client.HTTPException(f"got more than {_MAX_HEADERS} headers")


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
