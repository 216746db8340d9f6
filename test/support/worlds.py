"""The two ways to call the service, behind one face, so that a row of faults is written once."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from faults import KEY, FaultApi, TestClock

import talon_one
from talon_one import ApiClient, ApiResponse, Configuration, ManagementApi
from talon_one.exceptions import OpenApiException

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator

    from typing_extensions import Self

    from talon_one.runtime.clock import Clock


class Blocking:
    """Calls that block, many at once by threads."""

    name = "blocking"

    @contextlib.contextmanager
    def client_for(self, host: str, clock: Clock | None = None, **options: Any) -> Iterator[Any]:
        """A client of a server, with short real timeouts and injected time."""
        configuration = _configuration(host, options)
        with ApiClient(configuration, clock=clock or TestClock()) as client:
            yield client

    @contextlib.contextmanager
    def api_for(self, host: str, clock: Clock | None = None, **options: Any) -> Iterator[Any]:
        """The operations of each kind."""
        with self.client_for(host, clock, **options) as client:
            yield FaultApi(client)

    @contextlib.contextmanager
    def management_for(
        self, host: str, clock: Clock | None = None, **options: Any
    ) -> Iterator[Any]:
        """The Management API."""
        with self.client_for(host, clock, **options) as client:
            yield ManagementApi(client)

    @contextlib.contextmanager
    def unpickled(self, api: Any) -> Iterator[Any]:
        """An API like this one, its client out of a pickle."""
        with pickle.loads(pickle.dumps(api.api_client)) as client:
            yield FaultApi(client)

    def paginate(self, operation: Any, **arguments: Any) -> Iterator[Any]:
        """The items of all pages."""
        return talon_one.paginate(operation, **arguments)

    def start_job(self, operation: Any, *values: Any) -> Any:
        """A job that was started."""
        return talon_one.start_job(operation, *values)

    def at_once(self, method: Any, values: Iterable[Any], width: int, **options: Any) -> list[Any]:
        """What comes of a call for each value, an error included, at most `width` at a time."""

        def outcome(value: Any) -> Any:
            try:
                return method(value, **options)
            except OpenApiException as error:
                return error

        with ThreadPoolExecutor(width) as pool:
            return list(pool.map(outcome, values))

    def close(self) -> None:
        """Leave nothing behind."""


class Asyncio:
    """Calls that are awaited, on a loop that runs while a row waits for one; many at once by tasks.

    A row sees no difference: what it gets waits by itself.
    """

    name = "asyncio"

    def __init__(self) -> None:
        self.loop = self.new_loop()
        self.problems: list[dict[str, Any]] = []
        self.loop.set_exception_handler(lambda _, context: self.problems.append(context))

    def new_loop(self) -> asyncio.AbstractEventLoop:
        """A loop to wait on."""
        return asyncio.new_event_loop()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Wait for a coroutine, as `asyncio.run` does: an interrupt cancels it."""
        task = self.loop.create_task(coroutine)
        try:
            return self.loop.run_until_complete(task)
        except BaseException:
            if not task.done():
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    self.loop.run_until_complete(task)
            raise

    def waiting(self, value: Any) -> Any:
        """The same value, but waiting by itself wherever it would have to be awaited."""
        if inspect.isawaitable(value):
            return self.waiting(self.run(_awaited(value)))
        if inspect.isroutine(value):
            return Method(self, value)
        if (
            hasattr(value, "__aiter__")
            or isinstance(value, ApiResponse)
            or type(value).__module__.startswith("talon_one.aio")
        ):
            return Waiting(self, value)
        return value

    @contextlib.contextmanager
    def client_for(self, host: str, clock: Clock | None = None, **options: Any) -> Iterator[Any]:
        """A client of a server, with short real timeouts and injected time."""
        from talon_one.aio.api_client import AsyncApiClient

        configuration = _configuration(host, options)

        async def make() -> AsyncApiClient:
            return AsyncApiClient(configuration, clock=clock or TestClock())

        with Waiting(self, self.run(make())) as client:
            yield client

    @contextlib.contextmanager
    def api_for(self, host: str, clock: Clock | None = None, **options: Any) -> Iterator[Any]:
        """The operations of each kind."""
        with self.client_for(host, clock, **options) as client:
            yield Waiting(self, FaultApi(client.thing))

    @contextlib.contextmanager
    def management_for(
        self, host: str, clock: Clock | None = None, **options: Any
    ) -> Iterator[Any]:
        """The Management API."""
        from talon_one.aio.api.management_api import AsyncManagementApi

        with self.client_for(host, clock, **options) as client:
            yield Waiting(self, AsyncManagementApi(client.thing))

    @contextlib.contextmanager
    def unpickled(self, api: Any) -> Iterator[Any]:
        """An API like this one, its client out of a pickle."""
        with Waiting(self, pickle.loads(pickle.dumps(api.api_client.thing))) as client:
            yield Waiting(self, FaultApi(client.thing))

    def paginate(self, operation: Method, **arguments: Any) -> Any:
        """The items of all pages."""
        return iter(Waiting(self, talon_one.paginate(operation.start, **arguments)))

    def start_job(self, operation: Method, *values: Any) -> Any:
        """A job that was started."""
        return Waiting(self, self.run(talon_one.start_job(operation.start, *values)))

    def at_once(
        self, method: Method, values: Iterable[Any], width: int, **options: Any
    ) -> list[Any]:
        """What comes of a call for each value, an error included, at most `width` at a time."""

        async def outcome(turns: asyncio.Semaphore, value: Any) -> Any:
            async with turns:
                try:
                    return await method.start(value, **options)
                except OpenApiException as error:
                    return error

        async def outcomes() -> list[Any]:
            turns = asyncio.Semaphore(width)
            return await asyncio.gather(*(outcome(turns, value) for value in values))

        return list(self.run(outcomes()))

    def close(self) -> None:
        """See that nothing is left behind."""
        try:
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.run_until_complete(self.loop.shutdown_default_executor())
            assert not asyncio.all_tasks(self.loop)
            assert self.problems == [], self.problems
        finally:
            self.loop.close()


