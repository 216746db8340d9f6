"""The emulator as a server, on Werkzeug. Hand-written."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

from werkzeug import Request
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.test import run_wsgi_app

from . import seed
from .acts import KINDS
from .clock import EmulatorClock
from .rate_limit import RateLimit
from .service import REPLIES, Service
from .store import Store
from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Self

    from ..aio.client import AsyncTalonOne
    from ..client import TalonOne

DEFAULT_KEYS = {
    "integration_key": "emulator-integration-key",
    "management_key": "emulator-management-key",
    "bearer_token": "emulator-token",
}
DEFAULT_CUSTOMERS = 500


class Emulator:
    """A server in a thread of this process, that runs for as long as a `with` block.

    ```
    with Emulator() as emulator, emulator.client() as talon:
        talon.management.get_application_customers(42)
    ```

    Args:
        customers: How many customers Application 42 holds; those that the documentation names are
            always there. They are the same on every start.
        database: A file that keeps the state. If it has one already, that is used, and no customers
            are made. Default: in memory, gone in the end.
        integration_key: The key that Integration operations accept.
        management_key: The key that Management operations accept.
        bearer_token: The token that Management operations accept instead.
        address: Where to listen. Default: on this machine only.
        port: The port to listen on. Default: any free one.
        rate_limit: Calls a second of each operation; above that the answer is 429. Default: any.
        clock: Tells the seconds for the rate limit.
        examples: Whether an operation that is not modelled answers with the example of the OpenAPI
            document, marked by the header X-Emulator-Example, rather than 501.

    Attributes:
        clock: The emulator's time, which can be set and moved.
        host: The base URL, once the block is entered.
        integration_key: The key to send to Integration operations.
        management_key: The key to send to Management operations.
        bearer_token: The token to send to Management operations instead.
        keys: The same by security scheme, as `Configuration` takes them.
    """

    def __init__(
        self,
        *,
        customers: int = DEFAULT_CUSTOMERS,
        database: str = ":memory:",
        integration_key: str = DEFAULT_KEYS["integration_key"],
        management_key: str = DEFAULT_KEYS["management_key"],
        bearer_token: str = DEFAULT_KEYS["bearer_token"],
        address: str = "127.0.0.1",
        port: int = 0,
        rate_limit: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        examples: bool = False,
    ) -> None:
        self.clock = EmulatorClock()
        self._examples = examples
        self._customers = customers
        self._database = database
        self._address = address
        self._port = port
        self._rate_limit = None if rate_limit is None else RateLimit(rate_limit, clock)
        self.integration_key = integration_key
        self.management_key = management_key
        self.bearer_token = bearer_token
        self.keys = {
            "api_key_v1": integration_key,
            "management_key": management_key,
            "manager_auth": bearer_token,
        }
        self.host = ""

    def __enter__(self) -> Self:
        self._store = Store(self._database, (*KINDS, REPLIES))
        try:
            with self._store.transaction():
                if self._store.is_empty():
                    world = World(self._store, self.clock, now=self.clock.now())
                    seed.fill(world, self.integration_key, self._customers)
            keys = {name: self.keys[name] for name in ("management_key", "manager_auth")}
            service = Service(
                self._store, self.clock, keys, self._rate_limit, examples=self._examples
            )
            self._server = _Server(self._address, self._port, service)
        except BaseException:
            self._store.close()
            raise
        name = f"[{self._address}]" if ":" in self._address else self._address
        self.host = f"http://{name}:{self._server.port}"
        self._server.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.stop()
        self._store.close()

    def client(self, **options: Any) -> TalonOne:
        """A client that calls the emulator, with the keys of Application 42 and of the account.

        Args:
            **options: Settings, as `Configuration` takes them by name.
        """
        from ..client import TalonOne

        return TalonOne(self.host, **{"api_key": self.keys, **options})

    def async_client(self, **options: Any) -> AsyncTalonOne:
        """The same for asyncio; it needs the extra `async`."""
        from ..aio.client import AsyncTalonOne

        return AsyncTalonOne(self.host, **{"api_key": self.keys, **options})

    @contextlib.contextmanager
    def world(self, application_id: int = 0) -> Iterator[World]:
        """The state, for what no operation does. A block keeps all that it does, or nothing.

        No request is answered meanwhile.

        Args:
            application_id: The Application that it acts for. Default: the account.
        """
        with self._store.transaction():
            yield World(
                self._store, self.clock, now=self.clock.now(), application_id=application_id
            )


class _Server(ThreadedWSGIServer):
    """Serves in a thread of its own, with one more for each connection.

    The base class polls for its end; this one is woken up, so that it stops at once.
    """

    # The server then waits for them when it closes, and none outlives the store.
    daemon_threads = False

    def __init__(self, address: str, port: int, service: Service) -> None:
        super().__init__(address, port, Request.application(service.answer), _RequestHandler)
        self._connections: set[socket.socket] = set()
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="emulator")

    def start(self) -> None:
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
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)


class _RequestHandler(WSGIRequestHandler):
    """Keeps connections open, which Werkzeug's own handler does not."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # A reply is one packet; http.server flushes it.

    def run_wsgi(self) -> None:
        """Answer one request."""
        try:
            body, status, headers = run_wsgi_app(
                self.server.app, self.make_environ(), buffered=True
            )
        except OSError:  # The body of the request broke off.
            self.close_connection = True
            return
        self.send_response(int(status[:3]))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.writelines(body)

    def handle_expect_100(self) -> bool:
        """Ask for the body, at once."""
        proceed = super().handle_expect_100()
        self.wfile.flush()
        return proceed

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: the service logs what it answers."""
