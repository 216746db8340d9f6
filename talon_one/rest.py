"""The open response of the `..._without_preload_content` view of an operation. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .exceptions import ApiException
from .runtime import codec

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

    _data: bytes | None = None

    def __init__(self, response: OpenResponse) -> None:
        self._response = response
        self.status: int = response.status
        self.reason: str | None = response.reason
        self.headers: Mapping[str, str] = response.headers

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status})"

    @property
    def data(self) -> bytes:
        """The body, as `read` answers it."""
        return self.read()

    def read(self) -> bytes:
        """Read the whole body, or what is left of it, and release the connection.

        It is kept, so that reading again gives the same.

        Raises:
            TransportError: The body ended early or was too slow.
        """
        if self._data is None:
            self._data = self._response.read()
        return self._data

    def json(self) -> Any:
        """Read the whole body as JSON: plain dictionaries, lists and values.

        Raises:
            ValidationError: It is no JSON.
            TransportError: The body ended early or was too slow.
        """
        return codec.decode(self.read(), cast("type[Any]", Any))

    def stream(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """Read the body in chunks of at most `chunk_size` bytes, each as soon as it has arrived.

        Raises:
            TransportError: The body ended early or was too slow.
        """
        return self._response.chunks(chunk_size)

    def getheaders(self) -> Mapping[str, str]:
        """The response headers, as `headers` has them."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """A response header, or the default if it was not sent."""
        return self.headers.get(name, default)

    def close(self) -> None:
        """Release the connection; what was not read is lost."""
        self._response.close()

    def release_conn(self) -> None:
        """Another name of `close`."""
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