class Uvloop(Asyncio):
    """The same on a loop that is not asyncio's own."""

    name = "asyncio-uvloop"

    def new_loop(self) -> asyncio.AbstractEventLoop:
        """A loop to wait on."""
        loop: asyncio.AbstractEventLoop = pytest.importorskip("uvloop").new_event_loop()
        return loop


def _configuration(host: str, options: dict[str, Any]) -> Configuration:
    return Configuration(host=host, **{"management_key": KEY, "read_timeout": 5.0, **options})


async def _awaited(value: Any) -> Any:
    return await value


class Method:
    """A function that starts something to wait for, called until it is done."""

    def __init__(self, world: Asyncio, start: Callable[..., Any]) -> None:
        self.start = start
        self._world = world

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._world.waiting(self.start(*args, **kwargs))


class Waiting:
    """An object whose attributes wait by themselves."""

    def __init__(self, world: Asyncio, thing: Any) -> None:
        self.thing = thing
        self._world = world

    def __getattr__(self, name: str) -> Any:
        return self._world.waiting(getattr(self.thing, name))

    def __enter__(self) -> Self:
        self._world.run(_awaited(self.thing.__aenter__()))
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self._world.run(_awaited(self.thing.__aexit__(*exc_info)))

    def __iter__(self) -> Waiting:
        return Waiting(self._world, self.thing.__aiter__())

    def __next__(self) -> Any:
        try:
            return self._world.run(_awaited(self.thing.__anext__()))
        except StopAsyncIteration:
            raise StopIteration from None


World: TypeAlias = Blocking | Asyncio
WORLDS: dict[str, type[World]] = {
    "blocking": Blocking,
    "asyncio": Asyncio,
    "asyncio-uvloop": Uvloop,
}
