"""Reads a CSV export as it arrives, on an event loop. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.csv_export import Rows, Text, saved
from ..runtime.stream import CHUNK
from .stream import AsyncStream
from .tasks import in_thread

if TYPE_CHECKING:
    import os
    from typing import BinaryIO

    from .transport import AsyncOpenResponse


class AsyncCsvExport(AsyncStream[dict[str, str]]):
    """A CSV export, read as it arrives: row by row, into a file, or as text.

    It can be read once, in one of these ways, and is closed when it has been read. Close an export
    that is not read to its end, or use it in an `async with` block::

        async with await api.export_loyalty_balances("45") as export:
            async for row in export:
                print(row["profileintegrationid"], row["currentbalance"])

    Rows, memory, failures and deadline are as CsvExport has them.
    """

    def __init__(self, response: AsyncOpenResponse) -> None:
        super().__init__(response, Rows())
        self._text: Text | None = None
        self._piece, self._position = "", 0

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

    async def _next_text(self, text: Text) -> str:
        while chunk := await self._response.next_chunk(CHUNK):
            if piece := text.feed(chunk):
                return piece
        return text.feed(b"", final=True)
