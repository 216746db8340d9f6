"""The open response of the `..._without_preload_content` view of an operation. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exceptions import ApiException

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from typing_extensions import Self

    from .runtime.transport import OpenResponse

__all__ = ["ApiException", "RESTResponse"]


class RESTResponse:
    """A response whose body is still to be read. Close it, or use it in a `with` block.

    Attributes:
        status: The HTTP status, such as 200. No status raises an exception in this view.
        reason: The phrase that came with the status.
        headers: The response headers; names are case-insensitive.
    """

    def __init__(self, response: OpenResponse) -> None:
        self._response = response
        self.status: int = response.status
        self.reason: str | None = response.reason
        self.headers: Mapping[str, str] = response.headers

    @property
    def data(self) -> bytes:
        """The whole body."""
        return self.read()

    def read(self) -> bytes:
        """Read the whole body, or what is left of it, and release the connection.

        Raises:
            TransportError: The body ended early or was too slow.
        """
        return self._response.read()

    def stream(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """Read the body in chunks of at most `chunk_size` bytes, each as soon as it has arrived.

        Raises:
            TransportError: The body ended early or was too slow.
        """
        return self._response.chunks(chunk_size)

    def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
