"""A server on a real socket that misbehaves to order, and a clock that takes no time."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
import tracemalloc
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from talon_one.aio.clock import AsyncClock
from talon_one.runtime.csv_export import CsvExport
from talon_one.runtime.model import Model, field
from talon_one.runtime.operation import Operation, form, header, path, query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Self

    from talon_one.runtime.options import View


class Fault(Model, kw_only=True):
    """The form of the errors of the operations below."""

    message: str | None = field(default=None, name="message")
    code: int | None = field(default=None, name="Code")


KEY = "secret-key-of-the-test"


class TestClock(AsyncClock):
    """Time that passes only when someone waits, or by `tick` seconds at each look at it."""

    __test__ = False

    def __init__(self, tick: float = 0.0, chance: float = 0.5) -> None:
        self.now = 1_600_000_000.0
        self.tick = tick
        self.chance = chance
        self.sleeps: list[float] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        with self._lock:
            self.now += self.tick
            return self.now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.sleeps.append(seconds)
            self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    def random(self) -> float:
        return self.chance


class Connection:
    """One accepted connection, seen from the server."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.reader = sock.makefile("rb")

    def read_request(self) -> tuple[str, dict[str, str], bytes] | None:
        """The next request's first line, headers and body; None once the client has closed."""
        line = self.reader.readline().decode("latin-1").strip()
        if not line:
            return None
        headers: dict[str, str] = {}
        while header := self.reader.readline().decode("latin-1").strip():
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        return line, headers, self.reader.read(int(headers.get("content-length", 0)))

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reset(self) -> None:
        """End the connection with a TCP reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self.reader.close()
        self.sock.close()

    def wait_for_close(self) -> None:
        """Return once the client has closed its side."""
        with contextlib.suppress(OSError):
            self.sock.settimeout(10)
            while self.reader.read1(65536):
                pass


class FaultServer:
    """Answers the n-th request by the n-th step; the last step serves all further ones.

    A step is what to send, or a function that is given the connection.
    """

    def __init__(self, *steps: Any, tls: ssl.SSLContext | None = None, port: int = 0) -> None:
        self.steps = steps
        self.requests: list[tuple[str, dict[str, str], bytes]] = []
        self.connections = 0
        self._tls = tls
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.host = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), contextlib.ExitStack() as stack:
            stack.callback(sock.close)
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            self.connections += 1
            connection = Connection(sock)
            stack.callback(connection.close)
            while (request := connection.read_request()) is not None:
                with self._lock:
                    self.requests.append(request)
                    step = self.steps[min(len(self.requests), len(self.steps)) - 1]
                if isinstance(step, bytes):
                    connection.send(step)
                else:
                    step(connection)

    def close(self) -> None:
        """Take no further connection."""
        self._listener.shutdown(socket.SHUT_RDWR)
        # Its number may be that of the next listener at once, which the thread must not take.
        self._accepting.join()
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class RawServer(FaultServer):
    """Hands each connection to the step as it is, the request unread."""

    def _serve(self, sock: socket.socket) -> None:
        self.connections += 1
        with contextlib.suppress(OSError), contextlib.closing(Connection(sock)) as connection:
            self.steps[0](connection)


def reply(status: int = 200, body: bytes = b"{}", *headers: str) -> bytes:
    """The bytes of a whole response."""
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


MEGABYTE = 2**20
HEAD = b"HTTP/1.1 200 OK\r\n"
OK = reply(200, b'{"ok":true}')


def drop(connection: Connection) -> None:
    """Reset the connection instead of answering."""
    connection.reset()


def hang(connection: Connection) -> None:
    """Never answer."""
    connection.wait_for_close()


def then_close(data: bytes) -> Callable[[Connection], None]:
    """A step that closes the connection after its answer."""

    def step(connection: Connection) -> None:
        connection.send(data)
        connection.close()

    return step


def endless(start: bytes, piece: bytes) -> Callable[[Connection], None]:
    """A step that sends until the client has closed."""

    def step(connection: Connection) -> None:
        connection.send(start)
        with contextlib.suppress(OSError):
            while True:
                connection.send(piece)

    return step


def tunnel_to(target: FaultServer) -> Callable[[Connection], None]:
    """A step of a proxy: copy bytes both ways until one side ends."""

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


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def peak_below(limit: int) -> Iterator[None]:
    """Fail if more memory than so many bytes is taken at once."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()


class FaultApi:
    """Operations of each kind, whatever the spec has: the policy is about the kind."""

    def __init__(self, api_client: Any) -> None:
        self.api_client = api_client

    def __getattr__(self, name: str) -> Callable[..., Any]:
        operation = OPERATIONS[name]

        def call(*values: Any, view: View = "data", **options: Any) -> Any:
            names = [parameter.name for parameter in operation.parameters]
            arguments = dict(zip_longest(names, values))
            return self.api_client.call(operation, arguments, options, view)

        return call


def _operation(name: str, **fields: Any) -> Operation:
    parameters = (
        path("id", "id", str),
        query("dry", "dry", bool),
        header("key", "Idempotency-Key", str),
        query("rules", "runRules", bool),
    )
    defaults: dict[str, Any] = {
        "endpoint": "PUT /v1/things/{id}",
        "responses": {"200": lambda: dict[str, Any]},
        "security": ("management_key",),
        "parameters": parameters,
    }
    return Operation(id=name, name=name, **{**defaults, **fields})


OPERATIONS = {
    "safe": _operation("safe", endpoint="GET /v1/things/{id}", retry="safe"),
    "get": _operation("get", endpoint="GET /v1/things/{id}"),
    "delete": _operation("delete", endpoint="DELETE /v1/things/{id}"),
    "keyed": _operation("keyed", retry="keyed"),
    "never": _operation("never", retry="never"),
    "throttled": _operation("throttled", retry="keyed", throttles_with_conflict=True),
    "unmarked": _operation("unmarked"),
    "trial": _operation("trial", makes_safe={"dry": True, "runRules": True}),
    "hurried": _operation("hurried", retry="safe", timeouts=(10.0, 20.0)),
    "unlimited": _operation("unlimited", rate_limited=False),
    "export": _operation(
        "export", retry="safe", responses={"200": lambda: CsvExport}, accept="application/csv"
    ),
    "bodiless": _operation("bodiless", responses={"200": None, "400": lambda: Fault}),
    "upload": _operation("upload", parameters=(form("up_file", "upFile", required=True),)),
    "faults": _operation(
        "faults", responses={"200": lambda: dict[str, Fault], "default": lambda: Fault}
    ),
    "misspelt": _operation("misspelt", retry="Never"),
    "blob": _operation(
        "blob", responses={"200": lambda: bytes, "204": None}, accept="application/octet-stream"
    ),
}
