"""Reads a CSV export as it arrives, on an event loop. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exceptions import ApiValueError
from ..runtime.csv_export import CHUNK, Rows, Text, saved
from .tasks import in_thread

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from typing import BinaryIO

    from typing_extensions import Self

    from .transport import AsyncOpenResponse


class AsyncCsvExport:
    """A CSV export, read as it arrives: row by row, into a file, or as text.

    It can be read once, in one of these ways, and is closed when it has been read. Close an export
    that is not read to its end, or use it in an `async with` block::

        async with await api.export_loyalty_balances("45") as export:
            async for row in export:
                print(row["profileintegrationid"], row["currentbalance"])

    Rows, memory, failures and deadline are as CsvExport has them.
    """

    def __init__(self, response: AsyncOpenResponse) -> None:
        self._response = response
        self._used = False
        self._text: Text | None = None
        self._piece, self._position = "", 0

    def __aiter__(self) -> _RowIterator:
        """The rows, by the columns of the header line; every value is text.

        Blank lines are passed over. The iterator raises what follows, after the rows before it.

        Raises:
            ApiValueError: The export has been read or closed already.
            ValidationError: A row has more or fewer fields than the header, or is no CSV in UTF-8.
                The path is `header`, or `row 1` and so on for those after it.
            ConnectionBrokenError: The export ended too early; the rows before have been given.
            TransportError: The next piece did not come in time.
        """
        self._begin()
        return _RowIterator(self._response)

    async def read(self, size: int | None = -1) -> str:
        """The export as text, without a byte order mark, whole or piece by piece.

        Args:
            size: How many characters to read at most; it may be fewer, and is none at the end.
                Default: all of them, which are then held in memory.

        Raises:
            ApiValueError: The export has been read whole, as rows or into a file, or closed.
            ValidationError: It is not encoded in UTF-8.
            TransportError: It ended too early or came too slowly.
        """
        if self._text is None:
            self._begin()
            self._text = Text()
        if size is None or size < 0:
            pieces = [self._piece[self._position :]]
            while piece := await self._next_text(self._text):
                pieces.append(piece)
            self._text, self._piece = None, ""
            return "".join(pieces)
        if self._position == len(self._piece):
            self._piece, self._position = await self._next_text(self._text), 0
        text = self._piece[self._position : self._position + size]
        self._position += len(text)
        return text

    async def save(self, target: str | os.PathLike[str] | BinaryIO) -> None:
        """Copy the export, decompressed and otherwise as it came. Files are written in a thread.

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
        with saved(target) as file:
            async with self:
                self._begin()
                while chunk := await self._response.next_chunk(CHUNK):
                    await in_thread(file.write, chunk)

    async def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._used = True
        self._response.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    def _begin(self) -> None:
        if self._used:
            raise ApiValueError(
                "the export has been read or closed already: to read it again, call for it again"
            )
        self._used = True

    async def _next_text(self, text: Text) -> str:
        while chunk := await self._response.next_chunk(CHUNK):
            if piece := text.feed(chunk):
                return piece
        return text.feed(b"", final=True)


class _RowIterator:
    """The rows of an export. Not a generator, which the event loop would have to close."""

    def __init__(self, response: AsyncOpenResponse) -> None:
        self._response = response
        self._rows = Rows()
        self._complete: Iterator[dict[str, str]] = iter(())
        self._ended = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> dict[str, str]:
        try:
            while True:
                for row in self._complete:
                    return row
                if self._ended:
                    raise StopAsyncIteration
                chunk = await self._response.next_chunk(CHUNK)
                self._ended = not chunk
                self._complete = self._rows.feed(chunk) if chunk else self._rows.finish()
        except BaseException:
            self._ended = True
            self._complete = iter(())
            self._response.close()
            raise
