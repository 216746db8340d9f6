"""Decodes response bodies within bounds on what they may cost. Does no I/O. Hand-written."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BODY = 64 * 2**20
"""Bytes of a decoded body that is read whole."""
MAX_ERROR_BODY = 2**20
"""Bytes that are kept of the body of an error."""
MAX_RATIO = 100
"""How many times its size a body may decompress to, once it is past FREE_SIZE."""
FREE_SIZE = 2**20
CHUNK = 2**20
MAX_CONTAINERS = 2**20
"""Objects and arrays in a body of JSON; each takes many times the two bytes that it came as."""
MAX_VALUES = 5 * 2**20
"""Values in a body of JSON."""


class BodyError(Exception):
    """The base of what may be wrong with a body; the message tells it."""


class BrokenBodyError(BodyError):
    """A body is not what its encoding says, or ends early."""


class UnknownEncodingError(BodyError):
    """A body is encoded in a way that was not asked for."""


class BodyTooLargeError(BodyError):
    """A body costs too much."""


class Decoder:
    """Undoes the encoding of one body, gzip or none at all, as it arrives."""

    def __init__(self, encoding: str | None) -> None:
        """Prepare for a body.

        Args:
            encoding: Its Content-Encoding.

        Raises:
            UnknownEncodingError: It is another one.
        """
        name = (encoding or "identity").strip().lower()
        if name not in ("identity", "gzip", "x-gzip"):
            raise UnknownEncodingError(
                f"the content encoding {name[:50]!r} was not asked for; only gzip is"
            )
        self._gzip = _decompressor() if name != "identity" else None
        self._received = self._produced = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """What can be decoded of the body so far, in pieces of at most CHUNK bytes if it is gzip.

        Raises:
            BrokenBodyError: It is no gzip.
            BodyTooLargeError: A small body decompresses to a huge one.
        """
        if self._gzip is None:
            yield chunk
            return
        self._received += len(chunk)
        pending, full = chunk, False
        while pending or full:
            if self._gzip.eof:  # A gzip file may consist of several members.
                self._gzip = _decompressor()
            try:
                data = self._gzip.decompress(pending, CHUNK)
            except zlib.error as error:
                raise BrokenBodyError(f"the gzip data is broken: {error}") from error
            pending = self._gzip.unused_data if self._gzip.eof else self._gzip.unconsumed_tail
            # More may wait behind a full piece, even if all that came was taken.
            full = len(data) == CHUNK and not self._gzip.eof
            self._produced += len(data)
            if self._produced > FREE_SIZE and self._produced > MAX_RATIO * self._received:
                raise BodyTooLargeError(
                    f"the body decompresses to more than {MAX_RATIO} times its size"
                )
            if data:
                yield data

    def finish(self) -> None:
        """Note that the body has ended.

        Raises:
            BrokenBodyError: The gzip data has not.
        """
        if self._received and self._gzip is not None and not self._gzip.eof:
            raise BrokenBodyError("the gzip data ends early")


def _decompressor() -> zlib._Decompress:
    return zlib.decompressobj(16 + zlib.MAX_WBITS)


class Whole:
    """A body that is put together from its pieces, however small they are."""

    def __init__(self, limit: int) -> None:
        """Start with nothing, and take at most `limit` bytes."""
        self._limit = limit
        self._kept = io.BytesIO()

    def check(self, length: int) -> None:
        """Check a length that is announced, or that came about.

        Raises:
            BodyTooLargeError: There is not room for so many bytes.
        """
        if length > self._limit:
            raise BodyTooLargeError(f"the body is larger than {self._limit} bytes")

    def add(self, piece: bytes) -> None:
        """Take the next piece, or as much of it as there is room for.

        Raises:
            BodyTooLargeError: There was not room for all of it.
        """
        length = self._kept.tell() + len(piece)
        self._kept.write(piece[: self._limit - self._kept.tell()])
        self.check(length)

    def bytes(self) -> bytes:
        """All that was taken."""
        return self._kept.getvalue()


def has_succeeded(status: int) -> bool:
    """Whether a body is what was asked for, rather than what tells of an error."""
    return 200 <= status < 300


def decoder_for(status: int, encoding: str | None) -> Decoder:
    """What undoes the encoding of a body; that of an error is left as it came if nothing does.

    Raises:
        UnknownEncodingError: The body of a success has an encoding that was not asked for.
    """
    try:
        return Decoder(encoding)
    except UnknownEncodingError:
        if has_succeeded(status):
            raise
        return Decoder(None)


def whole_for(status: int) -> Whole:
    """What puts a body together, within the bound for a success or an error."""
    return Whole(MAX_BODY if has_succeeded(status) else MAX_ERROR_BODY)


def check_values(body: bytes) -> None:
    """Refuse JSON of more values than a body that is within bounds has reason to hold.

    Text that holds the same signs counts as well: the bounds are far above what a service sends.

    Raises:
        BodyTooLargeError: It holds too many.
    """
    # Each takes two bytes at least, so that an ordinary body is let pass at no cost.
    if len(body) <= 2 * MAX_CONTAINERS:
        return
    if body.count(b"{") + body.count(b"[") > MAX_CONTAINERS:
        raise BodyTooLargeError(f"the body holds more than {MAX_CONTAINERS} objects and arrays")
    if body.count(b",") >= MAX_VALUES:
        raise BodyTooLargeError(f"the body holds more than {MAX_VALUES} values")
