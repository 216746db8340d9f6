"""Faults on real sockets, row by row of docs/guide/reliability.md. Time is injected."""

from __future__ import annotations

import contextlib
import gc
import gzip
import http.client
import json
import logging
import multiprocessing
import os
import pickle
import signal
import socket
import ssl
import subprocess
import sys
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from faults import KEY, Connection, FaultApi, FaultServer, TestClock, api_for, reply

from talon_one import ApiClient, Configuration, ManagementApi, exceptions, paginate
from talon_one.api_base import _VIEW
from talon_one.runtime import body as bodies
from talon_one.runtime.retry import RetryBudget
from talon_one.sandbox import Sandbox

OK = reply(200, b'{"ok":true}')


def drop(connection: Connection) -> None:
    connection.reset()


def hang(connection: Connection) -> None:
    connection.wait_for_close()


# 1 and 2: what may be repeated after an ambiguous failure


@pytest.mark.parametrize("name", ["never", "unmarked", "misspelt"])
def test_never_operation_is_sent_once_and_says_that_it_may_have_been_applied(name: str) -> None:
    with FaultServer(drop, OK) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            getattr(api, name)("a")
        assert len(server.requests) == 1
    assert caught.value.maybe_applied
    assert caught.value.attempts == 1
    assert "may have been carried out" in str(caught.value)


def test_keyed_operation_is_repeated_with_one_key() -> None:
    with FaultServer(drop, drop, OK) as server, api_for(server.host) as api:
        assert api.keyed("a") == {"ok": True}
        keys = {headers["idempotency-key"] for _, headers, _ in server.requests}
        assert len(server.requests) == 3
        assert len(keys) == 1
        api.keyed("a")
        assert server.requests[-1][1]["idempotency-key"] not in keys


def test_the_callers_own_key_wins() -> None:
    with FaultServer(drop, OK) as server, api_for(server.host) as api:
        api.keyed("a", None, "mine")
        api.keyed("a", _headers={"Idempotency-Key": "mine too"})
    sent = [headers["idempotency-key"] for _, headers, _ in server.requests]
    assert sent == ["mine", "mine", "mine too"]


def test_a_call_is_safe_with_all_that_makes_it_so_and_no_less() -> None:
    with FaultServer(drop, OK) as server, api_for(server.host) as api:
        assert api.trial("a", True, None, True) == {"ok": True}
        assert len(server.requests) == 2
    for name, *values in (
        ("trial", True),
        ("trial", True, None, False),
        ("trial", None, None, True),
        ("never", True),
    ):
        with FaultServer(drop, OK) as server, api_for(server.host) as api:
            with pytest.raises(exceptions.ConnectionBrokenError) as caught:
                getattr(api, name)("a", *values)
            assert len(server.requests) == 1
        assert caught.value.maybe_applied


def test_safe_operation_gives_up_after_three_attempts() -> None:
    clock = TestClock(chance=1.0)
    with FaultServer(drop) as server, api_for(server.host, clock) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.safe("a")
        assert len(server.requests) == 3
    assert clock.sleeps == [0.5, 1.0]
    assert caught.value.attempts == 3
    assert caught.value.elapsed == 1.5
    assert not caught.value.maybe_applied
    assert caught.value.__cause__ is not None


# 3 to 6: statuses and Retry-After


@pytest.mark.parametrize("name", ["safe", "keyed", "never"])
def test_retry_after_is_waited_for(name: str) -> None:
    clock = TestClock()
    with FaultServer(reply(429, b"", "Retry-After: 1"), OK) as server:
        with api_for(server.host, clock) as api:
            assert getattr(api, name)("a") == {"ok": True}
    assert clock.sleeps == [1.0]


def test_retry_after_may_be_a_date() -> None:
    clock = TestClock()
    date = format_datetime(datetime.fromtimestamp(clock.now + 7, timezone.utc), usegmt=True)
    with FaultServer(reply(503, b"", f"Retry-After: {date}"), OK) as server:
        with api_for(server.host, clock) as api:
            api.safe("a")
    assert clock.sleeps == [7.0]


