"""What comes over real sockets, byte by byte: framing, bounds, TLS, proxies, connections."""

from __future__ import annotations

import contextlib
import gzip
import io
import multiprocessing
import socket
import ssl
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from faults import KEY, OPERATIONS, Connection, FaultServer, TestClock, api_for, reply
from hypothesis import given, settings
from hypothesis import strategies as st

from talon_one import ApiClient, Configuration, ManagementApi, exceptions
from talon_one.runtime import body as bodies
from talon_one.runtime import framing, head
from talon_one.runtime.clock import Deadline
from talon_one.runtime.limits import Limits
from talon_one.runtime.multipart import FilePart, Form
from talon_one.runtime.request import Request
from talon_one.runtime.transport import OpenResponse, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from talon_one import CsvExport

MEGABYTE = 2**20
OK = reply(200, b'{"ok":true}')
HEAD = b"HTTP/1.1 200 OK\r\n"


@contextlib.contextmanager
def transport_for(host: str, **options: Any) -> Iterator[Transport]:
    transport = Transport(Configuration(host=host, management_key=KEY, **options))
    try:
        yield transport
    finally:
        transport.close()


def attempt(transport: Transport, name: str = "never", **fields: Any) -> OpenResponse:
    """One attempt, in at most five seconds."""
    request = Request(OPERATIONS[name], "/", {"x-key": KEY}, **fields)
    return transport.attempt(request, Limits(Deadline(TestClock(), 60.0), 5.0), {})


def body_of(transport: Transport) -> bytes:
    return attempt(transport).read()


def then_close(data: bytes) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    return step


# What is held of a body, whatever its head says


