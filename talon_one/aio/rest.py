"""The open response of the `..._without_preload_content` view, awaited. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..runtime import codec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from .transport import AsyncOpenResponse


class AsyncRESTResponse:
    """A response whose body is still to be read. Close it, or use it in an `async with` block.

    Attributes:
        status: The HTTP status, such as 200. No status raises an exception in this view.
        reason: The phrase that came with the status.
        headers: The response headers; names are case-insensitive.
    """

    _data: bytes | None = None

    def __init__(self, response: AsyncOpenResponse) -> None:
        self._response = response
        self.status: int = response.status
        self.reason: str | None = response.reason
        self.headers: Mapping[str, str] = response.headers

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status})"

    async def read(self) -> bytes:
        """Read the whole body, or what is left of it, and release the connection.

        It is kept, so that reading again gives the same.

        Raises:
            TransportError: The body ended early or was too slow.
        """
        if self._data is None:
            self._data = await self._response.read()
        return self._data

    async def json(self) -> Any:
        """Read the whole body as JSON: plain dictionaries, lists and values.

        Raises:
            ValidationError: It is no JSON.
            TransportError: The body ended early or was too slow.
        """
        return codec.decode(await self.read(), cast("type[Any]", Any))

    def stream(self, chunk_size: int = 65536) -> _Chunks:
        """Read the body in chunks of at most `chunk_size` bytes, each as soon as it has arrived.

        Raises:
            TransportError: The body ended early or was too slow.
        """
        return _Chunks(self._response, chunk_size)

    def getheaders(self) -> Mapping[str, str]:
        """The response headers, as `headers` has them."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """A response header, or the default if it was not sent."""
        return self.headers.get(name, default)

    async def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._response.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class _Chunks:
    """The chunks of a body. Not a generator, which the event loop would have to close."""

    def __init__(self, response: AsyncOpenResponse, size: int) -> None:
        self._response = response
        self._size = size

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        if chunk := await self._response.next_chunk(self._size):
            return chunk
        raise StopAsyncIteration
