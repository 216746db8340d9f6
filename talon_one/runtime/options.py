"""What any call takes besides its operation's own parameters. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable, Mapping
    from typing import BinaryIO

    File = bytes | str | os.PathLike[str] | BinaryIO
    """What can be uploaded: the bytes, a path, or an open binary file."""

    Key = str | Callable[[], str | Awaitable[str]]
    """A token, or what fetches one: it is called once a call, and is to keep the token itself for
    as long as that is valid. Only an asyncio client awaits what it returns."""

View = Literal["data", "with_http_info", "without_preload_content"]
"""What a call returns: the data; or what the method with this ending does."""


class RequestOptions(TypedDict, total=False):
    """What any call takes besides its own parameters."""

    _request_timeout: float | tuple[float, float]
    """Seconds to wait for the connection and for each read: one number for both, or a pair."""
    _headers: Mapping[str, str]
    """Headers to add, or to send instead of the client's own."""
    _request_auth: Mapping[str, str]
    """The key for this call only, instead of the configured ones: `{scheme: key}`, or the header
    itself, as `{"in": "header", "key": "Authorization", "value": "..."}`."""
    _deadline: float
    """Seconds that the whole call may take, its repeats and waits included."""
    _content_type: str | None
    """The media type of the body: one of those that the operation takes. Default: its first."""
    _host_index: int
    """0: there is one host, that of the configuration."""
