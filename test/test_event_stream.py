"""Server-sent events, as the HTML standard has them, wherever the pieces of the body end."""

from __future__ import annotations

import asyncio
import re
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from generated import package_of
from hypothesis import given, settings
from hypothesis import strategies as st
from recorder import Reply

from talon_one.exceptions import ValidationError
from talon_one.runtime.event_stream import Event, Events

if TYPE_CHECKING:
    from types import ModuleType

    from recorder import Recorder

PARTS = (
    "data",
    "data:",
    "data: ",
    "data:x",
    "data: ü 🎉",
    "data:  y",
    "event: order",
    "event:",
    "id: 7",
    "id",
    "id: a\0b",
    "retry: 100",
    "retry: 1x",
    "retry: ²",
    ": comment",
    ":",
    "other: x",
    " data: x",
    "Data: x",
    "data:a:b",
    "\ufeffdata: x",
    "\u2028",
    "\x85",
    "\x0b",
    "",
)
ENDS = ("\n", "\r", "\r\n")


def whole(body: bytes) -> list[Event[str]]:
    """The events of a body that is read at once: the algorithm of the standard, step by step."""
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    events, data, name, last_id, retry = [], "", "", "", None
    lines = re.split("\r\n|\n|\r", text)
    for line in lines[:-1]:
        field, _, value = line.partition(":")
        value = value[1:] if value[:1] == " " else value
        if not line:
            if data:
                events.append(Event(data[:-1], name or "message", last_id, retry))
            data = name = ""
        elif field == "event":
            name = value
        elif field == "data":
            data += value + "\n"
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value)
    return events


def read(body: bytes, sizes: list[int]) -> list[Event[Any]]:
    """The events of a body that comes in pieces of some sizes, over and over."""
    reader, found, start, turn = Events(str), [], 0, 0
    while start < len(body):
        size = sizes[turn % len(sizes)]
        found += reader.feed(body[start : start + size])
        start, turn = start + size, turn + 1
    return [*found, *reader.finish()]


BODIES = st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(ENDS)), max_size=12).map(
    lambda lines: "".join(part + end for part, end in lines).encode()
)


@settings(max_examples=400)
@given(
    BODIES,
    st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff"]),
    st.lists(st.integers(1, 9), min_size=1),
)
def test_pieces_may_end_anywhere(body: bytes, start: bytes, sizes: list[int]) -> None:
    body = start + body
    assert read(body, sizes) == read(body, [1]) == read(body, [len(body) or 1]) == whole(body)


def test_an_event_is_there_as_soon_as_its_line_ends() -> None:
    reader = Events(str)
    assert [it.data for it in reader.feed(b"data: 1\r\r")] == ["1"]
    assert [it.data for it in reader.feed(b"\ndata: 2\n")] == []
    assert [it.data for it in reader.feed(b"\n")] == ["2"]


def test_an_event_stays_within_bounds_and_comments_count_for_nothing() -> None:
    reader = Events(str)
    block = b"x" * 2**20
    tracemalloc.start()
    try:
        for _ in range(40):
            assert list(reader.feed(b":" + block + b"\n")) == []
        assert tracemalloc.get_traced_memory()[1] < 10 * len(block)
    finally:
        tracemalloc.stop()
    with pytest.raises(ValidationError, match="event 1: is longer than"):
        for _ in range(17):
            assert list(reader.feed(b"data:" + block + b"\n")) == []


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package_of("body-media-types", tmp_path_factory)


BODY = b'data: {"city":\ndata: "Ulm"}\nid: 1\n\nevent: done\ndata: [DONE]\n\ndata: lost'


def test_events_are_read_in_both_worlds(package: ModuleType, recorder: Recorder) -> None:
    recorder.reply = Reply(200, BODY, {"content-type": "text/event-stream; charset=utf-8"})

    async def run() -> list[Any]:
        async with package.AsyncAnyBodyMediaTypes(recorder.host) as client:
            return [it async for it in await client.default.watch_places()]

    with (
        package.AnyBodyMediaTypes(recorder.host) as client,
        client.default.watch_places() as events,
    ):
        found = list(events)
        with pytest.raises(package.exceptions.ApiValueError, match="read or closed already"):
            iter(events)
    assert recorder.requests[-1].headers["accept"] == "text/event-stream"
    for first, second in (found, asyncio.run(run())):
        assert (first.event, first.id, first.retry) == ("message", "1", None)
        assert first.value() == package.Place(city="Ulm")
        assert (second.event, second.data) == ("done", "[DONE]")
        with pytest.raises(package.exceptions.ValidationError):
            second.value()
    recorder.requests.clear()


def test_the_document_tells_what_the_data_are(package: ModuleType, recorder: Recorder) -> None:
    recorder.reply = Reply(200, b"data: 3\n\n", {"content-type": "text/event-stream"})
    with package.AnyBodyMediaTypes(recorder.host) as client:
        assert [it.value() for it in client.default.watch_texts()] == ["3"]
        assert [it.value() for it in client.default.watch_all()] == [3]
        recorder.reply.body = b'data: {"city": "Ulm"}\n\n'
        assert [it.value() for it in client.default.watch_all()] == [package.Place(city="Ulm")]
    recorder.requests.clear()
