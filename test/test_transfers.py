"""Exports and imports over real sockets: what comes out, what is sent, and within which memory."""

from __future__ import annotations

import contextlib
import csv
import email.parser
import email.policy
import gzip
import io
import os
import tempfile
import threading
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import integrator
import pytest
from faults import KEY, Connection, FaultServer, TestClock, reply
from recorder import Reply as Recorded
from urllib3.connection import HTTPConnection

from talon_one import ApiClient, Configuration, ManagementApi, exceptions
from talon_one.runtime.multipart import FilePart, Form

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from talon_one import CsvExport

MEGABYTE = 2**20
ROW = b"customer1,%06d," + b"x" * 1000 + b"\n"
RECORD = b"""{"id":1,"created":"2024-01-31T12:00:00Z","accountId":3,"userId":4,"entity":"Coupon",
"amount":1}"""
IMPORT = reply(200, RECORD)


@contextlib.contextmanager
def api_for(host: str, **options: Any) -> Iterator[ManagementApi]:
    configuration = Configuration(host=host, management_key=KEY, **options)
    with ApiClient(configuration, clock=TestClock()) as client:
        yield ManagementApi(client)


@contextlib.contextmanager
def served(body: bytes, *headers: str) -> Iterator[CsvExport]:
    with FaultServer(reply(200, body, *headers)) as server, api_for(server.host) as api:
        with api.export_loyalty_balances("45") as export:
            yield export


