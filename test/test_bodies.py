"""Bodies that end early, cost too much or are badly framed, byte by byte on real sockets."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import zlib
from typing import TYPE_CHECKING

import pytest
from faults import (
    HEAD,
    MEGABYTE,
    OK,
    Connection,
    FaultServer,
    endless,
    peak_below,
    reply,
    then_close,
)

from talon_one import exceptions
from talon_one.runtime import body as bodies
from talon_one.runtime.clock import Clock

if TYPE_CHECKING:
    from worlds import World


# Bodies that end early (9)


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        b"HTTP/1.1 2",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
    ],
    ids=[
        "short body",
        "short chunk",
        "broken chunk",
        "half a status line",
        "no HTTP",
        "too many headers",
        "too long a header",
    ],
)
@pytest.mark.parametrize("name", ["never", "safe"])
def test_truncated_replies_are_typed_and_the_pool_still_works(
    world: World, data: bytes, name: str
) -> None:
    def truncate(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    def truncate_and_reset(connection: Connection) -> None:
        connection.send(data)
        connection.reset()

    for step in (truncate, truncate_and_reset):
        with FaultServer(step, OK) as server, world.api_for(server.host) as api:
            if name == "never":
                with pytest.raises(exceptions.ConnectionBrokenError) as caught:
                    api.never("a")
                assert caught.value.maybe_applied
            assert getattr(api, name)("a") == {"ok": True}
            assert len(server.requests) == 2


def test_truncated_gzip_is_typed(world: World) -> None:
    short = reply(200, gzip.compress(b"{}")[:12], "Content-Encoding: gzip")
    with FaultServer(short, short, OK) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.never("a")
        assert caught.value.maybe_applied
        assert api.safe("a") == {"ok": True}
        assert server.connections == 1


@pytest.mark.parametrize(
    "chunk",
    [
        b"-1\r\n", b"+5\r\nabcde\r\n", b"0x5\r\nabcde\r\n", b"1_0\r\n", b" 5\r\nabcde\r\n", b"\r\n",
        b"5 5\r\nabcde\r\n", b"f" * 17 + b"\r\n", b"5\nabcde\n",
        b"3\r\nabcde\r\n0\r\n\r\n", b"5\r\nabcde0\r\n\r\n", b"0\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [200, 500])
def test_malformed_chunks(world: World, chunk: bytes, status: int) -> None:
    """What precedes the fault is given; an error's status outweighs how its body ends."""
    start = b"HTTP/1.1 %d X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n" % status
    step = endless(start + chunk, b"x" * 65536)
    with FaultServer(step) as server, world.api_for(server.host) as api:
        if status == 500:
            with pytest.raises(exceptions.ServiceException) as refused:
                api.blob("a")
            assert refused.value.raw_data in (b"ok", b"okabc", b"okabcde")
            return
        with pytest.raises(exceptions.ConnectionBrokenError):
            api.blob("a")
        chunks = api.blob("a", view="without_preload_content").stream()
        assert next(chunks).startswith(b"ok")
        with pytest.raises(exceptions.ConnectionBrokenError):
            list(chunks)


def test_a_chunk_whose_head_does_not_end(world: World) -> None:
    step = endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5;", b"x" * 65536)
    with FaultServer(step, OK) as server, world.api_for(server.host, Clock(), deadline=5.0) as api:
        with peak_below(MEGABYTE), pytest.raises(exceptions.TransportError):
            api.blob("a")
        assert api.blob("a") == b'{"ok":true}'


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Length: -1\r\n", b"Content-Length: 1\r\nContent-Length: 2\r\n",
        b"Content-Length: 1_0\r\n", b"Content-Length: \r\n", b"Content-Length: " + b"9" * 30,
        b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n",
        b"Transfer-Encoding: gzip, chunked\r\n", b"Transfer-Encoding: identity\r\n",
        b"X: a\nY: b\r\n", b"X : y\r\n", b" X: y\r\n", b"X: a\0b\r\n", b"X\r\n", b"X: \rY\r\n",
    ],
)  # fmt: skip
def test_malformed_heads(world: World, fields: bytes) -> None:
    data = HEAD + fields + b"\r\n2\r\n{}\r\n0\r\n\r\n"
    with FaultServer(then_close(data)) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.blob("a")
    assert caught.value.maybe_applied