def test_long_retry_after_is_raised_at_once() -> None:
    clock = TestClock()
    with FaultServer(reply(429, b"", "Retry-After: 3600"), OK) as server:
        with api_for(server.host, clock) as api:
            with pytest.raises(exceptions.TooManyRequestsException) as caught:
                api.safe("a")
        assert len(server.requests) == 1
    assert caught.value.retry_after == 3600
    assert clock.sleeps == []


@pytest.mark.parametrize("value", ["abc", "-5", "1.5", "9" * 5000, "Mon, 32 Feb 2021 25:00:00 GMT"])
def test_malformed_retry_after_does_not_mask_the_429(value: str) -> None:
    clock = TestClock(chance=1.0)
    with FaultServer(reply(429, b"", f"Retry-After: {value}")) as server:
        with api_for(server.host, clock) as api:
            with pytest.raises(exceptions.TooManyRequestsException) as caught:
                api.never("a")
    assert clock.sleeps == [1.0, 2.0]
    assert caught.value.retry_after is None


@pytest.mark.parametrize(("name", "requests"), [("throttled", 2), ("keyed", 1), ("safe", 1)])
def test_409_is_repeated_only_where_it_means_throttling(name: str, requests: int) -> None:
    with FaultServer(reply(409), OK) as server, api_for(server.host) as api:
        with contextlib.suppress(exceptions.ConflictException):
            getattr(api, name)("a")
        assert len(server.requests) == requests


def test_never_operation_is_not_repeated_on_503() -> None:
    with FaultServer(reply(503), OK) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ServiceException) as caught:
            api.never("a")
        assert len(server.requests) == 1
    assert caught.value.maybe_applied


# 7: what the service said is kept


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (502, b"<html>Bad gateway</html>", exceptions.ServiceException),
        (400, b"", exceptions.BadRequestException),
        (500, b"\xff\xfe\x00", exceptions.ServiceException),
        (200, b"<html>Welcome</html>", exceptions.ResponseDecodeError),
    ],
)
def test_unreadable_replies_are_typed_and_kept(status: int, body: bytes, kind: type) -> None:
    with FaultServer(reply(status, body, "X-Request-Id: r1")) as server:
        with api_for(server.host) as api, pytest.raises(kind) as caught:
            api.never("a")
    assert caught.value.status == status
    assert caught.value.raw_data == body
    assert caught.value.headers["x-request-id"] == caught.value.request_id == "r1"


@pytest.mark.parametrize(
    ("data", "kept"),
    [
        (reply(503, b"packed", "Content-Encoding: br"), b"packed"),
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\nshort", b"short"),
        (reply(503, b"no gzip", "Content-Encoding: gzip"), b""),
    ],
    ids=["unknown encoding", "truncated", "broken gzip"],
)
def test_an_errors_status_outweighs_the_state_of_its_body(data: bytes, kept: bytes) -> None:
    def answer(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    with FaultServer(answer) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ServiceException) as caught:
            api.never("a")
    assert caught.value.raw_data == kept


# 8: slow servers


def test_body_that_drips_ends_at_the_deadline() -> None:
    closed = threading.Event()

    def drip(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b" ")
                connection.sock.settimeout(0.001)
                with contextlib.suppress(TimeoutError):
                    if not connection.sock.recv(1):
                        break
        closed.set()

    # Each look at the clock takes a second: a byte a second, without the waiting.
    with FaultServer(drip) as server, api_for(server.host, TestClock(tick=1.0)) as api:
        with pytest.raises(exceptions.DeadlineExceededError) as caught:
            api.never("a", _deadline=30.0)
        assert closed.wait(10)
    assert caught.value.maybe_applied
    assert 30 <= caught.value.elapsed <= 35


