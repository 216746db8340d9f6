"""Exports over real sockets: what comes out, when, and within which memory."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import os
import threading
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from faults import (
    HEAD,
    MEGABYTE,
    Connection,
    FaultServer,
    TestClock,
    peak_below,
    reply,
)

from talon_one import exceptions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from worlds import World


ROW = b"customer1,%06d," + b"x" * 1000 + b"\n"


@contextlib.contextmanager
def export_from(world: World, step: Any, clock: TestClock | None = None) -> Iterator[Any]:
    with FaultServer(step) as server, world.management_for(server.host, clock) as api:
        with api.export_loyalty_balances("45") as export:
            yield export


def served(world: World, body: bytes, *headers: str) -> AbstractContextManager[Any]:
    return export_from(world, reply(200, body, *headers))


def long_export(size: int) -> Any:
    """A step that sends an export of about `size` bytes, in chunks."""
    rows = b"".join(ROW % number for number in range(MEGABYTE // len(ROW % 0)))

    def send(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nid,n,t\n\r\n")
        for _ in range(size // MEGABYTE):
            connection.send(b"%x\r\n%b\r\n" % (len(rows), rows))
        connection.send(b"0\r\n\r\n")

    return send


def row_count(size: int) -> int:
    return MEGABYTE // len(ROW % 0) * (size // MEGABYTE)


PLAIN, PACKED = b"\r\n", b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"


def packed(compressor: Any, data: bytes) -> bytes:
    """A chunk of gzip, flushed."""
    data = compressor.compress(data) + compressor.flush(2)
    return b"%x\r\n%b\r\n" % (len(data), data)


# As rows, as text and into a file


def test_rows(world: World) -> None:
    values = [
        ["a b", 'say "hi"', "ü 🎉"],
        ["", "one,\r\ntwo\nthree", ""],
        ["x" * 100_000, "-", "1"],
    ]
    text = io.StringIO()
    csv.writer(text).writerows([["id", "the note", "ü"], *values])
    expected = [dict(zip(["id", "the note", "ü"], row, strict=True)) for row in values]
    for encoding in ("utf-8", "utf-8-sig"):
        with served(world, text.getvalue().encode(encoding)) as export:
            assert list(export) == expected
        with served(world, text.getvalue().encode(encoding)) as export:
            assert export.read() == text.getvalue()
    with served(world, gzip.compress(text.getvalue().encode()), "Content-Encoding: gzip") as export:
        assert list(export) == expected


@pytest.mark.parametrize("body", [b"", b"\n", b"id,n\n", b"id,n", b"id,n\r\n\r\n"])
def test_export_without_rows(world: World, body: bytes) -> None:
    with served(world, body) as export:
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
def test_malformed_row(world: World, body: bytes, rows: int, path: str, reason: str) -> None:
    with served(world, body) as export, pytest.raises(exceptions.ValidationError) as caught:
        count = 0
        for _ in export:
            count += 1
    assert count == rows
    assert caught.value.path == path
    assert caught.value.reason.startswith(reason)


def test_text_that_is_no_utf8(world: World) -> None:
    with served(world, b"a\n\xff") as export, pytest.raises(exceptions.ValidationError):
        export.read()


def test_one_pass(world: World, tmp_path: Path) -> None:
    body = b"a\n1\n2\n"
    for first in (list, next_row, lambda export: export.read(), lambda export: export.close()):
        with served(world, body) as export:
            first(export)
            for again in (
                iter,
                lambda export: export.read(),
                lambda export: export.save(tmp_path / "x"),
            ):
                with pytest.raises(exceptions.ApiValueError, match="read or closed already"):
                    again(export)
    assert list(tmp_path.iterdir()) == []


def next_row(export: Any) -> None:
    assert next(iter(export)) == {"a": "1"}


def test_connection_is_given_back_when_the_export_is_exhausted(world: World) -> None:
    with FaultServer(reply(200, b"a\n1\n")) as server, world.management_for(server.host) as api:
        assert list(api.export_loyalty_balances("45")) == [{"a": "1"}]
        assert api.export_loyalty_balances("45").read() == "a\n1\n"
        api.export_loyalty_balances("45").save(io.BytesIO())
        api.export_loyalty_balances("45").close()
        assert server.connections == 1


def test_connection_is_closed_when_the_caller_stops(world: World) -> None:
    closed = []

    def endless(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\n\r\na\n")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b"1\n" * 100_000)
        closed.append(True)

    with (
        FaultServer(endless, reply(200, b"a\n")) as server,
        world.management_for(server.host) as api,
    ):
        for _ in api.export_loyalty_balances("45"):
            break
        assert api.export_loyalty_balances("45").read() == "a\n"
        assert server.connections == 2


def test_save(world: World, tmp_path: Path) -> None:
    body = b"\xef\xbb\xbfa,b\r\n1,\xff\r\n" * 50_000
    path = tmp_path / "export.csv"
    path.write_bytes(b"the last one")
    packed = gzip.compress(body), "Content-Encoding: gzip"
    for target in (path, str(path)):
        with served(world, *packed) as export:
            export.save(target)
        assert path.read_bytes() == body
    assert list(tmp_path.iterdir()) == [path]
    file = io.BytesIO()
    with served(world, *packed) as export:
        export.save(file)
    assert file.getvalue() == body
    with served(world, *packed) as export:
        export.save(os.devnull)
    assert not Path(os.devnull).is_file()


def test_save_where_it_cannot(world: World, tmp_path: Path) -> None:
    with served(world, b"a\n") as export:
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
def test_truncated_export(world: World, start: bytes, tmp_path: Path) -> None:
    """Nothing is fetched a second time, and nothing truncated looks whole."""

    def truncated(connection: Connection) -> None:
        connection.send(start)
        connection.close()

    path = tmp_path / "export.csv"
    path.write_bytes(b"the last one")
    with FaultServer(truncated) as server, world.management_for(server.host) as api:
        for read in (list, lambda export: export.read(), lambda export: export.save(path)):
            with pytest.raises(exceptions.ConnectionBrokenError) as caught:
                read(api.export_loyalty_balances("45"))
            assert not caught.value.maybe_applied
        assert len(server.requests) == 3
    assert path.read_bytes() == b"the last one"
    assert list(tmp_path.iterdir()) == [path]


def test_export_is_repeated_until_it_begins(world: World) -> None:
    busy = reply(503, b"message\nbusy\n")
    with FaultServer(Connection.reset, busy, reply(200, b"a\n1\n")) as server:
        with world.management_for(server.host) as api:
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
def test_error_of_an_export(world: World, body: bytes, message: str | None) -> None:
    with FaultServer(reply(404, body)) as server, world.management_for(server.host) as api:
        with pytest.raises(exceptions.NotFoundException) as caught:
            api.export_loyalty_balances("45")
    assert caught.value.raw_data == body
    if message is None:
        assert caught.value.data is None
    else:
        assert caught.value.data.message == message
        assert message in str(caught.value)


def test_a_long_export_takes_little_memory(world: World, tmp_path: Path) -> None:
    size = 64 * MEGABYTE
    with FaultServer(long_export(size)) as server, world.management_for(server.host) as api:
        with peak_below(8 * MEGABYTE):
            assert sum(1 for _ in api.export_loyalty_balances("45")) == row_count(size)
        with peak_below(8 * MEGABYTE):
            api.export_loyalty_balances("45").save(tmp_path / "export.csv")
    assert (tmp_path / "export.csv").stat().st_size == row_count(size) * len(ROW % 0) + 7


# As they arrive


@pytest.mark.parametrize("end", ["whole", "reset"])
@pytest.mark.parametrize("fields", [PLAIN, PACKED], ids=["plain", "gzip in chunks"])
def test_each_row_is_there_once_it_has_arrived(world: World, end: str, fields: bytes) -> None:
    seen = threading.Semaphore(0)

    def send(connection: Connection) -> None:
        compressor = zlib.compressobj(wbits=31)
        connection.send(HEAD + fields)
        for data in (b'id,note\n1,"a\nb"\n2', b",c\n3,", b"d\n4,cut"):
            connection.send(packed(compressor, data) if fields == PACKED else data)
            assert seen.acquire(timeout=10)
        if end == "reset":
            connection.reset()
            return
        if fields == PACKED:
            tail = compressor.flush()
            connection.send(b"%x\r\n%b\r\n0\r\n\r\n" % (len(tail), tail))
        connection.close()

    with export_from(world, send) as export:
        rows = iter(export)
        assert next(rows) == {"id": "1", "note": "a\nb"}
        seen.release()
        assert next(rows) == {"id": "2", "note": "c"}
        seen.release()
        assert next(rows) == {"id": "3", "note": "d"}
        seen.release()
        if end == "reset":
            with pytest.raises(exceptions.ConnectionBrokenError):
                next(rows)
        else:
            assert list(rows) == [{"id": "4", "note": "cut"}]


def test_rows_before_a_reset_are_given(world: World) -> None:
    def send(connection: Connection) -> None:
        connection.send(HEAD + b"Content-Length: 1000\r\n\r\nid\n1\n2\n3\n4")
        connection.reset()

    rows = []
    with export_from(world, send) as export, pytest.raises(exceptions.ConnectionBrokenError):
        for row in export:
            rows.append(row["id"])
    assert rows == ["1", "2", "3"]


TEXT = "id,n\n1,\u00fc\r\n2,\U0001f389\n" * 10


@pytest.mark.only("blocking", "a reader of files does not await")
def test_an_export_reads_like_a_file(world: World) -> None:
    """As pandas and polars read it, by the methods that they look for."""
    data = reply(200, gzip.compress(b"\xef\xbb\xbf" + TEXT.encode()), "Content-Encoding: gzip")
    with export_from(world, data) as export:
        assert all(hasattr(export, name) for name in ("read", "__iter__", "seek"))
        assert export.readable()
        assert not export.seekable()
        with pytest.raises(io.UnsupportedOperation):
            export.seek(0)
        pieces = [export.read(0)] + [export.read(7) for _ in range(5)]
        assert {len(piece) for piece in pieces} == {0, 7}
        with pytest.raises(exceptions.ApiValueError):
            iter(export)
        assert "".join(pieces) + export.read() == TEXT
        with pytest.raises(exceptions.ApiValueError):
            export.read(1)
    with export_from(world, data) as export:
        assert "".join(iter(lambda: export.read(10), "")) == TEXT
        assert export.read(10) == ""
    with export_from(world, reply(200, b"a\n\xc3")) as export:
        assert export.read(10) == "a\n"
        with pytest.raises(exceptions.ValidationError, match="UTF-8"):
            export.read(10)


@pytest.mark.parametrize("form", ["rows", "text", "file"])
def test_the_deadline_ends_where_an_export_begins(world: World, form: str) -> None:
    clock = TestClock()
    with FaultServer(reply(200, b"id\n1\n2\n")) as server:
        with world.management_for(server.host, clock, deadline=10.0) as api:
            export = api.export_loyalty_balances("45")
            clock.now += 3600.0
            if form == "rows":
                assert [row["id"] for row in export] == ["1", "2"]
            elif form == "text":
                assert export.read() == "id\n1\n2\n"
            else:
                file = io.BytesIO()
                export.save(file)
                assert file.getvalue() == b"id\n1\n2\n"