def long_export(size: int) -> Any:
    """A step that sends an export of about `size` bytes, in chunks."""
    rows = b"".join(ROW % number for number in range(MEGABYTE // len(ROW % 0)))

    def send(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nid,n,t\n\r\n")
        for _ in range(size // MEGABYTE):
            connection.send(b"%x\r\n%b\r\n" % (len(rows), rows))
        connection.send(b"0\r\n\r\n")

    return send


class RawServer(FaultServer):
    """Hands each connection to the step as it is, the request unread."""

    def _serve(self, sock: socket.socket) -> None:
        self.connections += 1
        with contextlib.suppress(OSError), contextlib.closing(Connection(sock)) as connection:
            self.steps[0](connection)


def row_count(size: int) -> int:
    return MEGABYTE // len(ROW % 0) * (size // MEGABYTE)


@contextlib.contextmanager
def peak_below(limit: int) -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()


def test_the_integrators_transfers_run(tmp_path: Path) -> None:
    export = reply(200, b"customerprofileid\ncustomer1\n")
    replies = (export, export, export, IMPORT, export, IMPORT)
    with FaultServer(*replies) as server, api_for(server.host) as api:
        assert integrator.transfers(api, tmp_path).amount == 1


# Exports


def test_rows() -> None:
    values = [
        ["a b", 'say "hi"', "ü 🎉"],
        ["", "one,\r\ntwo\nthree", ""],
        ["x" * 100_000, "-", "1"],
    ]
    text = io.StringIO()
    csv.writer(text).writerows([["id", "the note", "ü"], *values])
    expected = [dict(zip(["id", "the note", "ü"], row, strict=True)) for row in values]
    for encoding in ("utf-8", "utf-8-sig"):
        with served(text.getvalue().encode(encoding)) as export:
            assert list(export) == expected
        with served(text.getvalue().encode(encoding)) as export:
            assert export.read() == text.getvalue()
    with served(gzip.compress(text.getvalue().encode()), "Content-Encoding: gzip") as export:
        assert list(export) == expected


@pytest.mark.parametrize("body", [b"", b"\n", b"id,n\n", b"id,n", b"id,n\r\n\r\n"])
def test_export_without_rows(body: bytes) -> None:
    with served(body) as export:
        assert list(export) == []


@pytest.mark.parametrize(
    ("body", "rows", "path", "reason"),
    [
        (b"a,b\n1,2\n\n3\n5,6\n", 1, "row 2", "has 1 fields, and the header 2"),
        (b"a,b\n1,2,3\n", 0, "row 1", "has 3 fields, and the header 2"),
        (b"a,b\n1,2\n\xff,4\n", 1, "row 2", "is not encoded in UTF-8"),
        (b"a,b\n1,2\n\"3\"4,5\n", 1, "row 2", "is no CSV"),
        (b'a,b\n1,"2\n3,4\n', 0, "row 1", "is no CSV: unexpected end of data"),
        (b"a,b,a\n1,2,3\n", 0, "header", "names a column twice"),
        (b"a\n" + b"x" * 5 * MEGABYTE, 0, "row 1", "is no CSV: a line is longer than"),
    ],
)  # fmt: skip
def test_malformed_row(body: bytes, rows: int, path: str, reason: str) -> None:
    with served(body) as export, pytest.raises(exceptions.ValidationError) as caught:
        count = 0
        for _ in export:
            count += 1
    assert count == rows
    assert caught.value.path == path
    assert caught.value.reason.startswith(reason)


def test_text_that_is_no_utf8() -> None:
    with served(b"a\n\xff") as export, pytest.raises(exceptions.ValidationError):
        export.read()


def test_one_pass(tmp_path: Path) -> None:
    body = b"a\n1\n2\n"
    for first in (list, next_row, lambda export: export.read(), lambda export: export.close()):
        with served(body) as export:
            first(export)
            for again in (
                iter,
                lambda export: export.read(),
                lambda export: export.save(tmp_path / "x"),
            ):
                with pytest.raises(exceptions.ApiValueError, match="read or closed already"):
                    again(export)
    assert list(tmp_path.iterdir()) == []


def next_row(export: CsvExport) -> None:
    assert next(iter(export)) == {"a": "1"}


def test_connection_is_given_back_when_the_export_is_exhausted() -> None:
    with FaultServer(reply(200, b"a\n1\n")) as server, api_for(server.host) as api:
        assert list(api.export_loyalty_balances("45")) == [{"a": "1"}]
        assert api.export_loyalty_balances("45").read() == "a\n1\n"
        api.export_loyalty_balances("45").save(io.BytesIO())
        api.export_loyalty_balances("45").close()
        assert server.connections == 1


def test_connection_is_closed_when_the_caller_stops() -> None:
    closed = []

    def endless(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\n\r\na\n")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b"1\n" * 100_000)
        closed.append(True)

    with FaultServer(endless, reply(200, b"a\n")) as server, api_for(server.host) as api:
        for _ in api.export_loyalty_balances("45"):
            break
        assert api.export_loyalty_balances("45").read() == "a\n"
        assert server.connections == 2


def test_save(tmp_path: Path) -> None:
    body = b"\xef\xbb\xbfa,b\r\n1,\xff\r\n" * 50_000
    path = tmp_path / "export.csv"
    path.write_bytes(b"the last one")
    packed = gzip.compress(body), "Content-Encoding: gzip"
    for target in (path, str(path)):
        with served(*packed) as export:
            export.save(target)
        assert path.read_bytes() == body
    assert list(tmp_path.iterdir()) == [path]
    file = io.BytesIO()
    with served(*packed) as export:
        export.save(file)
    assert file.getvalue() == body
    with served(*packed) as export:
        export.save(os.devnull)
    assert not Path(os.devnull).is_file()


def test_save_where_it_cannot(tmp_path: Path) -> None:
    with served(b"a\n") as export:
        with pytest.raises(IsADirectoryError):
            export.save(tmp_path)
        with pytest.raises(FileNotFoundError):
            export.save(tmp_path / "none" / "export.csv")
        with pytest.raises(exceptions.ValidationError, match="text mode"):
            export.save(io.StringIO())  # type: ignore[arg-type]
        assert export.read() == "a\n"


@pytest.mark.parametrize(
    "start",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\na\n1\n2\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\na\n1\n2\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
        + gzip.compress(b"a\n1\n2\n", mtime=0)[:-4],
    ],
)
def test_truncated_export(start: bytes, tmp_path: Path) -> None:
    """Nothing is fetched a second time, and nothing truncated looks whole."""

    def truncated(connection: Connection) -> None:
        connection.send(start)
        connection.close()

    path = tmp_path / "export.csv"
    path.write_bytes(b"the last one")
    with FaultServer(truncated) as server, api_for(server.host) as api:
        for read in (list, lambda export: export.read(), lambda export: export.save(path)):
            with pytest.raises(exceptions.ConnectionBrokenError) as caught:
                read(api.export_loyalty_balances("45"))
            assert not caught.value.maybe_applied
        assert len(server.requests) == 3
    assert path.read_bytes() == b"the last one"
    assert list(tmp_path.iterdir()) == [path]


def test_export_is_repeated_until_it_begins() -> None:
    busy = reply(503, b"message\nbusy\n")
    with FaultServer(Connection.reset, busy, reply(200, b"a\n1\n")) as server:
        with api_for(server.host) as api:
            response = api.export_loyalty_balances_with_http_info("45")
        assert len(server.requests) == 3
    assert response.status_code == 200
    assert list(response.data) == [{"a": "1"}]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            b'{"message":"Not found","errors":[{"title":"T","source":{}}],"StatusCode":404}',
            "Not found",
        ),
        (b"message,StatusCode\nNot found,404\n", "Not found"),
        (
            b'\xef\xbb\xbferrors,message\r\n"[{""title"":""T"",""source"":{}}]","Not, found"\r\n',
            "Not, found",
        ),
        (b"message,errors\n[Not] found,\n", "[Not] found"),
        (b"", None),
        (b"Not found", None),
        (b"code\n404\n", None),
        (b"message\none\ntwo\n", None),
        (b"message,StatusCode\nNot found,none\n", None),
        (b"message\n\xff\n", None),
        (b"<html>\n</html>", None),
    ],
)
def test_error_of_an_export(body: bytes, message: str | None) -> None:
    with FaultServer(reply(404, body)) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.NotFoundException) as caught:
            api.export_loyalty_balances("45")
    assert caught.value.raw_data == body
    if message is None:
        assert caught.value.data is None
    else:
        assert caught.value.data.message == message
        assert message in str(caught.value)