def test_header_that_drips_ends_at_the_deadline() -> None:
    def drip(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b"x")
                connection.sock.settimeout(0.001)
                with contextlib.suppress(TimeoutError):
                    connection.sock.recv(1)

    with FaultServer(drip) as server, api_for(server.host, TestClock(tick=1.0)) as api:
        with pytest.raises(exceptions.DeadlineExceededError):
            api.safe("a", _deadline=30.0)
        assert len(server.requests) == 1


def test_server_that_never_answers_times_out() -> None:
    with FaultServer(hang, hang, OK) as server, api_for(server.host, read_timeout=1.0) as api:
        assert api.safe("a") == {"ok": True}
        assert len(server.requests) == 3
    with FaultServer(hang) as server, api_for(server.host, read_timeout=1.0) as api:
        with pytest.raises(exceptions.ResponseTimeoutError) as caught:
            api.never("a")
        assert len(server.requests) == 1
        assert caught.value.maybe_applied


# 9: bodies that end early


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
def test_truncated_replies_are_typed_and_the_pool_still_works(data: bytes, name: str) -> None:
    def truncate(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    def truncate_and_reset(connection: Connection) -> None:
        connection.send(data)
        connection.reset()

    for step in (truncate, truncate_and_reset):
        with FaultServer(step, OK) as server, api_for(server.host) as api:
            if name == "never":
                with pytest.raises(exceptions.ConnectionBrokenError) as caught:
                    api.never("a")
                assert caught.value.maybe_applied
            assert getattr(api, name)("a") == {"ok": True}
            assert len(server.requests) == 2


def test_truncated_gzip_is_typed() -> None:
    short = reply(200, gzip.compress(b"{}")[:12], "Content-Encoding: gzip")
    with FaultServer(short, short, OK) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ConnectionBrokenError) as caught:
            api.never("a")
        assert caught.value.maybe_applied
        assert api.safe("a") == {"ok": True}
        assert server.connections == 1


# 10: bodies that cost too much


def _peak_memory(call: Any) -> int:
    import tracemalloc

    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_gzip_bomb_is_refused_in_bounded_memory() -> None:
    bomb = gzip.compress(b" " * 2**28, 9)
    data = reply(200, bomb, "Content-Encoding: gzip")
    with FaultServer(data) as server, api_for(server.host) as api:

        def call() -> None:
            with pytest.raises(exceptions.ResponseTooLargeError):
                api.never("a")

        assert _peak_memory(call) < 64 * 2**20
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "encoding", ["br", "gzip, gzip, gzip, gzip, gzip, gzip", "x" * 1000, "deflate"]
)
def test_encodings_that_were_not_asked_for_are_refused(encoding: str) -> None:
    data = reply(200, zlib.compress(b"{}"), f"Content-Encoding: {encoding}")
    with FaultServer(data) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ResponseDecodeError, match="encoding"):
            api.safe("a")
        assert server.requests[0][1]["accept-encoding"] == "gzip"


def test_gzip_is_undone_in_all_its_forms() -> None:
    text = json.dumps({"text": "x" * 300_000}).encode()
    members = gzip.compress(text[:100_000]) + gzip.compress(text[100_000:])
    for packed in (gzip.compress(text), members):
        data = reply(200, packed, "Content-Encoding: gzip")
        chunked = b"HTTP/1.1 200 OK\r\nContent-Encoding: GZIP\r\nTransfer-Encoding: chunked\r\n\r\n"
        for start in range(0, len(packed), 100):
            piece = packed[start : start + 100]
            chunked += f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
        with FaultServer(data, chunked + b"0\r\n\r\n") as server, api_for(server.host) as api:
            assert len(api.safe("a")["text"]) == 300_000
            assert len(api.safe("a")["text"]) == 300_000
            assert server.connections == 1


def test_huge_bodies_are_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    declared = b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n"

    def endless(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b" " * 65536)

    with FaultServer(declared, endless) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ResponseTooLargeError, match="larger than 67108864 bytes"):
            api.safe("a")
        monkeypatch.setattr(bodies, "MAX_BODY", 2**20)
        with pytest.raises(exceptions.ResponseTooLargeError):
            api.safe("a")
        assert len(server.requests) == 2


