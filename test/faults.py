"""A server on a real socket that misbehaves to order, and a clock that takes no time."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from talon_one import ApiClient, Configuration
from talon_one.aio.clock import AsyncClock
from talon_one.api_base import Api
from talon_one.runtime.csv_export import CsvExport
from talon_one.runtime.model import Model, field
from talon_one.runtime.operation import Operation, header, path, query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Self


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
            self.reader.read(1)


class FaultServer:
    """Answers the n-th request by the n-th step; the last step serves all further ones.

    A step is what to send, or a function that is given the connection.
    """

    def __init__(self, *steps: Any, tls: ssl.SSLContext | None = None) -> None:
        self.steps = steps
        self.requests: list[tuple[str, dict[str, str], bytes]] = []
        self.connections = 0
        self._tls = tls
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.host = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

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
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


def reply(status: int = 200, body: bytes = b"{}", *headers: str) -> bytes:
    """The bytes of a whole response."""
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class FaultApi(Api):
    """Operations of each kind, whatever the spec has: the policy is about the kind."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        operation = OPERATIONS[name]

        def call(*values: Any, **options: Any) -> Any:
            names = [parameter.name for parameter in operation.parameters]
            arguments = dict(zip_longest(names, values))
            return self._call(operation, {**arguments, "options": options})

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
    }
    return Operation(id=name, name=name, parameters=parameters, **{**defaults, **fields})


OPERATIONS = {
    "safe": _operation("safe", endpoint="GET /v1/things/{id}", retry="safe"),
    "keyed": _operation("keyed", retry="keyed"),
    "never": _operation("never", retry="never"),
    "erasing": _operation("erasing", endpoint="DELETE /v1/things/{id}"),
    "throttled": _operation("throttled", retry="keyed", throttles_with_conflict=True),
    "unmarked": _operation("unmarked"),
    "trial": _operation("trial", makes_safe={"dry": True, "runRules": True}),
    "hurried": _operation("hurried", retry="safe", timeouts=(10.0, 20.0)),
    "unlimited": _operation("unlimited", rate_limited=False),
    "export": _operation(
        "export", retry="safe", responses={"200": lambda: CsvExport}, accept="application/csv"
    ),
    "bodiless": _operation("bodiless", responses={"200": None, "400": lambda: Fault}),
    "faults": _operation(
        "faults", responses={"200": lambda: dict[str, Fault], "default": lambda: Fault}
    ),
    "misspelt": _operation("misspelt", retry="Never"),
}


@contextlib.contextmanager
def api_for(host: str, clock: AsyncClock | None = None, **options: Any) -> Iterator[FaultApi]:
    """A client of a server, with short real timeouts and injected time."""
    options.setdefault("read_timeout", 5.0)
    configuration = Configuration(host=host, management_key=KEY, **options)
    with ApiClient(configuration, clock=clock or TestClock()) as client:
        yield FaultApi(client)
