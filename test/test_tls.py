"""TLS and proxies, on real sockets."""

from __future__ import annotations

import contextlib
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from faults import (
    HEAD,
    OK,
    Connection,
    FaultServer,
    TestClock,
    free_port,
    reply,
    then_close,
    tunnel_to,
)

from talon_one import exceptions
from talon_one.runtime.clock import Clock

if TYPE_CHECKING:
    from worlds import World


# TLS (19)


def _context(certificates: Path, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / f"{name}.pem")
    return context


def test_a_certificate_of_the_callers_own_ca_is_trusted(world: World, certificates: Path) -> None:
    context = _context(certificates, "right")
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(certificates / "ca.pem")
    trust = {
        "ssl_ca_cert": str(certificates / "ca.pem"),
        "cert_file": str(certificates / "client.pem"),
    }
    with FaultServer(OK, tls=context) as server, world.api_for(server.host, **trust) as api:
        assert api.never("a") == {"ok": True}


@pytest.mark.parametrize(
    ("name", "ca"),
    [("right", "other.pem"), ("wrong", "ca.pem"), ("expired", "ca.pem"), ("right", None)],
)
def test_untrusted_certificates_are_refused_at_once(
    world: World, certificates: Path, name: str, ca: str | None
) -> None:
    trust = {"ssl_ca_cert": str(certificates / ca)} if ca else {}
    clock = TestClock()
    with FaultServer(OK, tls=_context(certificates, name)) as server:
        with world.api_for(server.host, clock, **trust) as api:
            with pytest.raises(exceptions.TLSError) as caught:
                api.safe("a")
        assert server.requests == []
    assert caught.value.attempts == 1
    assert not caught.value.maybe_applied
    assert clock.sleeps == []


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_old_tls_is_refused(world: World, certificates: Path) -> None:
    context = _context(certificates, "right")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    trust = {"ssl_ca_cert": str(certificates / "ca.pem")}
    with FaultServer(OK, tls=context) as server, world.api_for(server.host, **trust) as api:
        with pytest.raises(exceptions.TLSError):
            api.safe("a")
        assert server.requests == []