def test_of_a_huge_error_the_start_is_kept() -> None:
    data = reply(400, b"x" * (3 * 2**20))
    with FaultServer(data) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.BadRequestException) as caught:
            api.safe("a")
    assert len(caught.value.raw_data) == 2**20
    assert len(str(caught.value)) < 500


# 11: redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status: int) -> None:
    with FaultServer(OK) as target, FaultServer(OK) as server:
        server.steps = (reply(status, b"", f"Location: {target.host}/elsewhere"),)
        with api_for(server.host) as api, pytest.raises(exceptions.RedirectException) as caught:
            api.safe("a")
        assert caught.value.location == f"{target.host}/elsewhere"
        assert len(server.requests) == 1
        assert target.connections == 0


# 12 and 13: what callers pass


@pytest.mark.parametrize("value", ["..", ".", "", "a\0b", "\ud800"])
def test_ids_that_no_path_can_hold_are_refused(value: str) -> None:
    with FaultServer(OK) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ValidationError, match=r"^id: "):
            api.safe(value)
        assert server.connections == 0


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("a/b?c#%2e", "a%2Fb%3Fc%23%252e"),
        ("../x", "..%2Fx"),
        ("🎉 é", "%F0%9F%8E%89%20%C3%A9"),
        ("a\r\nb", "a%0D%0Ab"),
        ("x" * 10_000, "x" * 10_000),
        ("%2e%2e", "%252e%252e"),
    ],
)
def test_ids_are_encoded_exactly(value: str, sent: str) -> None:
    with FaultServer(OK) as server, api_for(server.host) as api:
        api.safe(value)
        assert server.requests[0][0] == f"GET /v1/things/{sent} HTTP/1.1"


def test_header_injection_is_refused_without_showing_the_key() -> None:
    bad = f"{KEY}\r\nX-Evil: 1"
    with FaultServer(OK) as server:
        with pytest.raises(exceptions.ConfigurationError) as caught:
            Configuration(host=server.host, management_key=bad)
        assert KEY not in str(caught.value)
        for host in ("http://127.0.0.1\r\nX: y", "http://127.0.0.1/a b", "http://u:p@127.0.0.1"):
            with pytest.raises(exceptions.ConfigurationError, match="host"):
                Configuration(host=host)
        with api_for(server.host) as api:
            for headers in ({"X": "a\r\nb"}, {"X\r\nY": "a"}, {"X": "é"}, {"": "a"}, {"X": "\0"}):
                with pytest.raises(exceptions.ApiValueError):
                    api.safe("a", _headers=headers)
            with pytest.raises(exceptions.ConfigurationError) as caught:
                api.safe("a", _request_auth={"management_key": bad})
            assert KEY not in str(caught.value)
            with pytest.raises(exceptions.ApiValueError):
                api.safe("a", None, "a\r\nb")
        assert server.connections == 0


# 14 to 17: what comes back (the codec's own tests have the rest)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"a": 1',
        b'{"a": 1e999}',
        b"",
        b'{"a": "\xff"}',
        b"null",
    ],
    ids=["deep array", "deep object", "truncated", "1e999", "empty", "no UTF-8", "null"],
)
def test_broken_json_is_typed_with_the_body_kept(body: bytes) -> None:
    with FaultServer(reply(200, body)) as server, api_for(server.host) as api:
        with pytest.raises(exceptions.ResponseDecodeError) as caught:
            api.never("a")
    assert caught.value.raw_data == body
    assert caught.value.path.startswith("$")


def test_a_byte_order_mark_and_duplicate_keys_do_no_harm() -> None:
    with FaultServer(reply(200, b'\xef\xbb\xbf{"a": 1, "a": 2}')) as server:
        with api_for(server.host) as api:
            assert api.safe("a") == {"a": 2}


# 18: keep-alive


