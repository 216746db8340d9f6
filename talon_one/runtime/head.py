"""The heads of requests and responses (RFC 9112, 2 to 5). Does no I/O. Hand-written.

It leans on no HTTP library: http.client reads a head as if it were e-mail, which takes a quarter of
the time of a small call, lets pass what no server should send, and cannot be fed from elsewhere but
by private names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..exceptions import ApiValueError

MAX_HEAD = 2**16
"""Bytes of the head of a response."""
MAX_FIELDS = 100
"""Fields of a head, and of the trailer of a body."""
END = b"\r\n\r\n"
_STATUS_LINE = re.compile(r"HTTP/1\.([0-9]) ([1-9][0-9]{2})(?: ([^\r\n\0]*))?")
FIELD = re.compile(r"([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([^\r\n\0]*)")
"""A header field, perhaps with spaces at its end."""


class ResponseSyntaxError(Exception):
    """What came is no response in HTTP/1.1, or only the start of one."""


class Headers(Mapping[str, str]):
    """Header fields; names are case-insensitive. The values of a repeated name are joined."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        """Take names and values in order."""
        self._fields: dict[str, tuple[str, str]] = {}
        for name, value in fields:
            key = name.lower()
            if key in self._fields:
                self._fields[key] = name, f"{self._fields[key][1]}, {value}"
            else:
                self._fields[key] = name, value

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()][1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"Headers({dict(self)})"


class Head(NamedTuple):
    """The head of a response.

    Attributes:
        minor_version: The digit after `HTTP/1.`.
        status: The HTTP status.
        reason: The phrase that came with it.
        headers: The header fields.
    """

    minor_version: int
    status: int
    reason: str
    headers: Headers


def parse(data: bytes) -> Head:
    """Read the head of a response, without the empty line at its end.

    Raises:
        ResponseSyntaxError: It is malformed or has too many fields.
    """
    first, *lines = data.decode("latin-1").split("\r\n")
    start = _STATUS_LINE.fullmatch(first)
    if start is None:
        raise ResponseSyntaxError("the response does not begin as one in HTTP/1.1")
    if len(lines) > MAX_FIELDS:
        raise ResponseSyntaxError(f"the response has more than {MAX_FIELDS} headers")
    fields = []
    for line in lines:
        field = FIELD.fullmatch(line)
        if field is None:
            raise ResponseSyntaxError("a response header is malformed")
        fields.append((field[1], field[2].rstrip(" \t")))
    return Head(int(start[1]), int(start[2]), (start[3] or "").strip(), Headers(fields))


def encode(method: str, target: str, headers: Iterable[tuple[str, str]]) -> bytes:
    """The head of a request.

    Raises:
        ApiValueError: A header is no text, or would end its line. The value is not shown.
    """
    lines = [f"{method} {target} HTTP/1.1"]
    try:
        lines += map(": ".join, headers)
        text = "\r\n".join(lines)
        if text.count("\n") == text.count("\r") == len(lines) - 1 and "\0" not in text:
            return (text + "\r\n\r\n").encode("latin-1")
    except (TypeError, UnicodeEncodeError):
        pass
    raise ApiValueError("a header of the request is no text in Latin-1 on one line")


def keeps_alive(head: Head) -> bool:
    """Whether the connection can serve another request once this response is read."""
    headers = head.headers
    if head.minor_version == 0 or "close" in headers.get("connection", "").lower():
        return False
    # Whoever announces a body where there can be none may send one all the same.
    if "transfer-encoding" in headers:
        return head.status not in (204, 304)
    return head.status != 204 or headers.get("content-length") in (None, "0")