def test_certificates_that_cannot_be_loaded_are_told_at_once(world: World, tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    for option in ("ssl_ca_cert", "cert_file"):
        for path in ("bad.pem", "missing.pem"):
            given: Any = {option: str(tmp_path / path)}
            with pytest.raises(exceptions.ConfigurationError, match="certificate"):
                world.client_for("https://127.0.0.1:1", **given).__enter__()


def goodbye(connection: Connection) -> None:
    """End TLS as it should be ended."""
    connection.send(HEAD + b"\r\nwhole")
    with contextlib.suppress(OSError):
        connection.sock.unwrap()  # type: ignore[attr-defined]
    connection.close()


@pytest.mark.parametrize("proxied", [False, True], ids=["direct", "through a TLS proxy"])
def test_a_tls_body_without_a_length_must_be_ended_by_tls(
    world: World, certificates: Path, proxied: bool
) -> None:
    context = _context(certificates, "right")
    cut = then_close(HEAD + b"\r\nwhole, or is it?")
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(FaultServer(cut, goodbye, OK, tls=context))
        options: dict[str, Any] = {"ssl_ca_cert": str(certificates / "ca.pem")}
        if proxied:
            proxy = stack.enter_context(FaultServer(tunnel_to(server), tls=context))
            options["proxy"] = proxy.host
            if world.name != "blocking" and sys.version_info < (3, 11):
                with pytest.raises(exceptions.ConfigurationError, match=r"3\.11"):
                    stack.enter_context(world.api_for(server.host, **options))
                return
        api = stack.enter_context(world.api_for(server.host, **options))
        with pytest.raises(exceptions.ConnectionBrokenError):
            api.blob("a")
        assert api.blob("a") == b"whole"
        for _ in range(2):
            assert api.blob("a") == b'{"ok":true}'
        assert server.connections == 3


# Proxies


def test_tls_goes_through_the_environments_proxy_as_a_tunnel(
    world: World, certificates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = {"ssl_ca_cert": str(certificates / "ca.pem")}
    with FaultServer(OK, tls=_context(certificates, "right")) as server:
        with FaultServer(tunnel_to(server)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass%20word@127.0.0.1:{proxy.port}")
            monkeypatch.setenv("NO_PROXY", "other.example")
            with world.api_for("https://service.example", **trust) as api:
                assert api.never("a") == {"ok": True}
            line, headers, _ = proxy.requests[0]
            assert line.startswith("CONNECT service.example:443 ")
            assert headers["proxy-authorization"] == "Basic dXNlcjpwYXNzIHdvcmQ="
            assert "authorization" not in headers
            assert "proxy-authorization" not in server.requests[0][1]
            monkeypatch.setenv("NO_PROXY", "service.example")
            for host in ("https://service.example", f"https://127.0.0.1:{free_port()}"):
                with world.api_for(host, **trust) as api, pytest.raises(exceptions.ConnectError):
                    api.never("a")
            assert len(proxy.requests) == 1


def test_plain_http_is_asked_of_a_proxy_by_the_whole_url(world: World) -> None:
    with (
        FaultServer(OK) as proxy,
        world.api_for("http://127.0.0.1:9", proxy=f"127.0.0.1:{proxy.port}") as api,
    ):
        api.never("a")
        assert proxy.requests[0][0] == "PUT http://127.0.0.1:9/v1/things/a HTTP/1.1"


def test_a_proxy_that_refuses_leaves_nothing_sent(world: World) -> None:
    with FaultServer(reply(407), OK) as proxy:
        with world.api_for("https://127.0.0.1:9", proxy=proxy.host, max_attempts=1) as api:
            with pytest.raises(exceptions.ConnectError) as caught:
                api.never("a")
    assert not caught.value.maybe_applied


def test_malformed_proxy_is_told_at_once(world: World) -> None:
    with pytest.raises(exceptions.ConfigurationError, match="proxy"):
        world.client_for("https://127.0.0.1:1", proxy="ftp://x").__enter__()


def test_a_proxy_that_drips_ends_at_the_deadline(world: World) -> None:
    def drip(connection: Connection) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nX: ")
        with contextlib.suppress(OSError):
            while True:
                connection.send(b"x")
                connection.sock.settimeout(0.001)
                with contextlib.suppress(TimeoutError):
                    connection.sock.recv(1)

    with FaultServer(drip) as proxy:
        with world.api_for("https://127.0.0.1:9", Clock(), proxy=proxy.host, deadline=0.3) as api:
            with pytest.raises(exceptions.DeadlineExceededError) as caught:
                api.never("a")
    assert not caught.value.maybe_applied


def test_a_plain_proxy_is_given_its_password_and_an_address_in_brackets(world: World) -> None:
    with FaultServer(OK) as proxy:
        user = f"http://user:p%3Aw@127.0.0.1:{proxy.port}"
        with world.api_for("http://[::1]:9", proxy=user) as api:
            api.blob("a")
    line, headers, _ = proxy.requests[0]
    assert line == "PUT http://[::1]:9/v1/things/a HTTP/1.1"
    assert (headers["host"], headers["proxy-authorization"]) == ("[::1]:9", "Basic dXNlcjpwOnc=")


def test_what_a_proxy_says_before_the_tunnel_begins_is_no_response(
    world: World, certificates: Path
) -> None:
    with FaultServer(OK, tls=_context(certificates, "right")) as server:

        def forge(connection: Connection) -> None:
            connection.send(HEAD + b"\r\n" + reply(200, b"forged"))
            connection.wait_for_close()

        trust = {"ssl_ca_cert": str(certificates / "ca.pem")}
        with FaultServer(forge) as proxy:
            options: Any = {"proxy": proxy.host, "max_attempts": 1, **trust}
            with world.api_for(server.host, **options) as api:
                with pytest.raises(exceptions.ConnectError):
                    api.blob("a")
        assert server.requests == []
