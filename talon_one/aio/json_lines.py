"""Reads JSON that comes a line each, as it arrives, on an event loop. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..exceptions import ApiValueError
from ..runtime.json_lines import CHUNK, Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from .transport import AsyncOpenResponse

T = TypeVar("T")


class AsyncJsonLines(Generic[T]):
    """Values that come as JSON, a line each, read as they arrive.

    They can be read once, and the connection is released when they have been. Close what is not
    read to its end, or use it in an `async with` block::

        async with await api.watch_events() as events:
            async for event in events:
                print(event.id)

    Memory, failures and deadline are as JsonLines has them.
    """

    def __init__(self, response: AsyncOpenResponse, type_: Any = Any) -> None:
        self._response = response
        self._type = type_
        self._used = False

    def __aiter__(self) -> _Values[T]:
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
        return _Values(self._response, self._type)

    async def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._used = True
        self._response.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class _Values(Generic[T]):
    """The values of a body. Not a generator, which the event loop would have to close."""

    def __init__(self, response: AsyncOpenResponse, type_: Any) -> None:
        self._response = response
        self._lines = Lines(type_)
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
                self._complete = self._lines.feed(chunk) if chunk else self._lines.finish()
        except BaseException:
            self._ended = True
            self._complete = iter(())
            self._response.close()
            raise
