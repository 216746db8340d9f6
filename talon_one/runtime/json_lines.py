"""Reads JSON that comes a line each, as it arrives. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..exceptions import ApiValueError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from .transport import OpenResponse

T = TypeVar("T")

CHUNK = 2**16
_MAX_LINE = 2**24
"""Bytes of a line; a longer one would have to be held in memory whole."""


class JsonLines(Generic[T]):
    """Values that come as JSON, a line each, read as they arrive.

    They can be read once, and the connection is released when they have been. Close what is not
    read to its end, or use it in a `with` block::

        with api.watch_events() as events:
            for event in events:
                print(event.id)

    Each value is there as soon as its line has arrived, and memory stays bounded, however many
    come. None is ever repeated: once they have begun to arrive, a failure is raised.

    The deadline of the call ends where the body begins: from then on, each piece must come within
    the read timeout, and the whole may take as long as it does.
    """

    is_read_as_it_arrives: ClassVar[bool] = True

    def __init__(self, response: OpenResponse, type_: Any = Any) -> None:
        self._response = response
        self._lines = Lines(type_)
        self._used = False

    def __iter__(self) -> Iterator[T]:
        """The values, in their order. Blank lines are passed over.

        Raises:
            ApiValueError: They have been read or closed already.
            ValidationError: A line is no JSON, or does not fit; the path begins with `line 1` and
                so on.
            ConnectionBrokenError: The body ended too early; the values before have been given.
            TransportError: The next piece did not come in time.
        """
        if self._used:
            raise ApiValueError(
                "the lines have been read or closed already: to read them again, call again"
            )
        self._used = True
        return self._values()

    def _values(self) -> Iterator[T]:
        with self:
            for chunk in self._response.chunks(CHUNK):
                yield from self._lines.feed(chunk)
            yield from self._lines.finish()

    def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._used = True
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class Lines:
    """Makes values of lines from their pieces, each as soon as it is complete. Does no I/O."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._rest: list[bytes] = []
        self._size = 0
        self._count = 0

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The values that are complete with this piece. All must be taken before the next piece.

        Raises:
            ValidationError: As JsonLines does, after the values before the fault.
        """
        *complete, rest = chunk.split(b"\n")
        for end in complete:
            self._rest.append(end)
            yield from self._read()
        self._rest.append(rest)
        self._size += len(rest)
        if self._size > _MAX_LINE:
            raise ValidationError(f"line {self._count + 1}", f"is longer than {_MAX_LINE} bytes")

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
