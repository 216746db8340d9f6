"""Imports over real sockets: what is sent, and within which memory."""

from __future__ import annotations

import email.parser
import email.policy
import io
import os
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import integrator
import pytest
from faults import (
    MEGABYTE,
    Connection,
    FaultServer,
    RawServer,
    TestClock,
    free_port,
    peak_below,
    reply,
)
from recorder import Reply

from talon_one import exceptions
from talon_one.runtime.multipart import FilePart, Form

if TYPE_CHECKING:
    from worlds import World


RECORD = b"""{"id":1,"created":"2024-01-31T12:00:00Z","accountId":3,"userId":4,"entity":"Coupon",
"amount":1}"""
IMPORT = reply(200, RECORD)


class Unseekable(io.RawIOBase):
    """What a pipe is like."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)


def sent_file(request: tuple[str, dict[str, str], bytes]) -> tuple[str, str, bytes]:
    """The name, media type and bytes of the one file in a form, read by the library for e-mail."""
    _, headers, body = request
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        f"content-type: {headers['content-type']}\r\n\r\n".encode() + body
    )
    (part,) = message.iter_parts()
    assert part["content-disposition"].params["name"] == "upFile"
    return part.get_filename(), part.get_content_type(), part.get_payload(decode=True)


CONTENT = b"id,n\r\n1,\xff\x00\r\n--\r\n" * 10_000


def test_the_integrators_transfers_run(world: World, tmp_path: Path) -> None:
    export = reply(200, b"customerprofileid\ncustomer1\n")
    replies = (export, export, export, IMPORT, export, IMPORT)
    with FaultServer(*replies) as server, world.management_for(server.host) as api:
        assert integrator.transfers(api, tmp_path).amount == 1


def test_what_can_be_uploaded(world: World, tmp_path: Path) -> None:
    path = tmp_path / 'points "ü".CSV'
    path.write_bytes(CONTENT)
    other = tmp_path / "other"
    other.write_bytes(CONTENT)
    named = "points %22ü%22.CSV", "text/csv", CONTENT
    binary = "application/octet-stream"
    with path.open("rb") as file, other.open("rb") as moved, tempfile.TemporaryFile() as nameless:
        moved.seek(5)
        nameless.write(CONTENT)
        nameless.seek(0)
        uploads = [
            (path, named),
            (str(path), named),
            (file, named),
            (moved, ("other", binary, CONTENT[5:])),
            (nameless, ("file", binary, CONTENT)),
            (CONTENT, ("file", binary, CONTENT)),
            (b"", ("file", binary, b"")),
            (io.BytesIO(CONTENT), ("file", binary, CONTENT)),
        ]
        with FaultServer(IMPORT) as server, world.management_for(server.host) as api:
            for value, expected in uploads:
                assert api.import_loyalty_points(45, up_file=value).id == 1
                assert sent_file(server.requests[-1]) == expected
        assert not file.closed


def test_file_that_cannot_seek(world: World, recorder: Any) -> None:
    """It is sent in chunks, and only once if bytes were taken from it."""
    recorder.requests.clear()
    recorder.reply = Reply(200, RECORD)
    with world.management_for(recorder.host) as api:
        api.import_loyalty_points(45, up_file=Unseekable(CONTENT))
    request = recorder.take()
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers
    assert sent_file(("", request.headers, request.body)) == (
        "file",
        "application/octet-stream",
        CONTENT,
    )

    recorder.reply = Reply(429)
    for value, attempts in ((Unseekable(CONTENT), 1), (io.BytesIO(CONTENT), 3)):
        with (
            world.management_for(recorder.host) as api,
            pytest.raises(exceptions.TooManyRequestsException),
        ):
            api.import_loyalty_points(45, up_file=value)
        assert len(recorder.requests) == attempts
        recorder.requests.clear()


def test_what_cannot_be_uploaded(world: World, tmp_path: Path) -> None:
    text = tmp_path / "text"
    text.write_text("a")
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    closed = io.BytesIO()
    closed.close()
    with text.open() as text_file, text.open("ab") as write_only, FaultServer(IMPORT) as server:
        refused = [
            (tmp_path / "none", "cannot be read: No such file or directory"),
            ("", "is the path of a directory"),
            ("a\0b", "cannot be read: "),
            (tmp_path, "is the path of a directory"),
            (fifo, "is the path of no regular file"),
            (text_file, "does not give bytes: open it in binary mode"),
            (io.StringIO("a"), "does not give bytes: open it in binary mode"),
            (write_only, "cannot be read: read"),
            (closed, "cannot be read: I/O operation on closed file"),
            (7, "is int, not bytes, a path or an open binary file"),
            (["a"], "is list, not bytes, a path or an open binary file"),
        ]
        with world.management_for(server.host) as api:
            for value, reason in refused:
                with pytest.raises(exceptions.ValidationError) as caught:
                    api.import_loyalty_points(45, up_file=value)  # type: ignore[arg-type]
                assert caught.value.path == "up_file"
                assert caught.value.reason.startswith(reason)
        assert server.requests == []
        assert server.connections == 0


def test_upload_is_repeated_whole_when_nothing_was_sent(world: World, tmp_path: Path) -> None:
    """A refused connection is repeated; files begin again where they began."""
    path = tmp_path / "points.csv"
    path.write_bytes(CONTENT)
    port = free_port()
    servers = []

    class LateClock(TestClock):
        def random(self) -> float:
            """Asked for before each repeat."""
            if not servers:
                servers.append(FaultServer(reply(429), IMPORT, port=port))
            return 0.0

    with path.open("rb") as file:
        file.seek(7)
        with world.management_for(f"http://127.0.0.1:{port}", LateClock()) as api:
            api.import_loyalty_points(45, up_file=file)
    with servers[0] as server:
        assert [sent_file(request)[2] for request in server.requests] == [CONTENT[7:]] * 2


def test_import_that_breaks_off_is_sent_once(world: World) -> None:
    def read_some(connection: Connection) -> None:
        connection.sock.recv(100_000)
        connection.reset()

    with RawServer(read_some) as server, world.management_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.import_loyalty_points(45, up_file=b"x" * 16 * MEGABYTE)
        assert caught.value.maybe_applied
        assert caught.value.attempts == server.connections == 1


def test_each_block_has_the_read_timeout(world: World) -> None:
    stalled = threading.Event()
    with RawServer(lambda connection: stalled.wait(10)) as server:
        with world.management_for(server.host, read_timeout=0.1) as api:
            with pytest.raises(exceptions.ResponseTimeoutError) as caught:
                api.import_loyalty_points(45, up_file=b"x" * 32 * MEGABYTE)
        stalled.set()
    assert caught.value.maybe_applied


class Shrinking(io.BytesIO):
    """A file that someone else shortens while it is read."""

    def read(self, size: int | None = -1) -> bytes:
        return b"" if self.tell() > 100_000 else super().read(size)


def test_file_that_shrinks_on_the_way(world: World) -> None:
    with FaultServer(IMPORT) as server, world.management_for(server.host) as api:
        with pytest.raises(exceptions.ValidationError) as caught:
            api.import_loyalty_points(45, up_file=Shrinking(CONTENT))
        assert str(caught.value) == "up_file: became shorter while it was being sent"
        api.import_loyalty_points(45, up_file=CONTENT)
        assert server.connections == 2


def test_file_that_grows_on_the_way(tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    path.write_bytes(CONTENT)
    headers, blocks = Form([("upFile", FilePart("up_file", path))]).encode()
    path.write_bytes(CONTENT * 2)
    body = b"".join(blocks)
    assert headers["content-length"] == str(len(body))
    assert sent_file(("", headers, body)) == ("points.csv", "text/csv", CONTENT)


def test_a_long_import_takes_little_memory(world: World, tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    size = 32 * MEGABYTE
    with path.open("wb") as file:
        file.truncate(size)
    received = []

    def count(connection: Connection) -> None:
        headers = b"".join(iter(connection.reader.readline, b"\r\n"))
        left = int(headers.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        received.append(left)
        while left:
            left -= len(connection.reader.read(min(left, MEGABYTE)))
        connection.send(IMPORT)

    with (
        RawServer(count) as server,
        world.management_for(server.host) as api,
        peak_below(8 * MEGABYTE),
    ):
        api.import_loyalty_points(45, up_file=path)
    assert size < received[0] < size + 1000