def endless(start: bytes, piece: bytes) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        connection.send(start)
        with contextlib.suppress(OSError):
            while True:
                connection.send(piece)

    return step


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize(
    ("fields", "piece"),
    [
        (b"Content-Length: 10\r\nTransfer-Encoding: chunked\r\n", b"10000\r\n%b\r\n"),
        (b"Transfer-Encoding: chunked\r\n", b"10000\r\n%b\r\n"),
        (b"", b"%b"),
    ],
)
def test_a_body_is_bounded_whatever_its_head_says(
    status: int, fields: bytes, piece: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bodies, "MAX_BODY", 4 * MEGABYTE)
    step = endless(b"HTTP/1.1 %d X\r\n%b\r\n" % (status, fields), piece % (b"x" * 65536))
    with FaultServer(step) as server, transport_for(server.host) as transport:
        response = attempt(transport)
        tracemalloc.start()
        try:
            if status == 200:
                with pytest.raises(exceptions.ResponseTooLargeError, match="larger than 4194304"):
                    response.read()
            else:
                assert len(response.read()) == bodies.MAX_ERROR_BODY
            assert tracemalloc.get_traced_memory()[1] < 12 * MEGABYTE
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize(
    "chunk",
    [
        b"-1\r\n", b"+5\r\nabcde\r\n", b"0x5\r\nabcde\r\n", b"1_0\r\n", b" 5\r\nabcde\r\n", b"\r\n",
        b"5 5\r\nabcde\r\n", b"f" * 16 + b"\r\n", b"5\nabcde\n", b"5;" + b"x" * 5000,
        b"3\r\nabcde\r\n0\r\n\r\n", b"5\r\nabcde0\r\n\r\n", b"0\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [200, 500])
def test_malformed_chunks(chunk: bytes, status: int) -> None:
    """What precedes the fault is given; an error's status outweighs how its body ends."""
    start = b"HTTP/1.1 %d X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n" % status
    step = endless(start + chunk, b"x" * 65536)
    with FaultServer(step) as server, transport_for(server.host) as transport:
        if status == 500:
            assert body_of(transport) in (b"ok", b"okabc", b"okabcde")
            return
        with pytest.raises(exceptions.ConnectionBrokenError):
            body_of(transport)
        chunks = attempt(transport).chunks()
        assert next(chunks).startswith(b"ok")
        with pytest.raises(exceptions.ConnectionBrokenError):
            list(chunks)


def test_the_values_of_a_body_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A megabyte of the smallest values would take fifty to hold."""

    def array(item: bytes, count: int) -> bytes:
        return b'{"data":[' + b",".join([item] * count) + b"]}"

    with FaultServer() as server, api_for(server.host) as api:
        server.steps = (reply(200, array(b"{}", bodies.MAX_CONTAINERS)),)
        tracemalloc.start()
        try:
            with pytest.raises(exceptions.ResponseTooLargeError, match="objects and arrays"):
                api.safe("a")
            assert tracemalloc.get_traced_memory()[1] < 16 * MEGABYTE
        finally:
            tracemalloc.stop()
        monkeypatch.setattr(bodies, "MAX_CONTAINERS", 1000)
        monkeypatch.setattr(bodies, "MAX_VALUES", 5000)
        for item, most in ((b"{}", 998), (b"[]", 998), (b'"a"', 5000)):
            server.steps = (reply(200, array(item, most)),)
            assert len(api.safe("a")["data"]) == most
            server.steps = (reply(200, array(item, most + 1)),)
            with pytest.raises(exceptions.ResponseTooLargeError):
                api.safe("a")


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip"])
def test_of_an_encoding_that_was_not_asked_for_the_body_is_kept_as_it_came(encoding: str) -> None:
    data = reply(200, b"packed" * 100_000, f"Content-Encoding: {encoding}")
    with FaultServer(data, OK) as server, transport_for(server.host) as transport:
        for read in (OpenResponse.read, lambda response: list(response.chunks())):
            server.requests.clear()
            with pytest.raises(exceptions.ResponseDecodeError, match="encoding") as caught:
                read(attempt(transport))
            assert caught.value.raw_data == b"packed" * 100_000
            assert "raw_data has the body whole" in caught.value.advice
        assert server.connections == 1


# Where a response ends


@pytest.mark.parametrize("status", [204, 304])
@pytest.mark.parametrize("field", ["Transfer-Encoding: chunked", "Content-Length: 5", "X: y"])
def test_204_and_304_end_with_their_head(status: int, field: str) -> None:
    start = f"HTTP/1.1 {status} None\r\n{field}\r\n\r\n".encode()
    with FaultServer(start) as server, transport_for(server.host, read_timeout=60.0) as transport:
        for _ in range(2):
            assert body_of(transport) == b""
        assert server.connections == (1 if "X" in field or (status, field[0]) == (304, "C") else 2)


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Length: -1\r\n", b"Content-Length: 1\r\nContent-Length: 2\r\n",
        b"Content-Length: 1_0\r\n", b"Content-Length: \r\n", b"Content-Length: " + b"9" * 30,
        b"Transfer-Encoding: gzip, chunked\r\n", b"Transfer-Encoding: identity\r\n",
        b"X: a\nY: b\r\n", b"X : y\r\n", b" X: y\r\n", b"X: a\0b\r\n", b"X\r\n", b"X: \rY\r\n",
    ],
)  # fmt: skip
def test_malformed_heads(fields: bytes) -> None:
    data = HEAD + fields + b"\r\n2\r\n{}\r\n0\r\n\r\n"
    with FaultServer(then_close(data)) as server, transport_for(server.host) as transport:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            body_of(transport)
    assert caught.value.maybe_applied


def test_what_follows_a_response_is_no_answer_to_the_next_request() -> None:
    forged = reply(200, b"forged")
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX: y\r\n\r\n"
    unsure = chunked.replace(b"\r\n", b"\r\nContent-Length: 2\r\n", 1)
    closed = HEAD + b"Connection: close\r\n\r\nok"
    empty = b"HTTP/1.1 204 None\r\n\r\n"
    steps = (reply(200, b"ok") + forged, chunked + forged, empty + forged, unsure)
    for step in (*steps, then_close(closed)):
        with FaultServer(step, OK) as server, transport_for(server.host) as transport:
            assert body_of(transport) == (b"" if step == empty + forged else b"ok")
            assert body_of(transport) == b'{"ok":true}'
            assert server.connections == 2


def test_interim_responses_are_passed_over() -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"
    with FaultServer(interim + OK) as server, transport_for(server.host) as transport:
        for _ in range(2):
            assert body_of(transport) == b'{"ok":true}'
        assert server.connections == 1


def test_a_response_before_the_request_is_read_is_still_read() -> None:
    def refuse(connection: Connection) -> None:
        connection.send(reply(413, b"too large"))
        connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()

    class Early(FaultServer):
        def _serve(self, sock: socket.socket) -> None:
            connection = Connection(sock)
            connection.reader.readline()
            refuse(connection)

    form = Form([("upFile", FilePart("up_file", b"x" * 8 * MEGABYTE))])
    with Early() as server, transport_for(server.host) as transport:
        response = attempt(transport, body=form)
        assert (response.status, response.read()) == (413, b"too large")


def test_a_closed_or_broken_response_is_not_read_as_if_it_were_whole() -> None:
    short = HEAD + b"Content-Length: 10\r\n\r\nstart"
    with FaultServer(then_close(short)) as server, transport_for(server.host) as transport:
        response = attempt(transport)
        for _ in range(2):
            with pytest.raises(exceptions.ConnectionBrokenError):
                response.read()
        response = attempt(transport)
        response.close()
        with pytest.raises(exceptions.ConnectionBrokenError):
            list(response.chunks())


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.binary(max_size=40)), st.integers(1, 50), st.sampled_from(["chunked", "sized"]))
def test_pieces_come_out_however_they_are_cut(parts: list[bytes], cut: int, kind: str) -> None:
    body = b"".join(parts)
    if kind == "sized":
        frame, wire = framing.Sized(len(body)), body
    else:
        frame = framing.Chunked()
        wire = (
            b"".join(b"%X;a=b\r\n%b\r\n" % (len(p), p) for p in parts if p) + b"0\r\na: b\r\n\r\n"
        )
    wire += b"rest"
    received = b""
    for start in range(0, len(wire), cut):
        if frame.done:
            break
        received += b"".join(frame.feed(wire[start : start + cut]))
    assert (received, frame.done) == (body, True)
    assert b"rest".startswith(frame.rest)


def test_headers() -> None:
    parsed = head.parse(b"HTTP/1.0 200\r\nX-A: 1\r\nx-a:2 \r\nServer:\r\nY: \xe9")
    assert (parsed.minor_version, parsed.status, parsed.reason) == (0, 200, "")
    headers = parsed.headers
    assert (headers["x-A"], headers.get("server"), headers.get("none")) == ("1, 2", "", None)
    assert "SERVER" in headers
    assert dict(headers) == {"x-a": "1, 2", "Server": "", "Y": "é"}
    assert len(headers) == 3


@pytest.mark.parametrize("value", ["a\r\nX: b", "a\n", "a\0", "\u20ac", 7, None])
def test_a_header_that_would_break_the_request_is_refused_and_not_shown(value: Any) -> None:
    with pytest.raises(exceptions.ApiValueError) as caught:
        head.encode("GET", "/", [("x-key", KEY), ("x", value)])
    assert KEY not in str(caught.value)


# TLS and proxies


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, str]:
    """What a TLS server needs, and the file of the CA to trust."""
    import trustme

    authority = trustme.CA()
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "service.example").configure_cert(context)
    return context, str(path)


def goodbye(connection: Connection) -> None:
    """End TLS as it should be ended."""
    connection.send(HEAD + b"\r\nwhole")
    with contextlib.suppress(OSError):
        connection.sock.unwrap()  # type: ignore[attr-defined]
    connection.close()


def tunnel_to(target: FaultServer) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        connection.send(HEAD + b"\r\n")
        upstream = socket.create_connection(("127.0.0.1", target.port))

        def copy(source: socket.socket, sink: socket.socket) -> None:
            with contextlib.suppress(OSError):
                while data := source.recv(65536):
                    sink.sendall(data)
            with contextlib.suppress(OSError):
                sink.shutdown(socket.SHUT_WR)

        thread = threading.Thread(target=copy, args=(upstream, connection.sock), daemon=True)
        thread.start()
        copy(connection.sock, upstream)
        thread.join()
        upstream.close()

    return step


@pytest.mark.parametrize("proxied", [False, True], ids=["direct", "through a TLS proxy"])
def test_a_tls_body_without_a_length_must_be_ended_by_tls(
    certificate: tuple[ssl.SSLContext, str], proxied: bool
) -> None:
    context, ca = certificate
    cut = then_close(HEAD + b"\r\nwhole, or is it?")
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(FaultServer(cut, goodbye, OK, tls=context))
        options: dict[str, Any] = {"ssl_ca_cert": ca}
        if proxied:
            proxy = stack.enter_context(FaultServer(tunnel_to(server), tls=context))
            options["proxy"] = proxy.host
        transport = stack.enter_context(transport_for(server.host, **options))
        with pytest.raises(exceptions.ConnectionBrokenError):
            body_of(transport)
        assert body_of(transport) == b"whole"
        for _ in range(2):
            assert body_of(transport) == b'{"ok":true}'
        assert server.connections == 3


def test_a_proxy_that_drips_ends_at_the_deadline() -> None:
    def drip(connection: Connection) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection.send(b"HTTP/1.1 200 OK\r\nX: "[:1])

    with FaultServer(drip) as proxy:
        with transport_for("https://127.0.0.1:9", proxy=proxy.host) as transport:
            request = Request(OPERATIONS["never"], "/", {})
            limits = Limits(Deadline(TestClock(tick=1.0), 30.0), 5.0)
            with pytest.raises(exceptions.DeadlineExceededError) as caught:
                transport.attempt(request, limits, {})
    assert not caught.value.maybe_applied


def test_a_plain_proxy_is_given_its_password_and_an_address_in_brackets() -> None:
    with FaultServer(OK) as proxy:
        user = f"http://user:p%3Aw@127.0.0.1:{proxy.port}"
        with transport_for("http://[::1]:9", proxy=user) as transport:
            body_of(transport)
    line, headers, _ = proxy.requests[0]
    assert line == "PUT http://[::1]:9/ HTTP/1.1"
    assert (headers["host"], headers["proxy-authorization"]) == ("[::1]:9", "Basic dXNlcjpwOnc=")


# Connections


def test_a_connection_that_is_in_use_when_the_client_closes_is_closed_after() -> None:
    with FaultServer(OK) as server, transport_for(server.host) as transport:
        response = attempt(transport)
        connection = response._connection
        assert connection is not None
        transport.close()
        assert response.read() == b'{"ok":true}'
        assert connection.sock.fileno() == -1
        assert body_of(transport) == b'{"ok":true}'
        assert server.connections == 2


def test_no_more_connections_are_kept_than_asked_for() -> None:
    with FaultServer(OK) as server, transport_for(server.host, pool_size=2) as transport:
        for response in [attempt(transport) for _ in range(5)]:
            response.read()
        for response in [attempt(transport) for _ in range(5)]:
            response.read()
        assert server.connections == 8


def test_limits_are_those_of_the_call_that_is_sent_or_read() -> None:
    """The body of one call may be read from another, by the same thread."""

    class Source(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            data = next(self.chunks, b"")[: len(buffer)]
            buffer[: len(data)] = data
            return len(data)

    def take(connection: Connection) -> None:
        while connection.reader.readline() != b"0\r\n":
            pass
        connection.reader.readline()
        connection.send(OK)

    export = HEAD + b"Content-Length: 4\r\n\r\na\n1\n"
    with FaultServer(export, take) as server, transport_for(server.host) as transport:
        source = Source()
        source.chunks = attempt(transport).chunks(1)  # type: ignore[attr-defined]
        form = Form([("upFile", FilePart("up_file", source))])
        assert attempt(transport, body=form).read() == b'{"ok":true}'
        assert server.connections == 2


def _use_and_close(transport: Transport, results: Any) -> None:
    results.put(body_of(transport))
    transport.close()


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_leaves_the_parents_idle_connections_alone() -> None:
    context = multiprocessing.get_context("fork")
    with FaultServer(OK) as server, transport_for(server.host) as transport:
        body_of(transport)
        results = context.SimpleQueue()
        child = context.Process(target=_use_and_close, args=(transport, results))
        child.start()
        child.join(20)
        assert (child.exitcode, results.get()) == (0, b'{"ok":true}')
        body_of(transport)
        assert server.connections == 2


# Exports as they arrive


@contextlib.contextmanager
def export_from(step: Any) -> Iterator[CsvExport]:
    with FaultServer(step) as server:
        configuration = Configuration(host=server.host, management_key=KEY, max_attempts=1)
        with ApiClient(configuration) as client:
            with ManagementApi(client).export_loyalty_balances("45") as export:
                yield export


PLAIN, PACKED = b"\r\n", b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"


def packed(compressor: Any, data: bytes) -> bytes:
    """A chunk of gzip, flushed."""
    data = compressor.compress(data) + compressor.flush(2)
    return b"%x\r\n%b\r\n" % (len(data), data)


@pytest.mark.parametrize("end", ["whole", "reset"])
@pytest.mark.parametrize("fields", [PLAIN, PACKED], ids=["plain", "gzip in chunks"])
def test_each_row_is_there_once_it_has_arrived(end: str, fields: bytes) -> None:
    seen = threading.Semaphore(0)

    def send(connection: Connection) -> None:
        import zlib

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

    with export_from(send) as export:
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


def test_rows_before_a_reset_are_given() -> None:
    def send(connection: Connection) -> None:
        connection.send(HEAD + b"Content-Length: 1000\r\n\r\nid\n1\n2\n3\n4")
        connection.reset()

    rows = []
    with export_from(send) as export, pytest.raises(exceptions.ConnectionBrokenError):
        for row in export:
            rows.append(row["id"])
    assert rows == ["1", "2", "3"]


TEXT = "id,n\n1,\u00fc\r\n2,\U0001f389\n" * 10


def test_an_export_reads_like_a_file() -> None:
    """As pandas and polars read it, by the methods that they look for."""
    data = reply(200, gzip.compress(b"\xef\xbb\xbf" + TEXT.encode()), "Content-Encoding: gzip")
    with export_from(data) as export:
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
    with export_from(data) as export:
        assert "".join(iter(lambda: export.read(10), "")) == TEXT
        assert export.read(10) == ""
    with export_from(reply(200, b"a\n\xc3")) as export:
        assert export.read(10) == "a\n"
        with pytest.raises(exceptions.ValidationError, match="UTF-8"):
            export.read(10)


@pytest.mark.parametrize("form", ["rows", "text", "file"])
def test_the_deadline_ends_where_an_export_begins(form: str) -> None:
    clock = TestClock()
    with FaultServer(reply(200, b"id\n1\n2\n")) as server:
        configuration = Configuration(host=server.host, management_key=KEY, deadline=10.0)
        with ApiClient(configuration, clock=clock) as client:
            export = ManagementApi(client).export_loyalty_balances("45")
            clock.now += 3600.0
            if form == "rows":
                assert [row["id"] for row in export] == ["1", "2"]
            elif form == "text":
                assert export.read() == "id\n1\n2\n"
            else:
                file = io.BytesIO()
                export.save(file)
                assert file.getvalue() == b"id\n1\n2\n"