def test_a_closed_or_broken_response_is_not_read_as_if_it_were_whole(world: World) -> None:
    short = HEAD + b"Content-Length: 10\r\n\r\nstart"
    with FaultServer(then_close(short)) as server, world.api_for(server.host) as api:
        response = api.blob("a", view="without_preload_content")
        for _ in range(2):
            with pytest.raises(exceptions.ConnectionBrokenError):
                response.read()
        response = api.blob("a", view="without_preload_content")
        response.close()
        with pytest.raises(exceptions.ConnectionBrokenError):
            list(response.stream())


# Bodies that cost too much (10, 17)


def test_gzip_bomb_is_refused_in_bounded_memory(world: World) -> None:
    bomb = gzip.compress(b" " * 2**28, 9)
    data = reply(200, bomb, "Content-Encoding: gzip")
    with FaultServer(data) as server, world.api_for(server.host) as api:
        with peak_below(64 * MEGABYTE), pytest.raises(exceptions.ResponseTooLargeError):
            api.never("a")
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "encoding", ["br", "gzip, gzip, gzip, gzip, gzip, gzip", "x" * 1000, "deflate"]
)
def test_encodings_that_were_not_asked_for_are_refused(world: World, encoding: str) -> None:
    data = reply(200, zlib.compress(b"{}"), f"Content-Encoding: {encoding}")
    with FaultServer(data) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ResponseDecodeError, match="encoding"):
            api.safe("a")
        assert server.requests[0][1]["accept-encoding"] == "gzip"


def test_gzip_is_undone_in_all_its_forms(world: World) -> None:
    text = json.dumps({"text": "x" * 300_000}).encode()
    members = gzip.compress(text[:100_000]) + gzip.compress(text[100_000:])
    for packed in (gzip.compress(text), members):
        data = reply(200, packed, "Content-Encoding: gzip")
        chunked = b"HTTP/1.1 200 OK\r\nContent-Encoding: GZIP\r\nTransfer-Encoding: chunked\r\n\r\n"
        for start in range(0, len(packed), 100):
            piece = packed[start : start + 100]
            chunked += f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
        with FaultServer(data, chunked + b"0\r\n\r\n") as server, world.api_for(server.host) as api:
            assert len(api.safe("a")["text"]) == 300_000
            assert len(api.safe("a")["text"]) == 300_000
            assert server.connections == 1


def test_huge_bodies_are_refused_unread(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n"

    def endless(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b" " * 65536)

    with FaultServer(declared, endless) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.ResponseTooLargeError, match="larger than 67108864 bytes"):
            api.safe("a")
        monkeypatch.setattr(bodies, "MAX_BODY", 2**20)
        with pytest.raises(exceptions.ResponseTooLargeError):
            api.safe("a")
        assert len(server.requests) == 2


def test_of_a_huge_error_the_start_is_kept(world: World) -> None:
    data = reply(400, b"x" * (3 * 2**20))
    with FaultServer(data) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.BadRequestException) as caught:
            api.safe("a")
    assert len(caught.value.raw_data) == 2**20
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize(
    ("fields", "piece"),
    [
        (b"Transfer-Encoding: chunked\r\n", b"10000\r\n%b\r\n"),
        (b"", b"%b"),
    ],
)
def test_a_body_is_bounded_whatever_its_head_says(
    world: World, status: int, fields: bytes, piece: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bodies, "MAX_BODY", 4 * MEGABYTE)
    step = endless(b"HTTP/1.1 %d X\r\n%b\r\n" % (status, fields), piece % (b"x" * 65536))
    with FaultServer(step) as server, world.api_for(server.host) as api:
        with peak_below(12 * MEGABYTE), pytest.raises(exceptions.ApiException) as caught:
            api.blob("a")
    if status == 200:
        assert isinstance(caught.value, exceptions.ResponseTooLargeError)
        assert "larger than 4194304" in str(caught.value)
    else:
        assert len(caught.value.raw_data) == bodies.MAX_ERROR_BODY