def test_idle_connection_that_the_server_closed_is_noticed_before_sending() -> None:
    closed = threading.Event()

    def answer_and_close(connection: Connection) -> None:
        connection.send(OK)
        connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()
        closed.set()

    with FaultServer(answer_and_close, OK) as server, api_for(server.host) as api:
        api.safe("a")
        assert closed.wait(5)
        assert api.never("a") == {"ok": True}
        assert server.connections == 2
        assert len(server.requests) == 2


def test_connections_are_kept_alive() -> None:
    with FaultServer(OK) as server, api_for(server.host) as api:
        for _ in range(5):
            api.safe("a")
        assert server.connections == 1


# 19: TLS


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CA, and certificates of a right host, a wrong host, an expired one, and a client."""
    import trustme

    folder = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    other = trustme.CA()
    other.cert_pem.write_to_path(folder / "other.pem")
    past = datetime(2020, 1, 1, tzinfo=timezone.utc)
    for name, certificate in {
        "right": authority.issue_cert("127.0.0.1", "service.example"),
        "wrong": authority.issue_cert("wrong.example"),
        "expired": authority.issue_cert(
            "127.0.0.1", not_before=past, not_after=past.replace(year=2021)
        ),
        "client": authority.issue_cert("client.example"),
    }.items():
        certificate.private_key_and_cert_chain_pem.write_to_path(folder / f"{name}.pem")
    return folder


def _context(certificates: Path, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / f"{name}.pem")
    return context


def test_a_certificate_of_the_callers_own_ca_is_trusted(certificates: Path) -> None:
    context = _context(certificates, "right")
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(certificates / "ca.pem")
    trust = {
        "ssl_ca_cert": str(certificates / "ca.pem"),
        "cert_file": str(certificates / "client.pem"),
    }
    with FaultServer(OK, tls=context) as server, api_for(server.host, **trust) as api:
        assert api.never("a") == {"ok": True}


@pytest.mark.parametrize(
    ("name", "ca"),
    [("right", "other.pem"), ("wrong", "ca.pem"), ("expired", "ca.pem"), ("right", None)],
)
def test_untrusted_certificates_are_refused_at_once(
    certificates: Path, name: str, ca: str | None
) -> None:
    trust = {"ssl_ca_cert": str(certificates / ca)} if ca else {}
    clock = TestClock()
    with FaultServer(OK, tls=_context(certificates, name)) as server:
        with api_for(server.host, clock, **trust) as api:
            with pytest.raises(exceptions.TLSError) as caught:
                api.safe("a")
        assert server.requests == []
    assert caught.value.attempts == 1
    assert not caught.value.maybe_applied
    assert clock.sleeps == []


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_old_tls_is_refused(certificates: Path) -> None:
    context = _context(certificates, "right")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    trust = {"ssl_ca_cert": str(certificates / "ca.pem")}
    with FaultServer(OK, tls=context) as server, api_for(server.host, **trust) as api:
        with pytest.raises(exceptions.TLSError):
            api.safe("a")
        assert server.requests == []


def test_certificates_that_cannot_be_loaded_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    for option in ("ssl_ca_cert", "cert_file"):
        for path in ("bad.pem", "missing.pem"):
            given: Any = {option: str(tmp_path / path)}
            with pytest.raises(exceptions.ConfigurationError, match="certificate"):
                ApiClient(Configuration(host="https://127.0.0.1:1", **given))


# Proxies


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _forward(connection: Connection, target: FaultServer) -> None:
    """Serve a CONNECT: copy bytes both ways until one side ends."""
    connection.send(b"HTTP/1.1 200 Connected\r\n\r\n")
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


def test_tls_goes_through_the_environments_proxy_as_a_tunnel(
    certificates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = {"ssl_ca_cert": str(certificates / "ca.pem")}
    with FaultServer(OK, tls=_context(certificates, "right")) as server:
        with FaultServer(lambda connection: _forward(connection, server)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass%20word@127.0.0.1:{proxy.port}")
            monkeypatch.setenv("NO_PROXY", "other.example")
            with api_for("https://service.example", **trust) as api:
                assert api.never("a") == {"ok": True}
            line, headers, _ = proxy.requests[0]
            assert line.startswith("CONNECT service.example:443 ")
            assert headers["proxy-authorization"] == "Basic dXNlcjpwYXNzIHdvcmQ="
            assert "authorization" not in headers
            assert "proxy-authorization" not in server.requests[0][1]
            monkeypatch.setenv("NO_PROXY", "service.example")
            for host in ("https://service.example", f"https://127.0.0.1:{_free_port()}"):
                with api_for(host, **trust) as api, pytest.raises(exceptions.ConnectError):
                    api.never("a")
            assert len(proxy.requests) == 1


def test_plain_http_is_asked_of_a_proxy_by_the_whole_url() -> None:
    with (
        FaultServer(OK) as proxy,
        api_for("http://127.0.0.1:9", proxy=f"127.0.0.1:{proxy.port}") as api,
    ):
        api.never("a")
        assert proxy.requests[0][0] == "PUT http://127.0.0.1:9/v1/things/a HTTP/1.1"


def test_a_proxy_that_refuses_leaves_nothing_sent() -> None:
    with FaultServer(reply(407), OK) as proxy:
        with api_for("https://127.0.0.1:9", proxy=proxy.host, max_attempts=1) as api:
            with pytest.raises(exceptions.ConnectError) as caught:
                api.never("a")
    assert not caught.value.maybe_applied


def test_malformed_proxy_is_told_at_once() -> None:
    with pytest.raises(exceptions.ConfigurationError, match="proxy"):
        ApiClient(Configuration(host="https://127.0.0.1:1", proxy="ftp://x"))


# 20: many at once


def test_threads_do_not_mix_replies_and_the_budget_caps_repeats() -> None:
    lock, count = threading.Lock(), [0]

    def answer(connection: Connection) -> None:
        with lock:
            count[0] += 1
            fail = count[0] % 10 < 3
        line = server.requests and connection  # the request itself is read below
        assert line is connection
        connection.send(reply(503) if fail else OK)

    with FaultServer(answer) as server:

        def worker(number: int) -> int:
            done = 0
            for _ in range(40):
                with contextlib.suppress(exceptions.ServiceException):
                    assert api.safe(f"{number}") == {"ok": True}
                    done += 1
            return done

        with api_for(server.host, pool_size=50) as api, ThreadPoolExecutor(50) as pool:
            calls = 50 * 40
            succeeded = sum(pool.map(worker, range(50)))
            assert succeeded > calls / 2
            assert len(server.requests) <= 1.2 * calls + RetryBudget.TOKENS / RetryBudget.COST


def test_each_thread_gets_its_own_answer() -> None:
    def echo(connection: Connection) -> None:
        raise NotImplementedError

    class EchoServer(FaultServer):
        def _serve(self, sock: socket.socket) -> None:
            connection = Connection(sock)
            while (request := connection.read_request()) is not None:
                name = request[0].split()[1].rpartition("/")[2]
                connection.send(reply(200, json.dumps({"id": name}).encode()))
            connection.close()

    with EchoServer(echo) as server, api_for(server.host, pool_size=5) as api:
        with ThreadPoolExecutor(20) as pool:
            results = list(pool.map(lambda n: (n, api.safe(str(n))["id"]), range(400)))
    assert all(str(number) == answer for number, answer in results)


def _call_in_child(api: Any, results: Any) -> None:
    results.put(api.safe("child"))


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_opens_connections_of_its_own() -> None:
    context = multiprocessing.get_context("fork")
    with FaultServer(OK) as server, api_for(server.host) as api:
        api.safe("parent")
        results = context.SimpleQueue()
        child = context.Process(target=_call_in_child, args=(api, results))
        child.start()
        child.join(20)
        assert child.exitcode == 0
        assert results.get() == {"ok": True}
        api.safe("parent")
        assert server.connections == 2


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors in /proc")
def test_clients_leak_no_descriptors() -> None:
    with FaultServer(OK) as server:

        def use_some(number: int) -> int:
            for _ in range(number):
                with api_for(server.host) as api:
                    api.safe("a")
            gc.collect()
            return len(list(Path("/proc/self/fd").iterdir()))

        before = use_some(5)
        # The server's side of each connection closes a moment after the client's.
        assert use_some(1000) <= before + 20


# 21: nothing was sent


@pytest.mark.parametrize("host", ["http://127.0.0.1:{port}", "https://no-such-host.invalid"])
def test_failures_to_connect_are_repeated_for_any_operation(host: str) -> None:
    clock = TestClock(chance=1.0)
    with api_for(host.format(port=_free_port()), clock) as api:
        with pytest.raises(exceptions.ConnectError) as caught:
            api.never("a")
    assert clock.sleeps == [0.5, 1.0]
    assert caught.value.attempts == 3
    assert not caught.value.maybe_applied


def test_connect_timeout_is_repeated_for_any_operation() -> None:
    # A listener whose queue is full accepts no further connection.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
            fillers.append(filler)
        with api_for(f"http://127.0.0.1:{port}", connect_timeout=0.05) as api:
            with pytest.raises(exceptions.ConnectError) as caught:
                api.never("a")
        for filler in fillers:
            filler.close()
    assert caught.value.attempts == 3
    assert not caught.value.maybe_applied


def test_waits_stay_within_the_deadline() -> None:
    clock = TestClock(chance=1.0)
    with (
        FaultServer(reply(503, b"", "Retry-After: 25")) as server,
        api_for(server.host, clock) as api,
    ):
        with pytest.raises(exceptions.ServiceException) as caught:
            api.safe("a", _deadline=30.0)
        assert len(server.requests) == 2
    assert clock.sleeps == [25.0]
    assert caught.value.elapsed <= 30


def test_default_deadlines_are_those_of_the_operation() -> None:
    clock = TestClock()
    with (
        FaultServer(reply(503, b"", "Retry-After: 25")) as server,
        api_for(server.host, clock) as api,
    ):
        with pytest.raises(exceptions.ServiceException):
            api.hurried("a")
        assert len(server.requests) == 1
        with pytest.raises(exceptions.ServiceException):
            api.safe("a")
        assert len(server.requests) == 4


# 22: interrupts

_INTERRUPTED = """
import signal
from faults import FaultServer, api_for, reply
from talon_one.runtime.clock import Clock

