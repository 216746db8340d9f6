"""Reads CSV, an export as it arrives and an error that came as CSV. Hand-written."""

from __future__ import annotations

import codecs
import io
import os
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ApiValueError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from typing_extensions import Self

    from .transport import OpenResponse

_CHUNK = 2**16
_MAX_LINE = 2**20
"""Bytes of a line; a longer one would have to be held in memory whole."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class CsvExport:
    """A CSV export, read as it arrives: row by row, into a file, or as text.

    It can be read once, in one of these ways, and is closed when it has been read. Close an export
    that is not read to its end, or use it in a `with` block::

        with api.export_loyalty_balances("45") as export:
            for row in export:
                print(row["profileintegrationid"], row["currentbalance"])

    Each row is there as soon as all of it has arrived, and memory stays bounded, however long the
    export is. No row is ever repeated: once the export has begun to arrive, a failure is raised.

    The deadline of the call ends where the export begins: from then on, each piece must come within
    the read timeout, and the whole may take as long as it does.
    """

    def __init__(self, response: OpenResponse) -> None:
        self._response = response
        self._used = False
        self._text: Iterator[str] | None = None
        self._piece, self._position = "", 0

    def __iter__(self) -> Iterator[dict[str, str]]:
        """The rows, by the columns of the header line; every value is text.

        Blank lines are passed over. The iterator raises what follows, after the rows before it.

        Raises:
            ApiValueError: The export has been read or closed already.
            ValidationError: A row has more or fewer fields than the header, or is no CSV in UTF-8.
                The path is `header`, or `row 1` and so on for those after it.
            ConnectionBrokenError: The export ended too early; the rows before have been given.
            TransportError: The next piece did not come in time.
        """
        return self._rows(self._begin())

    def read(self, size: int | None = -1) -> str:
        """The export as text, without a byte order mark, whole or piece by piece.

        This is what a reader of CSV files needs of a file: `pandas.read_csv(export)` and
        `polars.read_csv(export)` work.

        Args:
            size: How many characters to read at most; it may be fewer, and is none at the end.
                Default: all of them, which are then held in memory.

        Raises:
            ApiValueError: The export has been read whole, as rows or into a file, or closed.
            ValidationError: It is not encoded in UTF-8.
            TransportError: It ended too early or came too slowly.
        """
        if self._text is None:
            self._text = _text(self._begin())
        if size is None or size < 0:
            rest = self._piece[self._position :] + "".join(self._text)
            self._text, self._piece = None, ""
            return rest
        if self._position == len(self._piece):
            self._piece, self._position = next(self._text, ""), 0
        piece = self._piece[self._position : self._position + size]
        self._position += len(piece)
        return piece

    def readable(self) -> bool:
        """True, as of a file."""
        return True

    def seekable(self) -> bool:
        """False, as of a pipe."""
        return False

    def seek(self, offset: int, whence: int = 0) -> int:
        """There is no way back: polars asks for the method, and does not call it.

        Raises:
            io.UnsupportedOperation: Always.
        """
        raise io.UnsupportedOperation(f"no seek({offset}, {whence}): an export is read once")

    def save(self, target: str | os.PathLike[str] | BinaryIO) -> None:
        """Copy the export, decompressed and otherwise as it came.

        Args:
            target: A path, or a file that is open for writing in binary mode. What the path names
                is replaced once the export is complete; until then it is written to a file next to
                it. An open file is left open.

        Raises:
            ApiValueError: The export has been read or closed already.
            ValidationError: The target is a file in text mode.
            OSError: The file cannot be written.
            TransportError: The export ended too early or came too slowly.
        """
        if isinstance(target, io.TextIOBase):
            raise ValidationError("target", "is a file in text mode: open it in binary mode")
        if not isinstance(target, (str, os.PathLike)):
            self._copy(target)
            return
        path = Path(os.path.realpath(target))
        if path.exists() and not path.is_file():  # A device or pipe cannot be replaced.
            with path.open("wb") as file:
                self._copy(file)
            return
        unfinished = path.with_name(f".{uuid.uuid4().hex}.part")
        try:
            with unfinished.open("xb") as file:
                self._copy(file)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)

    def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._used = True
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _begin(self) -> Iterator[bytes]:
        if self._used:
            raise ApiValueError(
                "the export has been read or closed already: to read it again, call for it again"
            )
        self._used = True
        return self._response.chunks(_CHUNK)

    def _copy(self, file: BinaryIO) -> None:
        with self:
            for chunk in self._begin():
                file.write(chunk)

    def _rows(self, chunks: Iterable[bytes]) -> Iterator[dict[str, str]]:
        import csv

        place, count = "header", 0
        with self:
            try:
                records = csv.reader((line.decode() for line in _lines(chunks)), strict=True)
                columns = next(records, [])
                if len(set(columns)) < len(columns):
                    raise ValidationError(place, "names a column twice")
                place = "row 1"
                for fields in records:
                    if not fields:
                        continue
                    if len(fields) != len(columns):
                        raise ValidationError(
                            place, f"has {len(fields)} fields, and the header {len(columns)}"
                        )
                    yield dict(zip(columns, fields, strict=True))
                    count += 1
                    place = f"row {count + 1}"
            except UnicodeDecodeError as error:
                raise ValidationError(place, "is not encoded in UTF-8") from error
            except (csv.Error, _LineError) as error:
                raise ValidationError(place, f"is no CSV: {error}") from error


class _LineError(Exception):
    """A line that cannot be read."""


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes | bytearray]:
    """The lines in a text, each with its end, without a byte order mark."""
    mark: bytes = _BYTE_ORDER_MARK
    rest = bytearray()
    for chunk in chunks:
        if b"\n" in chunk:
            *lines, last = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removeprefix(mark) + b"\n"
                mark = b""
            rest = bytearray(last)
        else:  # A long line may come in many small pieces.
            rest += chunk
        if len(rest) > _MAX_LINE:
            raise _LineError(f"a line is longer than {_MAX_LINE} bytes")
    if rest:
        yield rest.removeprefix(mark)


def _text(chunks: Iterable[bytes]) -> Iterator[str]:
    """The text in UTF-8, without a byte order mark."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        for chunk in chunks:
            if text := decoder.decode(chunk):
                yield text
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise ValidationError("export", "is not encoded in UTF-8") from error


def read_error(body: bytes, model: Any) -> Any:
    """An error that came as CSV, a header and one row, as a model.

    Returns:
        The model, or None if the body is no such CSV or has none of the model's fields.
    """
    import csv

    try:
        text = body.decode("utf-8-sig")
        columns, fields = filter(None, csv.reader(io.StringIO(text, newline=""), strict=True))
        known = dict(zip(columns, map(_cell, fields), strict=True))
        if known.keys().isdisjoint(getattr(model, "__struct_encode_fields__", ())):
            return None
        return msgspec.convert({k: v for k, v in known.items() if v != ""}, model, strict=False)
    except (ValueError, csv.Error, msgspec.MsgspecError):
        return None


def _cell(text: str) -> Any:
    """What a field holds: text, or JSON where a list or an object is told."""
    if text.startswith(("[", "{")):
        try:
            return msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            pass
    return text
