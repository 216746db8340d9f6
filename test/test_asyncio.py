"""What is special to asyncio; what both worlds share is held to the same tests elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import functools
import gc
import inspect
import pickle
import subprocess
import sys
import threading
import warnings
from typing import TYPE_CHECKING, Any, Union, get_args

import pytest
from faults import KEY, FaultApi, FaultServer, TestClock, reply

from talon_one import AsyncApiClient, AsyncTalonOne, Configuration, TalonOne, exceptions, paginate
from talon_one.aio.clock import AsyncClock
from talon_one.emulator import Emulator
from talon_one.operations import OPERATIONS as TABLES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from pathlib import Path

    from conftest import Recorder
    from faults import Connection

    from talon_one.runtime.operation import Operation

pytestmark = pytest.mark.filterwarnings("error")
OK = reply(200, b'{"ok": true}')
CSV = reply(200, b"a,b\n1,2\n3,4\n", "Content-Type: application/csv")


class AsyncFaultApi(FaultApi):
    """The operations of FaultApi, to be awaited."""


@contextlib.asynccontextmanager
async def api_for(host: str, **options: Any) -> AsyncIterator[Any]:
    clock = options.pop("clock", None) or TestClock()
    configuration = Configuration(host=host, management_key=KEY, **options)
    async with AsyncApiClient(configuration, clock=clock) as client:
        yield AsyncFaultApi(client)  # type: ignore[arg-type]


def run_in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a test in a loop, and hold it to leave no task, warning or complaint behind."""

    @functools.wraps(test)
    def wrapper(*args: Any, **kwargs: Any) -> None:
        complaints: list[Any] = []

        async def main() -> None:
            asyncio.get_running_loop().set_exception_handler(
                lambda _, context: complaints.append(context)
            )
            await test(*args, **kwargs)
            await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            asyncio.run(main())
            gc.collect()
        assert complaints == []

    return wrapper


@run_in_loop
async def test_connection_that_was_closed_or_spoke_unasked_is_not_used_again() -> None:
    done = threading.Event()
    wrong = reply(200, b'{"of": "another call"}')

    def close(connection: Connection) -> None:
        connection.send(OK)
        connection.close()
        done.set()

    def speak_at_once(connection: Connection) -> None:
        connection.send(OK + wrong)
        done.set()

    def speak_late(connection: Connection) -> None:
        connection.send(OK)
        connection.send(wrong)
        done.set()

    for step in (close, speak_at_once, speak_late):
        with FaultServer(step, OK) as server:
            async with api_for(server.host, max_attempts=1) as api:
                done.clear()
                assert await api.never("a") == {"ok": True}
                # Blocks the loop, so that nothing of it is noticed before the next call.
                assert done.wait(10)
                assert await api.never("a") == {"ok": True}
                assert server.connections == 2


@run_in_loop
async def test_client_closed_during_a_call() -> None:
    started = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stall(connection: Connection) -> None:
        loop.call_soon_threadsafe(started.set)
        connection.wait_for_close()

    with FaultServer(stall, OK) as server:
        async with api_for(server.host) as api:
            call = asyncio.create_task(api.never("a"))
            await asyncio.wait_for(started.wait(), 10)
            await api.api_client.close()
            with pytest.raises(exceptions.ClientClosedError) as caught:
                await call
            assert caught.value.maybe_applied
            assert len(server.requests) == 1
            assert await api.safe("a") == {"ok": True}


def test_client_of_another_loop_says_so() -> None:
    with FaultServer(OK) as server:
        client = AsyncApiClient(Configuration(server.host, management_key=KEY))
        api: Any = AsyncFaultApi(client)  # type: ignore[arg-type]

        async def call_and_close() -> None:
            await api.safe("a")
            await client.close()

        asyncio.run(call_and_close())
        asyncio.run(call_and_close())
        first = asyncio.new_event_loop()
        first.run_until_complete(api.safe("a"))
        with pytest.raises(exceptions.EventLoopError, match="another event loop"):
            asyncio.run(api.safe("a"))
        first.run_until_complete(client.close())
        first.close()


