"""The listening socket, its connections, and what goes over them. Hand-written."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, cast

from werkzeug import Request
from werkzeug.serving import WSGIRequestHandler
from werkzeug.wsgi import LimitedStream

if TYPE_CHECKING:
    from collections.abc import Callable

    from .faults import Fault


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


_DRAINED = 2**30
"""How much of a body that nobody read is read off a connection; past that, it is closed."""


class Listener(socketserver.ThreadingTCPServer):
    """Serves in a thread of its own, with one more for each connection.

    The base class polls for its end; this one is woken up, so that it stops at once.

    Args:
        address: Where to listen.
        port: The port; 0 takes any free one.
        answer: Makes the reply to a request.
    """

    # The server then waits for them when it closes, and none outlives the store.
    daemon_threads = False
    allow_reuse_address = True
    request_queue_size = 128
    # What Werkzeug's handler asks for.
    ssl_context = None
    multithread = True
    multiprocess = False

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


class _RequestHandler(WSGIRequestHandler):
    """Keeps connections open, which Werkzeug's own handler does not."""

    protocol_version = "HTTP/1.1"
    server_version = "Emulator"
    disable_nagle_algorithm = True
    wbufsize = -1  # A reply is one packet; http.server flushes it.

    def run_wsgi(self) -> None:
        """Answer one request."""
        lengths = self.headers.get_all("Content-Length", [])
        codings = self.headers.get_all("Transfer-Encoding", [])
        if (
            len(lengths) + len(codings) > 1
            or not all(length.isascii() and length.isdigit() for length in lengths)
            or not all(coding.lower() == "chunked" for coding in codings)
        ):
            self.send_error(400, "The length of the body is not clear")
            return
        environ = self.make_environ()
        if not codings:
            # What is left of it can be told by whoever reads on.
            environ["wsgi.input"] = LimitedStream(
                cast("IO[bytes]", self.rfile), int(lengths[0]) if lengths else 0
            )
            environ["wsgi.input_terminated"] = True
        with Request(environ, populate_request=False) as request:
            response = cast("Listener", self.server).answer(request)
        if lengths or codings:
            self._drain(environ["wsgi.input"])
        fault = response.fault
        with contextlib.suppress(ConnectionError):  # The client need not wait for the reply.
            if fault is not None and fault.reset:
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
            if fault is None or not (fault.truncated or fault.slow):
                self.wfile.write(response.body)
            else:
                self._send_badly(fault, response.body)

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

    def _drain(self, stream: Any) -> None:
        """Read off what is left of a body; the next request comes after it."""
        left = _DRAINED
        try:
            while piece := stream.read(65536):
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

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: the service logs what it answers."""

    def log(self, *args: Any) -> None:
        """Nothing: what is refused before it is a request is the client's to see."""
