"""Reads server-sent events, as the HTML standard has them, as they arrive. Hand-written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..exceptions import ValidationError
from .stream import MAX_VALUE, Reader, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

_END = re.compile(rb"\r\n|\r|\n")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Event(Generic[T]):
    """An event of a stream.

    Attributes:
        data: Its data as text, lines joined by line feeds.
        event: Its name. Default: `message`.
        id: The last ID that the stream has told by then; empty if none.
        retry: Milliseconds to wait before connecting again, as the stream has told last by then.
            Nothing connects again by itself.
    """

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None
    _type: Any = field(default=str, repr=False, compare=False)

    def value(self) -> T:
        """The data as the document describes them; not read before, since some events may differ.

        Raises:
            ValidationError: They are no JSON, or do not fit.
        """
        if self._type is str:
            return cast("T", self.data)
        from . import codec

        return cast("T", codec.decode(self.data.encode(), self._type))


class Events(Reader):
    """Makes events of the pieces of a body, each as soon as it is complete. Does no I/O."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._count = self._size = self._held = 0
        self._rest: list[bytes] = []
        self._data: list[str] = []
        self._name = self._id = ""
        self._retry: int | None = None
        self._at_start = True
        self._after_return = False

    def feed(self, chunk: bytes) -> Iterator[Event[Any]]:
        """The events that are complete with this piece. All must be taken before the next piece.

        Raises:
            ValidationError: An event is too large; the path is `event 1` and so on.
        """
        # A line feed after a carriage return ends no line of its own, whatever piece it comes in.
        if self._after_return and chunk.startswith(b"\n"):
            chunk, self._after_return = chunk[1:], False
        if not chunk:
            return
        self._after_return = chunk.endswith(b"\r")
        *complete, rest = _END.split(chunk)
        for end in complete:
            self._add(end)
            line = b"".join(self._rest)
            self._rest = []
            if self._at_start:
                line, self._at_start = line.removeprefix(_BOM), False
            if line:
                self._take(line.decode("utf-8", "replace"), len(line))
            else:
                yield from self._complete()
            self._size = self._held
        self._add(rest)

    def finish(self) -> Iterator[Event[Any]]:
        """None: an event that is not complete when the body ends is dropped."""
        return iter(())

    def _add(self, part: bytes) -> None:
        self._rest.append(part)
        self._size += len(part)
        if self._size > MAX_VALUE:
            raise ValidationError(f"event {self._count + 1}", f"is longer than {MAX_VALUE} bytes")

    def _take(self, line: str, size: int) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._held += size
        elif name == "event":
            self._name = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)

    def _complete(self) -> Iterator[Event[Any]]:
        data, name = self._data, self._name
        self._data, self._name, self._held = [], "", 0
        if data:
            self._count += 1
            text = "\n".join(data)
            yield Event(text, name or "message", self._id, self._retry, self._type)


class EventStream(Stream[Event[T]], Generic[T]):
    """Server-sent events, read as they arrive.

    What their data are, the document tells::

    with api.watch_orders() as events:
        for event in events:
            if event.event == "order":
                print(event.value().id)
    """

    reader = Events
