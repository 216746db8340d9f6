"""Reads the bodies of requests, within bounds. Hand-written."""

from __future__ import annotations

import contextlib
import tempfile
from typing import IO, TYPE_CHECKING, Any

from werkzeug.exceptions import ClientDisconnected
from werkzeug.formparser import MultiPartParser
from werkzeug.http import parse_options_header

from .errors import RequestError, invalid_body

if TYPE_CHECKING:
    from .listener import Request

_LARGEST_BODY = 32 * 2**20
_LARGEST_FORM = 500 * 2**20
"""In bytes; what the service recommends for an import."""
_IN_MEMORY = 500_000
"""The size in bytes up to which the file of a form is kept in memory."""


class _Bounded:
    """A body of which no more is read than allowed."""

    def __init__(self, body: IO[bytes], most: int) -> None:
        self._body = body
        self._left = most

    def read(self, size: int) -> bytes:
        piece = self._body.read(size)
        self._left -= len(piece)
        if self._left < 0:
            raise RequestError(413)
        return piece


def read_body(request: Request, files: contextlib.ExitStack) -> tuple[bytes, dict[str, Any]]:
    """The body, or the parts of a form, whose files are kept out of memory.

    Args:
        request: Its body is read.
        files: Closes the files in the end.

    Raises:
        RequestError: 400 for a body that is broken, 413 for one that is too large.
    """
    length = int(request.headers.get("Content-Length", 0))
    media_type, options = parse_options_header(request.headers.get("Content-Type"))
    is_form = media_type == "multipart/form-data"
    most = _LARGEST_FORM if is_form else _LARGEST_BODY
    if length > most:
        raise RequestError(413)
    try:
        if is_form:
            return b"", _read_form(_Bounded(request.body, most), options, files)
        body = _Bounded(request.body, most)
        return b"".join(iter(lambda: body.read(65536), b"")), {}
    except (OSError, ValueError, ClientDisconnected) as error:
        raise invalid_body("", "is broken") from error


def _read_form(
    body: _Bounded, options: dict[str, str], files: contextlib.ExitStack
) -> dict[str, Any]:
    def opened(*_: Any, **__: Any) -> IO[bytes]:
        # Not all Pythons close it at the end of a block that began with a failure.
        return files.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY))

    parser = MultiPartParser(opened, max_form_memory_size=_IN_MEMORY, max_form_parts=1000)
    boundary = options["boundary"].encode("ascii") if "boundary" in options else b""
    if not boundary:
        raise ValueError("a form needs a boundary")
    fields, found = parser.parse(body, boundary, None)  # type: ignore[arg-type]
    return {**fields, **{name: file.stream for name, file in found.items()}}