def test_the_values_of_a_body_are_bounded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A megabyte of the smallest values would take fifty to hold."""

    def array(item: bytes, count: int) -> bytes:
        return b'{"data":[' + b",".join([item] * count) + b"]}"

    with FaultServer() as server, world.api_for(server.host) as api:
        server.steps = (reply(200, array(b"{}", bodies.MAX_CONTAINERS)),)
        with peak_below(16 * MEGABYTE):
            with pytest.raises(exceptions.ResponseTooLargeError, match="objects and arrays"):
                api.safe("a")
        monkeypatch.setattr(bodies, "MAX_CONTAINERS", 1000)
        monkeypatch.setattr(bodies, "MAX_VALUES", 5000)
        for item, most in ((b"{}", 998), (b"[]", 998), (b'"a"', 5000)):
            server.steps = (reply(200, array(item, most)),)
            assert len(api.safe("a")["data"]) == most
            server.steps = (reply(200, array(item, most + 1)),)
            with pytest.raises(exceptions.ResponseTooLargeError):
                api.safe("a")


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip"])
def test_of_an_encoding_that_was_not_asked_for_the_body_is_kept_as_it_came(
    world: World, encoding: str
) -> None:
    data = reply(200, b"packed" * 100_000, f"Content-Encoding: {encoding}")
    with FaultServer(data, OK) as server, world.api_for(server.host) as api:
        for read in (lambda response: response.read(), lambda response: list(response.stream())):
            server.requests.clear()
            with pytest.raises(exceptions.ResponseDecodeError, match="encoding") as caught:
                read(api.blob("a", view="without_preload_content"))
            assert caught.value.raw_data == b"packed" * 100_000
            assert "raw_data has the body whole" in caught.value.advice
        assert server.connections == 1


# Where a response ends


@pytest.mark.parametrize("status", [204, 304])
@pytest.mark.parametrize("field", ["Transfer-Encoding: chunked", "Content-Length: 5", "X: y"])
def test_204_and_304_end_with_their_head(world: World, status: int, field: str) -> None:
    start = f"HTTP/1.1 {status} None\r\n{field}\r\n\r\n".encode()
    with FaultServer(start) as server, world.api_for(server.host, read_timeout=60.0) as api:
        for _ in range(2):
            assert api.blob("a", view="without_preload_content").read() == b""
        unsure = "X" not in field and (status, field[0]) != (304, "C")
        assert server.connections == 1 + unsure


def test_what_follows_a_response_is_no_answer_to_the_next_request(world: World) -> None:
    forged = reply(200, b"forged")
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX: y\r\n\r\n"
    closed = HEAD + b"Connection: close\r\n\r\nok"
    empty = b"HTTP/1.1 204 None\r\n\r\n"
    steps = (reply(200, b"ok") + forged, chunked + forged, empty + forged)
    for step in (*steps, then_close(closed)):
        with FaultServer(step, OK) as server, world.api_for(server.host) as api:
            expected = None if step == empty + forged else b"ok"
            assert api.blob("a") == expected
            assert api.blob("a") == b'{"ok":true}'
            assert server.connections == 2


def test_interim_responses_are_passed_over(world: World) -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"
    with FaultServer(interim + OK) as server, world.api_for(server.host) as api:
        for _ in range(2):
            assert api.blob("a") == b'{"ok":true}'
        assert server.connections == 1


def test_a_response_before_the_request_is_read_is_still_read(world: World) -> None:
    def refuse(connection: Connection) -> None:
        connection.send(reply(413, b"too large"))
        connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()

    class Early(FaultServer):
        def _serve(self, sock: socket.socket) -> None:
            connection = Connection(sock)
            connection.reader.readline()
            refuse(connection)

    with Early() as server, world.api_for(server.host) as api:
        response = api.upload(b"x" * 8 * MEGABYTE, view="without_preload_content")
        assert (response.status, response.read()) == (413, b"too large")
