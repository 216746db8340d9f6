"""Where the body of a response ends (RFC 9112, 6 and 7). Does no I/O. Hand-written.

Each kind is fed what arrives, and gives the bytes of the body in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .head import MAX_FIELDS, Head, ResponseSyntaxError

_MAX_LINE = 4096
"""Bytes of the line before a chunk, and of one of the trailer."""
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?")
_LENGTH = re.compile(r"[0-9]{1,18}")


class Framing:
    """A body that ends with the connection, and the base of those that tell their end.

    Attributes:
        done: Whether the end of the body has come.
        rest: What came after it; there should be nothing.
    """

    done = False
    rest = b""

    def feed(self, data: bytes) -> Iterable[bytes]:
        """The part of the body that is in what has arrived.

        Raises:
            ResponseSyntaxError: It is malformed; what precedes the fault has been given.
        """
        return (data,)

    def end(self) -> None:
        """Note that the connection has ended.

        Raises:
            ResponseSyntaxError: The body has not.
        """
        self.done = True


class Sized(Framing):
    """A body of so many bytes."""

    def __init__(self, length: int) -> None:
        self.left = length
        self.done = length == 0

    def feed(self, data: bytes) -> Iterable[bytes]:
        """The part of the body that is in what has arrived."""
        if len(data) > self.left:
            self.rest = data[self.left :]
            data = data[: self.left]
        self.left -= len(data)
        self.done = self.left == 0
        return (data,)

    def end(self) -> None:
        """Note that the connection has ended.

        Raises:
            ResponseSyntaxError: The body has not.
        """
        raise ResponseSyntaxError(f"the response ended with {self.left} bytes still to come")


class Chunked(Framing):
    """A body in chunks, each after its size."""

    def __init__(self) -> None:
        self._held = b""
        self._left = 0
        self._after_chunk = False
        self._trailer: int | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The part of the body that is in what has arrived.

        Raises:
            ResponseSyntaxError: It is malformed; what precedes the fault has been given.
        """
        pieces: list[bytes] = []
        fault: ResponseSyntaxError | None = None
        try:
            self._take(self._held + data if self._held else data, pieces)
        except ResponseSyntaxError as error:
            fault = error
        if pieces:
            yield b"".join(pieces) if len(pieces) > 1 else pieces[0]
        if fault is not None:
            raise fault

    def end(self) -> None:
        """Note that the connection has ended.

        Raises:
            ResponseSyntaxError: The body has not.
        """
        raise ResponseSyntaxError("the response ended before its last chunk")

    def _take(self, data: bytes, pieces: list[bytes]) -> None:
        position = 0
        while not self.done:
            if self._left:
                piece = data[position : position + self._left]
                if not piece:
                    break
                pieces.append(piece)
                position += len(piece)
                self._left -= len(piece)
                continue
            end = data.find(b"\r\n", position, position + _MAX_LINE)
            if end < 0:
                if len(data) - position >= _MAX_LINE:
                    raise ResponseSyntaxError("a line between chunks is too long")
                break
            self._read_line(data[position:end])
            position = end + 2
        self._held = data[position:]
        if self.done:
            self.rest = self._held

    def _read_line(self, line: bytes) -> None:
        if self._trailer is not None:
            self.done = not line
            self._trailer += 1
            if self._trailer > MAX_FIELDS:
                raise ResponseSyntaxError(f"the trailer has more than {MAX_FIELDS} fields")
        elif self._after_chunk:
            if line:
                raise ResponseSyntaxError("a chunk is longer than its size")
            self._after_chunk = False
        else:
            size = _SIZE.fullmatch(line)
            if size is None:
                raise ResponseSyntaxError("the size of a chunk is malformed")
            self._left = int(size[1], 16)
            self._after_chunk = self._left > 0
            if not self._left:
                self._trailer = 0


def framing_of(method: str, head: Head) -> Framing:
    """How the end of a response's body is told.

    Raises:
        ResponseSyntaxError: The head contradicts itself, or names a coding that was not asked for.
    """
    if method == "HEAD" or head.status in (204, 304):
        return Sized(0)
    coding = head.headers.get("transfer-encoding")
    length = head.headers.get("content-length")
    if coding is not None:
        if coding.lower() != "chunked":
            raise ResponseSyntaxError("the response has a transfer coding that was not asked for")
        if length is not None:
            # Whoever reads it by the other end may take what follows for another response.
            raise ResponseSyntaxError("the response tells two ends of its body")
        return Chunked()
    if length is None:
        return Framing()
    first, *others = map(str.strip, length.split(","))
    if not _LENGTH.fullmatch(first) or any(other != first for other in others):
        raise ResponseSyntaxError("the response's Content-Length is malformed")
    return Sized(int(first))