class AnnouncedClock(Clock):
    def sleep(self, seconds):
        print("waiting", seconds, flush=True)
        super().sleep(seconds)

# The process that starts this one may ignore interrupts, which a child inherits.
signal.signal(signal.SIGINT, signal.default_int_handler)
with FaultServer(reply(429, b"", "Retry-After: 20"), reply()) as server:
    with api_for(server.host, AnnouncedClock(), deadline=1000.0) as api:
        try:
            api.safe("a")
        except KeyboardInterrupt:
            print(api.safe("a"), len(server.requests), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal to a child")
def test_interrupt_ends_a_wait_at_once_and_leaves_the_pool_usable() -> None:
    root = Path(__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root / "test")}
    process = subprocess.Popen(
        # As in the background of a shell, or under nohup.
        ["sh", "-c", 'trap "" INT; exec "$@"', "sh", sys.executable, "-c", _INTERRUPTED],
        stdout=subprocess.PIPE,
        cwd=root,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "waiting 20.0\n"
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=60)
    assert output == "{} 2\n"


# Observability and secrets


def test_log_and_hooks_tell_attempts_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Any] = []

    def trace(event: Any) -> None:
        event.headers["traceparent"] = f"attempt-{event.attempt}"

    caplog.set_level(logging.DEBUG)
    with FaultServer(reply(503), drop, OK) as server:
        hooks = {"on_request": [trace, events.append], "on_response": [events.append]}
        with api_for(server.host, **hooks) as api:
            api.keyed("customer@example.com")
    assert [headers["traceparent"] for _, headers, _ in server.requests] == [
        "attempt-1",
        "attempt-2",
        "attempt-3",
    ]
    ours = [record for record in caplog.records if record.name.startswith("talon_one")]
    assert [record.levelname for record in ours] == ["WARNING", "WARNING", "DEBUG"]
    assert "keyed attempt 1: 503; repeated in 0.25 s" in caplog.text
    assert "keyed attempt 2: ConnectionBrokenError; repeated in 0.50 s" in caplog.text
    assert [event.status for event in events if hasattr(event, "status")] == [503, None, 200]
    everything = caplog.text + repr(events)
    assert KEY not in everything
    assert "customer@example.com" not in "".join(record.getMessage() for record in ours)


