"""What the emulator costs: CPU time of its process for a call, next to a bare Werkzeug application.

Both sides are told the same over one connection that stays open, by a client that only writes and
reads bytes. `python -m bench.emulator emulator` is one side, `... werkzeug` the other: each prints
its port, and its CPU time whenever it is sent a line.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from .measure import Measure, medians

CALLS = 100
ROOT = Path(__file__).resolve().parent.parent
CUSTOMER = "/v1/applications/42/customers/6"
SESSION = "/v2/customer_sessions/s1"
MANAGEMENT_KEY = "ManagementKey-v1 emulator-management-key"
INTEGRATION_KEY = "ApiKey-v1 emulator-integration-key"
CART = json.dumps(
    {
        "customerSession": {
            "profileId": "customer1",
            "state": "open",
            "cartItems": [
                {"name": f"Shoe {n}", "sku": f"shoe-{n}", "quantity": 1, "price": 10 + n,
                 "category": "shoes"}
                for n in range(10)
            ],
        },
        "responseContent": ["customerSession"],
    }
).encode()  # fmt: skip
READY = """
import time
from talon_one.emulator import Emulator
start = time.perf_counter()
with Emulator():
    print(time.perf_counter() - start)
"""


def measure(samples: int) -> list[Measure]:
    with ExitStack() as stack:
        ours, floor = (stack.enter_context(running(side)) for side in ("emulator", "werkzeug"))
        get = _request("GET", CUSTOMER, MANAGEMENT_KEY)
        put = _request("PUT", SESSION, INTEGRATION_KEY, CART)

        def compare(name: str, bound: float, request: bytes) -> Measure:
            sides = [partial(side.cpu_seconds, request) for side in (ours, floor)]
            results = medians(samples * 3, *sides)
            return Measure(name, *(seconds * 1e6 for seconds in results), "us", bound)

        return [
            Measure("emulator: ready", _ready() * 1e3, None, "ms", 100),
            compare("emulator: GET one customer", 2, get),
            compare("emulator: session, 10 items, 3 rules", 5, put),
        ]


def _ready() -> float:
    """Seconds of wall time until an emulator answers, in a process that has imported it."""

    def sample() -> float:
        command = [sys.executable, "-c", READY]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
        return float(done.stdout)

    return medians(5, sample)[0]


def _request(method: str, target: str, key: str, body: bytes = b"") -> bytes:
    head = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {key}\r\n"
    if body:
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"\r\n" + body


class Side:
    """A server in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._input, self._output = process.stdin, process.stdout
        self._socket = socket.create_connection(("127.0.0.1", int(self._output.readline())))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._reader = self._socket.makefile("rb")

    def close(self) -> None:
        self._reader.close()
        self._socket.close()

    def cpu_seconds(self, request: bytes) -> float:
        """CPU time of one of so many calls."""
        start = self._cpu()
        for _ in range(CALLS):
            self._call(request)
        return (self._cpu() - start) / CALLS

    def _cpu(self) -> float:
        self._input.write("\n")
        self._input.flush()
        return float(self._output.readline())

    def _call(self, request: bytes) -> None:
        self._socket.sendall(request)
        assert b" 200 " in self._reader.readline(), "the call failed"
        length = 0
        while (line := self._reader.readline()) != b"\r\n":
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        self._reader.read(length)


@contextmanager
def running(side: str) -> Iterator[Side]:
    """A side that runs until the block ends."""
    with subprocess.Popen(
        [sys.executable, "-m", "bench.emulator", side],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        server = Side(process)
        yield server
        server.close()


def serve(side: str) -> None:
    with _emulator() if side == "emulator" else _werkzeug() as port:
        print(port, flush=True)
        for _ in sys.stdin:
            print(time.process_time(), flush=True)


@contextmanager
def _emulator() -> Iterator[int]:
    from talon_one.emulator import Emulator, rules

    with Emulator() as emulator:
        emulator.rules.clear()
        emulator.rules.add(effects=[rules.PercentOff(10, of="items", category="shoes")])
        emulator.rules.add(effects=[rules.AddPoints(per_unit=1)], when=[rules.TotalAtLeast(50)])
        emulator.rules.add(effects=[rules.FreeItem("socks")], when=[rules.HasItem(units=5)])
        yield int(emulator.host.rpartition(":")[2])


@contextmanager
def _werkzeug() -> Iterator[int]:
    from werkzeug import Request, Response
    from werkzeug.serving import WSGIRequestHandler, make_server
    from werkzeug.test import run_wsgi_app

    from . import customers

    class Handler(WSGIRequestHandler):
        """Keeps connections open, which Werkzeug's own does not and which would cost it more."""

        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def run_wsgi(self) -> None:
            body, status, headers = run_wsgi_app(self.server.app, self.make_environ())
            self.send_response(int(status[:3]))
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.writelines(body)

        def log_request(self, *args: Any) -> None:
            pass

    @Request.application
    def application(request: Request) -> Response:
        if request.method == "PUT":
            request.get_json()
        return Response(customers.customer(), content_type="application/json")

    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.port
    server.shutdown()
    server.server_close()


if __name__ == "__main__":
    serve(sys.argv[1])
