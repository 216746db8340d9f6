"""Reads response bodies within bounds on what they may cost. Hand-written."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_BODY = 64 * 2**20
"""Bytes of a decoded body that is read whole."""
MAX_ERROR_BODY = 2**20
"""Bytes that are kept of the body of an error."""
MAX_RATIO = 100
"""How many times its size a body may decompress to, once it is past FREE_SIZE."""
FREE_SIZE = 2**20
CHUNK = 2**20


class BodyError(Exception):
    """A body that cannot be decoded, or costs too much; the message tells which."""

    def __init__(self, message: str, *, broken: bool = False) -> None:
        super().__init__(message)
        self.broken = broken


def decoded(chunks: Iterable[bytes], encoding: str | None) -> Iterator[bytes]:
    """Decode a body's chunks, gzip or not at all; each result is of at most CHUNK bytes.

    Raises:
        BodyError: The encoding is another one, the data is broken, or a small body decompresses to
            a huge one.
    """
    name = (encoding or "identity").strip().lower()
    if name == "identity":
        return iter(chunks)
    if name in ("gzip", "x-gzip"):
        return _decompressed(chunks)
    raise BodyError(f"the content encoding {name[:50]!r} was not asked for; only gzip is")


def _decompressed(chunks: Iterable[bytes]) -> Iterator[bytes]:
    received = produced = 0
    decompressor = zlib.decompressobj(16 + zlib.MAX_WBITS)
    pending = b""
    for chunk in chunks:
        received += len(chunk)
        pending = chunk
        while pending:
            if decompressor.eof:  # A gzip file may consist of several members.
                decompressor = zlib.decompressobj(16 + zlib.MAX_WBITS)
            try:
                data = decompressor.decompress(pending, CHUNK)
            except zlib.error as error:
                raise BodyError(f"the gzip data is broken: {error}", broken=True) from error
            pending = decompressor.unused_data if decompressor.eof else decompressor.unconsumed_tail
            produced += len(data)
            if produced > FREE_SIZE and produced > MAX_RATIO * received:
                raise BodyError(f"the body decompresses to more than {MAX_RATIO} times its size")
            if data:
                yield data
    while not decompressor.eof and (data := decompressor.decompress(b"", CHUNK)):
        yield data
    if received and not decompressor.eof:
        raise BodyError("the gzip data ends early", broken=True)


def read_whole(chunks: Iterator[bytes], limit: int) -> bytes:
    """Join chunks.

    Raises:
        BodyError: There are more than `limit` bytes.
    """
    parts: list[bytes] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > limit:
            raise BodyError(f"the body is larger than {limit} bytes")
        parts.append(chunk)
    return b"".join(parts)