def test_no_secret_in_reprs_pickles_or_errors() -> None:
    proxy = f"http://user:{KEY}@127.0.0.1:9"
    configuration = Configuration(host="http://127.0.0.1:9", management_key=KEY, proxy=proxy)
    client = ApiClient(configuration, clock=TestClock())
    with pytest.raises(exceptions.ConnectError) as caught:
        FaultApi(client).safe("a")
    shown = [repr(configuration), repr(client), str(caught.value), repr(caught.value)]
    dumped = [pickle.dumps(thing) for thing in (configuration, client, caught.value)]
    assert not any(KEY in text for text in shown)
    assert not any(KEY.encode() in data for data in dumped)
    copy = pickle.loads(pickle.dumps(client))
    assert copy.configuration.host == configuration.host
    assert copy.configuration.api_key == {}
    kept = Configuration(host="http://127.0.0.1:9", management_key=KEY, pickle_keys=True)
    assert pickle.loads(pickle.dumps(kept)).api_key == {"management_key": KEY}


def test_unpickled_client_takes_its_keys_from_the_environment(monkeypatch: Any) -> None:
    with FaultServer(OK) as server, api_for(server.host) as api:
        data = pickle.dumps(api.api_client)
        monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "another")
        assert FaultApi(pickle.loads(data)).safe("a") == {"ok": True}
        assert server.requests[0][1]["authorization"] == "ManagementKey-v1 another"