class HastyLoop(asyncio.SelectorEventLoop):
    """A loop whose timers run early, as uvloop's do by as much as an iteration has taken."""

    def call_later(self, delay: float, *args: Any, **kwargs: Any) -> asyncio.TimerHandle:
        """Call too soon."""
        return super().call_later(delay / 4, *args, **kwargs)


@pytest.mark.parametrize("phase", ["connecting", "reading"])
def test_deadline_is_told_as_such_though_a_timer_runs_early(phase: str) -> None:
    def hang(connection: Connection) -> None:
        while connection.sock.recv(1):
            pass

    async def call(host: str) -> None:
        async with api_for(host, clock=AsyncClock(), deadline=0.2) as api:
            with pytest.raises(exceptions.DeadlineExceededError) as caught:
                await api.never("a")
            assert caught.value.maybe_applied is (phase == "reading")

    with FaultServer(hang) as server, contextlib.closing(HastyLoop()) as loop:
        scheme = "https" if phase == "connecting" else "http"
        loop.run_until_complete(call(f"{scheme}://127.0.0.1:{server.port}"))


@run_in_loop
async def test_setting_that_changes_acts_from_the_next_attempt() -> None:
    with FaultServer(CSV, OK) as first, FaultServer(OK) as second:
        async with api_for(first.host) as api:
            export = await api.export("a")
            api.api_client.configuration.host = second.host
            await api.safe("a")
            assert [row async for row in export] == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]
            assert (len(first.requests), len(second.requests)) == (1, 1)


@run_in_loop
async def test_export_as_rows_text_and_file(tmp_path: Path) -> None:
    with FaultServer(CSV) as server:
        async with api_for(server.host) as api:
            async with await api.export("a") as export:
                rows = [row async for row in export]
                with pytest.raises(exceptions.ApiValueError, match="read or closed already"):
                    await export.read()
            assert rows == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]
            assert await (await api.export("a")).read() == "a,b\n1,2\n3,4\n"
            export = await api.export("a")
            pieces = []
            while piece := await export.read(5):
                pieces.append(piece)
            assert "".join(pieces) == "a,b\n1,2\n3,4\n"
            await (await api.export("a")).save(tmp_path / "export.csv")
            assert (tmp_path / "export.csv").read_bytes() == b"a,b\n1,2\n3,4\n"
            (await api.export("a"))  # dropped unread
            gc.collect()
            assert server.connections == 1


