"""Reads a body of many values, each as it arrives, on an event loop. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..runtime.stream import CHUNK, used

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Self

    from ..runtime.stream import Reader
    from .transport import AsyncOpenResponse

T = TypeVar("T")


class AsyncStream(Generic[T]):
    """Values that are read as they arrive.

    They can be read once, and the connection is released when they have been. Close what is not
    read to its end, or use it in an `async with` block::

        async with await api.watch_orders() as orders:
            async for order in orders:
                print(order.id)

    Memory, failures and deadline are as Stream has them.
    """

    def __init__(self, response: AsyncOpenResponse, reader: Reader) -> None:
        self._response = response
        self._reader = reader
        self._used = False

    def __aiter__(self) -> AsyncIterator[T]:
        """The values, in their order.

        Raises:
            ApiValueError: They have been read or closed already.
            ValidationError: A value does not fit, or is too large.
            ConnectionBrokenError: The body ended too early; the values before have been given.
            TransportError: The next piece did not come in time.
        """
        self._begin()
        return _Values(self._response, self._reader)

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
            raise used()
        self._used = True


class _Values(Generic[T]):
    """The values of a body. Not a generator, which the event loop would have to close."""

    def __init__(self, response: AsyncOpenResponse, reader: Reader) -> None:
        self._response = response
        self._reader = reader
        self._complete: Iterator[Any] = iter(())
        self._ended = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        try:
            while True:
                for value in self._complete:
                    return cast("T", value)
                if self._ended:
                    raise StopAsyncIteration
                chunk = await self._response.next_chunk(CHUNK)
                self._ended = not chunk
                self._complete = self._reader.feed(chunk) if chunk else self._reader.finish()
        except BaseException:
            self._ended = True
            self._complete = iter(())
            self._response.close()
            raise