def test_a_long_export_takes_little_memory(tmp_path: Path) -> None:
    size = 64 * MEGABYTE
    with FaultServer(long_export(size)) as server, api_for(server.host) as api:
        with peak_below(8 * MEGABYTE):
            assert sum(1 for _ in api.export_loyalty_balances("45")) == row_count(size)
        with peak_below(8 * MEGABYTE):
            api.export_loyalty_balances("45").save(tmp_path / "export.csv")
    assert (tmp_path / "export.csv").stat().st_size == row_count(size) * len(ROW % 0) + 7


# Imports


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


def test_what_can_be_uploaded(tmp_path: Path) -> None:
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
        with FaultServer(IMPORT) as server, api_for(server.host) as api:
            for value, expected in uploads:
                assert api.import_loyalty_points(45, up_file=value).id == 1
                assert sent_file(server.requests[-1]) == expected
        assert not file.closed


def test_file_that_cannot_seek(recorder: Any) -> None:
    """It is sent in chunks, and only once if bytes were taken from it."""
    recorder.requests.clear()
    recorder.reply = Recorded(200, RECORD)
    with api_for(recorder.host) as api:
        api.import_loyalty_points(45, up_file=Unseekable(CONTENT))
    request = recorder.take()
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers
    assert sent_file(("", request.headers, request.body)) == (
        "file",
        "application/octet-stream",
        CONTENT,
    )

    recorder.reply = Recorded(429)
    for value, attempts in ((Unseekable(CONTENT), 1), (io.BytesIO(CONTENT), 3)):
        with api_for(recorder.host) as api, pytest.raises(exceptions.TooManyRequestsException):
            api.import_loyalty_points(45, up_file=value)
        assert len(recorder.requests) == attempts
        recorder.requests.clear()


def test_what_cannot_be_uploaded(tmp_path: Path) -> None:
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
        with api_for(server.host) as api:
            for value, reason in refused:
                with pytest.raises(exceptions.ValidationError) as caught:
                    api.import_loyalty_points(45, up_file=value)  # type: ignore[arg-type]
                assert caught.value.path == "up_file"
                assert caught.value.reason.startswith(reason)
        assert server.requests == []
        assert server.connections == 0


def test_upload_is_repeated_whole_when_nothing_was_sent(tmp_path: Path, monkeypatch: Any) -> None:
    """A refused connection is repeated; files begin again where they began."""
    path = tmp_path / "points.csv"
    path.write_bytes(CONTENT)
    with path.open("rb") as file, FaultServer(reply(429), IMPORT) as server:
        file.seek(7)
        connect, refusals = HTTPConnection.connect, [ConnectionRefusedError()]

        def refuse_once(self: Any) -> None:
            if refusals:
                raise refusals.pop()
            connect(self)

        monkeypatch.setattr(HTTPConnection, "connect", refuse_once)
        with api_for(server.host) as api:
            api.import_loyalty_points(45, up_file=file)
        assert [sent_file(request)[2] for request in server.requests] == [CONTENT[7:]] * 2


def test_import_that_breaks_off_is_sent_once() -> None:
    def read_some(connection: Connection) -> None:
        connection.sock.recv(100_000)
        connection.reset()

    with RawServer(read_some) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.import_loyalty_points(45, up_file=b"x" * 16 * MEGABYTE)
        assert caught.value.maybe_applied
        assert caught.value.attempts == server.connections == 1


def test_each_block_has_the_read_timeout() -> None:
    stalled = threading.Event()
    with RawServer(lambda connection: stalled.wait(10)) as server:
        with api_for(server.host, read_timeout=0.1) as api:
            with pytest.raises(exceptions.ResponseTimeoutError) as caught:
                api.import_loyalty_points(45, up_file=b"x" * 32 * MEGABYTE)
        stalled.set()
    assert caught.value.maybe_applied


class Shrinking(io.BytesIO):
    """A file that someone else shortens while it is read."""

    def read(self, size: int | None = -1) -> bytes:
        return b"" if self.tell() > 100_000 else super().read(size)


def test_file_that_shrinks_on_the_way() -> None:
    with FaultServer(IMPORT) as server, api_for(server.host) as api:
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


def test_a_long_import_takes_little_memory(tmp_path: Path) -> None:
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

    with RawServer(count) as server, api_for(server.host) as api, peak_below(8 * MEGABYTE):
        api.import_loyalty_points(45, up_file=path)
    assert size < received[0] < size + 1000