@run_in_loop
async def test_only_our_headers_and_paths_are_sent(monkeypatch: Any, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password mine\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    answer = reply(200, b"{}", "Set-Cookie: a=b; Path=/")
    with FaultServer(answer) as server:
        async with api_for(server.host) as api:
            await api.safe("a/b c%2F?é")
            await api.safe("a")
    (line, headers, _), (_, again, _) = server.requests
    assert line == "GET /v1/things/a%2Fb%20c%252F%3F%C3%A9 HTTP/1.1"
    assert headers == again
    assert set(headers) == {"accept", "accept-encoding", "authorization", "host", "user-agent"}
    assert headers["authorization"].endswith(KEY)


def test_coroutine_function_as_a_hook_is_refused() -> None:
    async def hook(event: object) -> None: ...

    class Hook:
        async def __call__(self, event: object) -> None: ...

    for each in (hook, Hook(), functools.partial(hook)):
        with pytest.raises(exceptions.ConfigurationError, match=r"on_request .*not awaited"):
            Configuration("http://127.0.0.1", on_request=[each])


@run_in_loop
async def test_paging_goes_on_after_an_error() -> None:
    with Emulator(customers=30) as emulator:
        configuration = Configuration(emulator.host, api_key=emulator.keys)
        async with AsyncTalonOne(configuration=configuration) as talon:
            method = talon.management.get_application_customers
            items = paginate(method, application_id=42, page_size=7)
            found = [item.id async for item in items]
            assert len(found) == len(set(found)) == 30
            with pytest.raises(exceptions.ApiTypeError, match="async for"):
                list(paginate(method, application_id=42))  # type: ignore[call-overload]
            with pytest.raises(exceptions.ApiTypeError, match="takes a method"):
                paginate(method(42))  # type: ignore[call-overload]


def test_neither_world_imports_what_it_does_not_need() -> None:
    code = (
        "import sys, talon_one; talon_one.TalonOne, talon_one.paginate, talon_one.ManagementApi;"
        "assert 'asyncio' not in sys.modules;"
        "talon_one.AsyncTalonOne; assert 'aiohttp' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_asyncio_runs_under_anyio() -> None:
    anyio = pytest.importorskip("anyio")
    with FaultServer(OK) as server:

        async def calls() -> None:
            async with api_for(server.host) as api:
                async with anyio.create_task_group() as group:
                    for name in "abc":
                        group.start_soon(api.safe, name)
                with anyio.move_on_after(0) as scope:
                    await api.never("d")
                assert scope.cancelled_caught
                assert await api.safe("e") == {"ok": True}

        anyio.run(calls, backend="asyncio")


@run_in_loop
async def test_pickle_holds_no_key() -> None:
    client = AsyncApiClient(Configuration("http://127.0.0.1", management_key=KEY))
    data = pickle.dumps(client)
    assert KEY.encode() not in data
    assert type(pickle.loads(data)) is AsyncApiClient


def arguments_of(operation: Operation) -> dict[str, Any]:
    """What the operation requires, simplest."""
    values: dict[Any, Any] = {
        int: 1,
        str: "text",
        datetime.datetime: datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc),
        None: b"{}",
    }
    arguments = {}
    for parameter in operation.parameters:
        if parameter.required or parameter.location in ("body", "form"):
            told = getattr(parameter.type, "__origin__", parameter.type)
            # Of an enum, one of its values.
            listed = [it for member in get_args(parameter.type) for it in get_args(member)]
            arguments[parameter.name] = listed[0] if told is Union else values[told]
    return arguments


@run_in_loop
async def test_every_operation_is_that_of_the_blocking_client(recorder: Recorder) -> None:
    configuration = Configuration(
        recorder.host, integration_key=KEY, management_key=KEY, manager_auth=KEY
    )
    kinds = ("", "_with_http_info", "_without_preload_content")
    warnings.simplefilter("ignore", DeprecationWarning)
    async with AsyncTalonOne(configuration=configuration) as talon:
        with TalonOne(configuration=configuration) as blocking:
            for api, operations in TABLES.items():
                for operation in operations:
                    for suffix in kinds:
                        name, requests, results = operation.name + suffix, [], []
                        arguments = arguments_of(operation)
                        if any(it.location == "header" for it in operation.parameters):
                            arguments["_headers"] = {"Idempotency-Key": "x"}
                        for world in (talon, blocking):
                            method = getattr(getattr(world, api.lower()), name)
                            try:
                                result = method(**arguments)
                                if inspect.iscoroutine(result):
                                    result = await result
                            except exceptions.OpenApiException as error:
                                result = error
                            if suffix == "_without_preload_content":
                                result = result.read()
                                if inspect.iscoroutine(result):
                                    result = await result
                            requests.append(recorder.take())
                            results.append(type(result).__name__.removeprefix("Async"))
                        assert results[0] == results[1], name
                        for request in requests:
                            request.headers.pop("idempotency-key", None)
                            boundary = request.headers.get("content-type", "").partition("=")[2]
                            if boundary:
                                request.body = request.body.replace(boundary.encode(), b"")
                                request.headers.pop("content-type")
                        assert requests[0].headers.pop("content-length", "0") == requests[
                            1
                        ].headers.pop("content-length", "0")
                        assert requests[0] == requests[1], name