@pytest.mark.parametrize("kind", [exceptions.ServiceException, exceptions.ConnectError])
def test_errors_survive_pickling(kind: Any) -> None:
    error = kind(503, "Busy", raw_data=b"x") if kind is exceptions.ServiceException else kind("no")
    error.attempts, error.maybe_applied = 3, True
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert copy.__dict__ == error.__dict__


# The rate limit


def test_rate_limit_spaces_requests_of_each_operation() -> None:
    clock = TestClock()
    with FaultServer(OK) as server, api_for(server.host, clock, rate_limit=3.0) as api:
        for _ in range(4):
            api.safe("a")
        api.never("a")
        api.unlimited("a")
        api.unlimited("a")
    assert [round(seconds, 6) for seconds in clock.sleeps] == [0.336667] * 3


def test_paging_at_the_rate_limit_meets_no_429() -> None:
    clock = TestClock()
    with Sandbox(customers=1000, rate_limit=3, clock=clock.monotonic) as sandbox:
        statuses: list[int | None] = []
        configuration = Configuration(
            host=sandbox.host,
            management_key=sandbox.management_key,
            rate_limit=3.0,
            on_response=[lambda event: statuses.append(event.status)],
        )
        with ApiClient(configuration, clock=clock) as client:
            api = ManagementApi(client)
            pages = paginate(api.get_application_customers, application_id=42, page_size=10)
            assert len(list(pages)) >= 1000
    assert len(statuses) >= 100
    assert set(statuses) == {200}


# Streams


def test_stream_is_read_at_the_callers_pace() -> None:
    body = b"row\n" * 100_000
    clock = TestClock()
    with FaultServer(reply(503), reply(200, body)) as server, api_for(server.host, clock) as api:
        with api.safe("a", **{_VIEW: "stream"}) as response:
            assert response.status == 200
            received = b""
            for chunk in response.stream(1000):
                assert len(chunk) <= 1000
                clock.now += 60.0  # Far past the deadline of the call.
                received += chunk
        assert received == body
        assert http.client.responses[response.status] == "OK"
