"""The listening socket, its connections, and what goes over them. Hand-written."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import IO, TYPE_CHECKING, Any, cast

from werkzeug.serving import DechunkedInput
from werkzeug.wsgi import LimitedStream

from ..runtime.head import FIELD, MAX_FIELDS, Headers

if TYPE_CHECKING:
    from collections.abc import Callable

    from .faults import Fault


@dataclass
class Request:
    """A request as it came over the wire.

    Attributes:
        method: Of HTTP.
        target: Path and query, as they were sent.
        headers: By name, in any case.
        body: What is read of it comes off the connection.
    """

    method: str
    target: str
    headers: Headers
    body: IO[bytes]


@dataclass
class Response:
    """A reply as it goes over the wire.

    Attributes:
        status: The HTTP status.
        body: The body.
        media_type: That of the body; None for no body.
        headers: Other headers.
        fault: What goes wrong on the way.
    """

    status: int
    body: bytes = b""
    media_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    fault: Fault | None = None


_LONGEST_LINE = 65536
_DRAINED = 2**30
"""How much of a body that nobody read is read off a connection; past that, it is closed."""


class Listener(socketserver.ThreadingTCPServer):
    """Serves in a thread of its own, with one more for each connection.

    The base class polls for its end; this one is woken up, so that it stops at once.

    Args:
        address: Where to listen.
        port: The port; 0 takes any free one.
        answer: Makes the reply to a request.

    Attributes:
        port: The port that it got.
        answer: Makes the reply to a request.
    """

    # The server then waits for them when it closes, and none outlives the store.
    daemon_threads = False
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, address: str, port: int, answer: Callable[[Request], Response]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        super().__init__((address, port), _RequestHandler)
        self.port: int = self.server_address[1]
        self.answer = answer
        self._connections: set[socket.socket] = set()
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="emulator")

    def start(self) -> None:
        """Serve until `stop`."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the requests that are under way, and close everything."""
        self._stopping = True
        socket.create_connection(self.socket.getsockname()[:2]).close()
        self._thread.join()
        for connection in list(self._connections):
            with contextlib.suppress(OSError):  # The client may have been faster.
                connection.shutdown(socket.SHUT_RD)
        self.server_close()

    def _serve(self) -> None:
        while not self._stopping:
            self.handle_request()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer what comes over a connection, in a thread of its own."""
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        self._connections.discard(request)
        super().shutdown_request(request)


class _RequestHandler(BaseHTTPRequestHandler):
    """Answers the requests of one connection, which stays open."""

    protocol_version = "HTTP/1.1"
    server_version = "Emulator"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1  # A reply is one packet; it is flushed when it is complete.
    fields: Headers

    def handle(self) -> None:
        """Answer one request after the other."""
        with contextlib.suppress(ConnectionError):  # The client need not wait for the reply.
            super().handle()

    def handle_one_request(self) -> None:
        """Read the head of a request, and answer it."""
        self.raw_requestline = self.rfile.readline(_LONGEST_LINE + 1)
        if len(self.raw_requestline) > _LONGEST_LINE:
            self.requestline = self.request_version = self.command = ""
            self.send_error(414)
        elif not self.raw_requestline:
            self.close_connection = True
        elif self.parse_request():
            self._answer()
            if not self.wfile.closed:
                self.wfile.flush()

    def parse_request(self) -> bool:
        """Read the head of a request; answer whether it is one, as the base class does.

        That reads headers as if they were e-mail, which costs as much as all else on the way.
        """
        words = self.raw_requestline.decode("latin-1").split()
        if len(words) != 3 or words[2] not in ("HTTP/1.0", "HTTP/1.1"):
            return super().parse_request()
        self.requestline = " ".join(words)
        self.command, self.path, self.request_version = words
        fields: list[tuple[str, str]] = []
        while (line := self.rfile.readline(_LONGEST_LINE + 1)) not in (b"\r\n", b"\n", b""):
            field = FIELD.fullmatch(line.decode("latin-1").rstrip("\r\n"))
            if len(line) > _LONGEST_LINE or len(fields) == MAX_FIELDS:
                self.send_error(431)
                return False
            if field is None:
                self.send_error(400, "A header is malformed")
                return False
            fields.append((field[1], field[2].rstrip(" \t")))
        self.fields = Headers(fields)
        connection = self.fields.get("Connection", "").lower()
        self.close_connection = connection == "close" or (
            words[2] == "HTTP/1.0" and connection != "keep-alive"
        )
        asks = self.fields.get("Expect", "").lower() == "100-continue"
        return words[2] == "HTTP/1.0" or not asks or self.handle_expect_100()

    def _answer(self) -> None:
        length = self.fields.get("Content-Length")
        coding = self.fields.get("Transfer-Encoding")
        if (
            (length is not None and coding is not None)
            or (length is not None and not (length.isascii() and length.isdigit()))
            or (coding is not None and coding.lower() != "chunked")
        ):
            self.send_error(400, "The length of the body is not clear")
            return
        stream = cast("IO[bytes]", self.rfile)
        body = cast(
            "IO[bytes]",
            DechunkedInput(stream) if coding else LimitedStream(stream, int(length or 0)),
        )
        server = cast("Listener", self.server)
        response = server.answer(Request(self.command, self.path, self.fields, body))
        if length or coding:
            self._drain(body)
        if response.fault is not None and response.fault.reset:
            self._reset()
            return
        self.send_response(response.status)
        if response.media_type is not None:
            self.send_header("Content-Type", response.media_type)
        if response.status != 204:
            self.send_header("Content-Length", str(len(response.body)))
        for name, value in response.headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "HEAD":
            return
        if response.fault is not None and (response.fault.truncated or response.fault.slow):
            self._send_badly(response.fault, response.body)
        else:
            self.wfile.write(response.body)

    def _send_badly(self, fault: Fault, body: bytes) -> None:
        """Send a body in pieces, with a wait before each, or only half of it."""
        if fault.truncated:
            body = body[: len(body) // 2]
            self.close_connection = True
        size = max(1, -(-len(body) // 8))
        for start in range(0, len(body), size):
            if fault.slow:
                self.wfile.flush()
                fault.wait(fault.slow)
            self.wfile.write(body[start : start + size])

    def _reset(self) -> None:
        """End the connection by a TCP reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        # Not orderly, as the server would do in the end.
        self.connection.close()

    def _drain(self, body: IO[bytes]) -> None:
        """Read off what is left of a body; the next request comes after it."""
        left = _DRAINED
        try:
            while piece := body.read(65536):
                left -= len(piece)
                if left < 0:
                    break
            else:
                return
        except Exception:  # noqa: S110, broken off or malformed
            pass
        self.close_connection = True

    def handle_expect_100(self) -> bool:
        """Ask for the body, at once."""
        proceed = super().handle_expect_100()
        self.wfile.flush()
        return proceed

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: the service logs what it answers, and the client sees what is no request."""
