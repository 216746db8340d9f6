"""The response of the `..._with_http_info` view of an operation. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


class ApiResponse(Generic[T]):
    """A response with what came along with its data.

    Attributes:
        status_code: The HTTP status, such as 200.
        headers: The response headers; names are case-insensitive.
        data: The body as the type that the spec gives for it; None if there is no body.
        raw_data: The body as it came; empty for an export, which is read through `data`.
    """

    __slots__ = ("data", "headers", "raw_data", "status_code")

    def __init__(
        self, status_code: int, headers: Mapping[str, str], data: T, raw_data: bytes
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.data = data
        self.raw_data = raw_data

    def __repr__(self) -> str:
        data = self.data
        shown = f"[{len(data)} items]" if isinstance(data, list) else type(data).__name__
        return f"ApiResponse(status_code={self.status_code}, data={shown})"
