"""The emulator as a server, on Werkzeug. Hand-written."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import seed as seeds
from .acts.applications import APPLICATIONS, add_application, add_key
from .clock import EmulatorClock
from .domains import KINDS, PASSINGS
from .faults import Fault, Faults
from .limits import ParallelLimit, RateLimit
from .listener import Listener
from .page import PREFIX, Page
from .request_log import RequestLog
from .rules import Rules
from .service import REPLIES, Limits, Service
from .store import Store
from .webhooks import Webhooks
from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from typing_extensions import Self

    from ..aio.client import AsyncTalonOne
    from ..client import TalonOne
    from .clock import ClockState
    from .listener import Request, Response
    from .request_log import RecordedRequest
    from .store import Copy

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
        database: A file that keeps the state. If it has one already, that is used, and nothing is
            made. Default: in memory, gone in the end.
        seed: What there is at the start, as plain data or a file of JSON, instead of what there is
            by default. See the guide to the emulator.
        integration_key: The key of Application 42.
        management_key: The key that Management operations accept.
        bearer_token: The token that Management operations accept instead.
        address: Where to listen. Default: on this machine only.
        port: The port to listen on. Default: any free one.
        rate_limit: Calls a second of each Management operation; above that the answer is 429.
            The service allows 3. Default: any.
        parallel_limit: Requests for one session or profile that may be under way at once; the next
            is answered with 409, on the three operations where the service does so. None: any.
        idempotency: Whether a request with an idempotency key that was used in the last 24 hours is
            answered as it was then.
        clock: Tells the seconds for the rate limit.
        examples: Whether an operation that is not modelled answers with the example of the OpenAPI
            document, marked by the header X-Emulator-Example, rather than 501.

    Attributes:
        clock: The emulator's time, which can be set and moved.
        faults: The faults that `fail` has switched on.
        rules: What campaigns do: conditions, and what comes if they hold.
        webhooks: The receivers of notifications, and what was sent.
        host: The base URL, once the block is entered.
        integration_key: The key to send to Integration operations.
        management_key: The key to send to Management operations.
        bearer_token: The token to send to Management operations instead.
        keys: The same by security scheme, as `Configuration` takes them.

    Raises:
        ValueError: On entering the block: the database or the seed cannot be used.
        OSError: On entering the block: the address or the port cannot be had.
    """

    def __init__(
        self,
        *,
        customers: int = DEFAULT_CUSTOMERS,
        database: str = ":memory:",
        seed: seeds.SeedData | None = None,
        integration_key: str = DEFAULT_KEYS["integration_key"],
        management_key: str = DEFAULT_KEYS["management_key"],
        bearer_token: str = DEFAULT_KEYS["bearer_token"],
        address: str = "127.0.0.1",
        port: int = 0,
        rate_limit: int | None = None,
        parallel_limit: int | None = 3,
        idempotency: bool = True,
        clock: Callable[[], float] = time.monotonic,
        examples: bool = False,
    ) -> None:
        self.clock = EmulatorClock()
        self.faults = Faults()
        self.webhooks = Webhooks()
        self._requests = RequestLog()
        self._functions: dict[int, Callable[[Any], object]] = {}
        self.rules = Rules(self.world, self._functions)
        self._examples = examples
        self._customers = customers
        self._database = database
        self._seed = seed
        self._address = address
        self._port = port
        self._limits = Limits(
            None if rate_limit is None else RateLimit(rate_limit, clock),
            None if parallel_limit is None else ParallelLimit(parallel_limit),
            idempotency,
        )
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
            self._service = Service(
                self._store,
                self.clock,
                {name: self.keys[name] for name in ("management_key", "manager_auth")},
                self._limits,
                self.faults,
                self.webhooks,
                self._requests,
                functions=self._functions,
                examples=self._examples,
            )
            if self._store.is_empty():
                self._fill()
            else:
                self._service.read_keys()
            self._page = Page(self)
            self._listener = Listener(self._address, self._port, self._answer)
        except BaseException:
            self._store.close()
            raise
        name = f"[{self._address}]" if ":" in self._address else self._address
        self.host = f"http://{name}:{self._listener.port}"
        self.clock.watch(self._pass_time)
        self._listener.start()
        return self

    def _answer(self, request: Request) -> Response:
        mine = request.target.startswith(PREFIX)
        return (self._page if mine else self._service).answer(request)

    def _pass_time(self) -> None:
        """Let what is due by now happen, as it does with time at the service."""
        with self.world() as world:
            for pass_time in PASSINGS:
                pass_time(world)

    def __exit__(self, *exc_info: object) -> None:
        self.clock.watch(int)
        self.faults.stop()
        self._listener.stop()
        self.webhooks.stop()
        self._store.close()

    def _fill(self) -> None:
        """Make what there is at the start."""
        with self.world() as world:
            if self._seed is None:
                seeds.fill(world, self.integration_key, self._customers)
            else:
                seeds.load(world, self.integration_key, self._seed)
            # What the service tells of are changes, and this is where they begin.
            world.outbox.clear()

    def client(self, *, integration_key: str | None = None, **options: Any) -> TalonOne:
        """A client that calls the emulator, with the key of the account.

        Args:
            integration_key: The key of an Application. Default: that of Application 42.
            **options: Settings, as `Configuration` takes them by name.
        """
        from ..client import TalonOne

        return TalonOne(self.host, **self._options(integration_key, options))

    def async_client(self, *, integration_key: str | None = None, **options: Any) -> AsyncTalonOne:
        """The same as `client` for asyncio."""
        from ..aio.client import AsyncTalonOne

        return AsyncTalonOne(self.host, **self._options(integration_key, options))

    def _options(self, integration_key: str | None, options: dict[str, Any]) -> dict[str, Any]:
        keys = {**self.keys, "api_key_v1": integration_key or self.integration_key}
        return {"api_key": keys, **options}

    @contextlib.contextmanager
    def world(self, application_id: int = 0) -> Iterator[World]:
        """The state, for what no operation does. A block keeps all that it does, or nothing.

        No request is answered meanwhile.

        Args:
            application_id: The Application that it acts for. Default: the account.
        """
        with self._store.lock:
            now = self.clock.now()
            world = World(
                self._store,
                self.clock,
                now=now,
                application_id=application_id,
                functions=self._functions,
            )
            with self._store.transaction():
                yield world
            self._service.read_keys()
            self.webhooks.send(world.outbox)

    def add_application(
        self,
        application_id: int,
        *,
        integration_key: str | Collection[str] | None = None,
        sandbox: bool = False,
    ) -> str:
        """Make an Application, or give more keys to one that is there.

        Applications of a kind, live or sandbox, share customers and all else that belongs to the
        account; nothing of a live one is seen from a sandbox.

        Args:
            application_id: Its ID.
            integration_key: The key that opens it, or several. Default: one with its ID in it.
            sandbox: Whether it is a sandbox, if it is new.

        Returns:
            The key, the first of several.

        Raises:
            ValueError: A key opens another Application already, or cannot be sent.
        """
        if integration_key is None:
            integration_key = f"{DEFAULT_KEYS['integration_key']}-{application_id}"
        keys = [integration_key] if isinstance(integration_key, str) else [*integration_key]
        with self.world() as world:
            if world[APPLICATIONS].get(application_id) is None:
                add_application(world, application_id, sandbox=sandbox)
            for key in keys:
                add_key(world, application_id, key)
        return keys[0]

    def fail(
        self,
        operation: str | None = None,
        *,
        status: int | None = None,
        body: str | bytes | None = None,
        media_type: str = "application/json",
        retry_after: float | str | None = None,
        delay: float = 0,
        slow: float = 0,
        reset: bool = False,
        truncated: bool = False,
        applied: bool = False,
        times: int | None = None,
        nth: int | Collection[int] = (),
        chance: float = 1,
        seed: int = 0,
    ) -> Fault:
        """Let something go wrong from now on, until `remove`, `reset`, or the end of a block.

        Only requests that could be understood and have a right key are struck. With neither
        `status` nor `reset`, the operation is done all the same.

        Args:
            operation: The ID of an operation, or the name of its method. Default: any.
            status: Answer with this status, in the form of the service's errors.
            body: Answer with this body.
            media_type: That of `body`.
            retry_after: Send the header Retry-After along: seconds, or a date.
            delay: Seconds to wait before anything else.
            slow: Seconds to wait before each of eight pieces of the body.
            reset: Reset the connection instead of answering.
            truncated: Close the connection after half of the body.
            applied: Whether what is asked for is done although `status` or `reset` hides it.
            times: How often at most. Default: any number.
            nth: Strike the n-th call, from 1, or several of them. Default: each.
            chance: How likely a call is struck.
            seed: Of the chance; the same calls are struck with the same one.

        Returns:
            The fault, which tells how often it struck, and is a context manager.

        Raises:
            ValueError: There is no such operation, or nothing would go wrong.
        """
        return self.faults.add(
            Fault(
                self.faults,
                operation,
                status,
                body,
                media_type,
                retry_after,
                delay,
                slow,
                reset,
                truncated,
                applied,
                times,
                nth,
                chance,
                seed,
            )
        )

    @property
    def requests(self) -> list[RecordedRequest]:
        """The latest 1000 requests that were answered, the oldest first."""
        return self._requests.all()

    def reset(self, start: Snapshot | None = None) -> None:
        """Go back to the start: state, time, faults, requests and webhooks.

        Args:
            start: The state and the time to go back to instead.
        """
        with self._store.lock:
            if start is None:
                self._store.clear()
                self.clock.restore(None)
                self._fill()
            else:
                self.restore(start)
            self.faults.clear()
            self.webhooks.clear()
            self._requests.clear()
            self._service.forget_traffic()

    def snapshot(self) -> Snapshot:
        """A copy of the state and the time, to go back to."""
        with self._store.lock:
            return Snapshot(self._store.snapshot(), self.clock.snapshot())

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a copy of the state and the time, which can be used again.

        Faults, requests and webhooks stay as they are.
        """
        with self._store.lock:
            self._store.restore(snapshot.state)
            self.clock.restore(snapshot.time)
            self._service.read_keys()


@dataclass(frozen=True)
class Snapshot:
    """What an emulator held once; see `Emulator.snapshot`."""

    state: Copy
    time: ClockState
