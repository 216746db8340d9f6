"""Reads a body of many values, each as it arrives. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from ..exceptions import ApiValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from typing_extensions import Self

    from .transport import OpenResponse

T = TypeVar("T")

CHUNK = 2**16
MAX_VALUE = 2**24
"""Bytes of a value; a larger one would have to be held in memory whole."""


class Reader(Protocol):
    """Makes values of the pieces of a body, each as soon as it is complete. Does no I/O."""

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The values that are complete with this piece. All must be taken before the next piece.

        Raises:
            ValidationError: As Stream does, after the values before the fault.
        """
        ...

    def finish(self) -> Iterator[Any]:
        """The values that end with the body."""
        ...


class Stream(Generic[T]):
    """Values that are read as they arrive.

    They can be read once, and the connection is released when they have been. Close what is not
    read to its end, or use it in a `with` block::

        with api.watch_orders() as orders:
            for order in orders:
                print(order.id)

    Each value is there as soon as it has arrived, and memory stays bounded, however many come. None
    is ever repeated: once they have begun to arrive, a failure is raised.

    The deadline of the call ends where the body begins: from then on, each piece must come within
    the read timeout, and the whole may take as long as it does.
    """

    is_read_as_it_arrives: ClassVar[bool] = True
    reader: ClassVar[Callable[..., Reader]]
    """What makes the values, of the types that the class is given."""

    def __init__(self, response: OpenResponse, *types: Any) -> None:
        self._response = response
        self._reader = self.reader(*types)
        self._used = False

    def __iter__(self) -> Iterator[T]:
        """The values, in their order.

        Raises:
            ApiValueError: They have been read or closed already.
            ValidationError: A value does not fit, or is too large.
            ConnectionBrokenError: The body ended too early; the values before have been given.
            TransportError: The next piece did not come in time.
        """
        return self._values(self._begin())

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
            raise used()
        self._used = True
        return self._response.chunks(CHUNK)

    def _values(self, chunks: Iterable[bytes]) -> Iterator[T]:
        with self:
            for chunk in chunks:
                yield from self._reader.feed(chunk)
            yield from self._reader.finish()


def used() -> ApiValueError:
    """What is raised when a response is read a second time."""
    return ApiValueError(
        "the response has been read or closed already: to read it again, call again"
    )
