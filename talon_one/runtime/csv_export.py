"""Reads CSV, an export as it arrives and an error that came as CSV. Hand-written."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import re
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ValidationError
from .stream import Reader, Stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from .transport import OpenResponse

_MAX_LINE = 2**20
"""Bytes of a line; a longer one would have to be held in memory whole."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UNFINISHED = ".part"
_QUOTED = re.compile(rb'(?:^|[,\n])"[^"]*(?:""[^"]*)*("?)')
"""A field in quotes, and what closes it, if that has come."""


class Rows(Reader):
    """Makes rows of a CSV file from its pieces, each as soon as it is complete. Does no I/O."""

    def __init__(self) -> None:
        self._rest = b""
        self._mark = _BYTE_ORDER_MARK
        self._columns: list[str] | None = None
        self._count = 0

    def feed(self, chunk: bytes) -> Iterator[dict[str, str]]:
        """The rows that are complete with this piece. All must be taken before the next piece.

        Raises:
            ValidationError: As CsvExport does, after the rows before the fault.
        """
        if b"\n" in chunk:
            data = (self._rest + chunk).removeprefix(self._mark)
            self._mark = b""
            end = _end_of_rows(data)
            self._rest = data[end:]
            yield from self._read(data[:end])
        else:
            self._rest += chunk
        if len(self._rest) > _MAX_LINE:
            raise ValidationError(
                self._place, f"is no CSV: a line is longer than {_MAX_LINE} bytes"
            )

    def finish(self) -> Iterator[dict[str, str]]:
        """The row that ends with the file, without the end of a line."""
        yield from self._read(self._rest.removeprefix(self._mark))

    @property
    def _place(self) -> str:
        return "header" if self._columns is None else f"row {self._count + 1}"

    def _read(self, data: bytes) -> Iterator[dict[str, str]]:
        import csv

        lines = (line.decode() for line in io.BytesIO(data))
        try:
            for fields in csv.reader(lines, strict=True):
                if self._columns is None:
                    if len(set(fields)) < len(fields):
                        raise ValidationError(self._place, "names a column twice")
                    self._columns = fields
                elif fields:
                    if len(fields) != len(self._columns):
                        raise ValidationError(
                            self._place,
                            f"has {len(fields)} fields, and the header {len(self._columns)}",
                        )
                    yield dict(zip(self._columns, fields, strict=True))
                    self._count += 1
        except UnicodeDecodeError as error:
            raise ValidationError(self._place, "is not encoded in UTF-8") from error
        except csv.Error as error:
            raise ValidationError(self._place, f"is no CSV: {error}") from error


def _end_of_rows(data: bytes) -> int:
    """Where the last row ends that is complete: at the end of a line, outside of quotes."""
    end = len(data)
    for quoted in _QUOTED.finditer(data) if b'"' in data else ():
        if not quoted[1]:
            end = quoted.start() + 1
    return data.rfind(b"\n", 0, end) + 1


class CsvExport(Stream[dict[str, str]]):
    """A CSV export, read as it arrives: row by row, into a file, or as text.

    It can be read once, in one of these ways, and is closed when it has been read. Close an export
    that is not read to its end, or use it in a `with` block::

        with api.export_loyalty_balances("45") as export:
            for row in export:
                print(row["profileintegrationid"], row["currentbalance"])

    A row is a dict by the columns of the header line; every value is text. Blank lines are passed
    over. Where a row has more or fewer fields than the header, or is no CSV in UTF-8, a
    ValidationError follows the rows before; its path is `header`, or `row 1` and so on.

    Each row is there as soon as all of it has arrived, and memory stays bounded, however long the
    export is. No row is ever repeated: once the export has begun to arrive, a failure is raised.

    The deadline of the call ends where the export begins: from then on, each piece must come within
    the read timeout, and the whole may take as long as it does.
    """

    reader = Rows

    def __init__(self, response: OpenResponse) -> None:
        super().__init__(response)
        self._text: Iterator[str] | None = None
        self._piece, self._position = "", 0

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
        with saved(target) as file, self:
            for chunk in self._begin():
                file.write(chunk)


class Text:
    """Makes text in UTF-8 from its pieces, without a byte order mark. Does no I/O."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()

    def feed(self, chunk: bytes, final: bool = False) -> str:
        """The text that is complete with this piece.

        Raises:
            ValidationError: It is not encoded in UTF-8.
        """
        try:
            return self._decoder.decode(chunk, final)
        except UnicodeDecodeError as error:
            raise ValidationError("export", "is not encoded in UTF-8") from error


def _text(chunks: Iterable[bytes]) -> Iterator[str]:
    text = Text()
    yield from filter(None, map(text.feed, chunks))
    text.feed(b"", final=True)


@contextlib.contextmanager
def saved(target: str | os.PathLike[str] | BinaryIO) -> Iterator[BinaryIO]:
    """A file to write an export into; as CsvExport.save has it.

    Raises:
        ValidationError: The target is a file in text mode.
        OSError: The file cannot be written.
    """
    if isinstance(target, io.TextIOBase):
        raise ValidationError("target", "is a file in text mode: open it in binary mode")
    if not isinstance(target, (str, os.PathLike)):
        yield target
        return
    try:
        with _replaced(Path(os.path.realpath(target))) as file:
            yield file
    except OSError as error:
        # Of a full disk it has no name, or else that of a file that nobody has heard of.
        if error.filename is None or str(error.filename).endswith(_UNFINISHED):
            error.filename = os.fspath(target)
        raise


@contextlib.contextmanager
def _replaced(path: Path) -> Iterator[BinaryIO]:
    if path.exists() and not path.is_file():  # A device or pipe cannot be replaced.
        with path.open("wb") as file:
            yield file
        return
    unfinished = path.with_name(f".{uuid.uuid4().hex}{_UNFINISHED}")
    try:
        with unfinished.open("xb") as file:
            yield file
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


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
