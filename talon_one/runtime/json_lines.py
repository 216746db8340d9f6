"""Reads JSON that comes a line each, as it arrives. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..exceptions import ValidationError
from .stream import MAX_VALUE, Reader, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


class Lines(Reader):
    """Makes values of lines from their pieces, each as soon as it is complete. Does no I/O."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._rest: list[bytes] = []
        self._size = 0
        self._count = 0

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The values that are complete with this piece. All must be taken before the next piece.

        Raises:
            ValidationError: As Stream does, after the values before the fault.
        """
        *complete, rest = chunk.split(b"\n")
        for end in complete:
            self._rest.append(end)
            yield from self._read()
        self._rest.append(rest)
        self._size += len(rest)
        if self._size > MAX_VALUE:
            raise ValidationError(f"line {self._count + 1}", f"is longer than {MAX_VALUE} bytes")

    def finish(self) -> Iterator[Any]:
        """The value that ends with the body, without the end of a line."""
        yield from self._read()

    def _read(self) -> Iterator[Any]:
        from . import codec

        line = b"".join(self._rest).strip()
        self._rest, self._size = [], 0
        self._count += 1
        if not line:
            return
        try:
            value = codec.decode(line, self._type)
        except ValidationError as error:
            path = f"line {self._count}{error.path.removeprefix('$')}"
            raise ValidationError(path, error.reason) from error
        yield value


class JsonLines(Stream[T]):
    """Values that come as JSON, a line each, read as they arrive. Blank lines are passed over.

    A line that is no JSON, or does not fit, raises a ValidationError; its path begins with `line 1`
    and so on.
    """

    reader = Lines
