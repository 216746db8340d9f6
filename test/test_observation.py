"""What hooks and the log tell of a call as a whole, and what OpenTelemetry is told."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from faults import KEY, OK, FaultApi, FaultServer, TestClock, drop, reply
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from talon_one import ApiClient, AsyncTalonOne, Configuration, TalonOne, exceptions
from talon_one.opentelemetry import instrument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opentelemetry.sdk.trace import ReadableSpan
    from worlds import World

    from talon_one.runtime.events import CallEvent

CUSTOMER = "customer@example.com"
BUSY = reply(503, b"{}", "X-Request-ID: r-1")
DONE = reply(200, b'{"ok":true}', "X-Request-ID: r-2")


# Hooks and the log


def test_a_call_is_told_as_a_whole(world: World) -> None:
    calls: list[CallEvent] = []
    parts: list[Any] = []
    hooks = {"on_call": [calls.append], "on_request": [parts.append], "on_response": [parts.append]}
    clock = TestClock()

    def answer(data: bytes) -> Any:
        def step(connection: Any) -> None:
            clock.now += 1.0
            connection.send(data)

        return step

    with FaultServer(answer(BUSY), drop, answer(DONE), OK) as server:
        with world.api_for(server.host, clock, **hooks) as api:
            assert api.keyed(CUSTOMER) == {"ok": True}
            assert api.safe(CUSTOMER) == {"ok": True}
    call, other = calls
    assert call.operation.id == "keyed"
    assert (call.status, call.request_id, call.error) == (200, "r-2", None)
    assert [attempt.status for attempt in call.attempts] == [503, None, 200]
    assert [attempt.duration for attempt in call.attempts] == [1.0, 0.0, 1.0]
    assert [attempt.wait for attempt in call.attempts] == [0.25, 0.5, None]
    assert call.elapsed == call.attempts[-1].elapsed == 2.75
    assert [part for part in parts[:6] if hasattr(part, "status")] == [*call.attempts]
    assert {part.call_id for part in parts[:6]} == {call.call_id}
    assert {part.call_id for part in parts[6:]} == {other.call_id} != {call.call_id}
    assert CUSTOMER not in repr(call)


@pytest.mark.parametrize("view", ["data", "with_http_info", "without_preload_content"])
def test_what_a_call_raises_is_told(world: World, view: str) -> None:
    calls: list[CallEvent] = []
    steps = [reply(404, b'{"message": "none"}', "X-Request-ID: r-9"), reply(200, b"no JSON"), drop]
    with FaultServer(*steps) as server, world.api_for(server.host, on_call=[calls.append]) as api:
        for name, status, request_id in (
            ("faults", 404, "r-9"),
            ("safe", 200, None),
            ("never", None, None),
        ):
            raised: BaseException | None = None
            try:
                result = getattr(api, name)(CUSTOMER, view=view)
                result.close()
            except exceptions.CallError as error:
                raised = error
            call = calls.pop()
            assert call.error is raised
            assert (call.status, call.request_id) == (status, request_id)
            assert len(call.attempts) == 1
        with pytest.raises(exceptions.ValidationError) as caught:
            api.safe("..")
        (call,) = calls
        assert (call.error, call.attempts, call.status) == (caught.value, (), None)


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_a_hook_that_raises_at_the_end_changes_nothing_but_an_interrupt_goes_through(
    world: World, kind: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[CallEvent] = []

    def fail(event: CallEvent) -> None:
        raise kind(event.call_id)

    with FaultServer(OK, reply(404)) as server:
        with world.api_for(server.host, on_call=[fail, seen.append]) as api:
            if kind is KeyboardInterrupt:
                with pytest.raises(KeyboardInterrupt):
                    api.never(CUSTOMER)
                return
            assert api.never(CUSTOMER) == {"ok": True}
            with pytest.raises(exceptions.NotFoundException):
                api.never(CUSTOMER)
    assert len(seen) == 2
    assert caplog.messages == ["never: a hook failed; the call goes on"] * 2
    assert [vars(record)["call_id"] for record in caplog.records] == [e.call_id for e in seen]


def test_an_interrupted_call_is_told(world: World) -> None:
    calls: list[CallEvent] = []

    def interrupt(event: Any) -> None:
        raise KeyboardInterrupt

    hooks = {"on_call": [calls.append], "on_response": [interrupt]}
    with FaultServer(OK) as server, world.api_for(server.host, **hooks) as api:
        with pytest.raises(KeyboardInterrupt) as caught:
            api.never(CUSTOMER)
    assert calls[0].error is caught.value


def test_log_records_have_fields(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    with FaultServer(BUSY, drop, OK) as server, world.api_for(server.host) as api:
        api.keyed(CUSTOMER)
        api.keyed(CUSTOMER)
    records = [vars(record) for record in caplog.records if record.name == "talon_one"]
    ids = [record["call_id"] for record in records]
    assert len({*ids[:3]}) == 1
    assert len({*ids}) == 2
    first = records[0]
    assert {name: value for name, value in first.items() if name.startswith("call_")} == {
        "call_id": ids[0],
        "call_operation": "keyed",
        "call_attempt": 1,
        "call_outcome": 503,
        "call_elapsed": 0.0,
        "call_wait": 0.25,
    }
    assert records[1]["call_outcome"] == "ConnectionBrokenError"
    assert records[2]["call_wait"] is None


def test_one_setting_makes_lines_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    logger, root = logging.getLogger("talon_one"), logging.getLogger()
    level, handlers, others = logger.level, logger.handlers[:], root.handlers
    root.handlers = []
    try:
        with FaultServer(OK) as server, ApiClient(Configuration(server.host, debug=True)) as client:
            client.configuration.api_key["management_key"] = KEY
            FaultApi(client).safe(CUSTOMER)
            logger.warning("of no call")
        line, other = capsys.readouterr().err.splitlines()
    finally:
        logger.level, logger.handlers, root.handlers = level, handlers, others
    date, _, name, call_id, text = line.split(" ", 4)
    assert len(date) == 10
    assert (name, len(call_id), text) == ("DEBUG", 16, "safe attempt 1: 200")
    assert other.endswith(" WARNING - of no call")


def test_no_other_logger_tells_of_a_call(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with FaultServer(reply(503), OK) as server, world.api_for(server.host) as api:
        caplog.clear()
        api.safe(CUSTOMER)
    assert {record.name for record in caplog.records} == {"talon_one"}


# OpenTelemetry


def test_the_extra_is_named_where_it_is_missing() -> None:
    code = "import sys; sys.modules['opentelemetry'] = None; import talon_one.opentelemetry"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ImportError: telling OpenTelemetry of calls needs an extra" in done.stderr


class Told:
    """What OpenTelemetry is told, kept in memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = MeterProvider([self.reader])

    def instrument(self, client: Any) -> None:
        instrument(client, tracer_provider=self.tracers, meter_provider=self.meters)

    @property
    def spans(self) -> list[ReadableSpan]:
        return [
            span
            for span in self.exporter.get_finished_spans()
            if span.kind is trace.SpanKind.CLIENT
        ]

    @property
    def points(self) -> list[Any]:
        data = self.reader.get_metrics_data()
        assert data is not None
        ((metric,),) = (
            scope.metrics for resource in data.resource_metrics for scope in resource.scope_metrics
        )
        assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
        return list(metric.data.data_points)


@pytest.fixture
def told() -> Iterator[Told]:
    told = Told()
    yield told
    told.tracers.shutdown()
    told.meters.shutdown()


@contextlib.contextmanager
def instrumented(world: World, told: Told, server: FaultServer, **options: Any) -> Iterator[Any]:
    with world.api_for(server.host, **options) as api:
        told.instrument(api.api_client.configuration)
        yield api


def test_a_span_is_a_call_and_its_events_are_attempts(world: World, told: Told) -> None:
    with FaultServer(BUSY, drop, DONE) as server, instrumented(world, told, server) as api:
        with told.tracers.get_tracer("test").start_as_current_span("checkout") as parent:
            api.keyed(CUSTOMER)
        told.instrument(api.api_client.configuration)
        host, port = server.host, server.port
    (span,) = told.spans
    assert span.name == "PUT /v1/things/{id}"
    assert span.parent == parent.get_span_context()
    assert span.status.status_code is trace.StatusCode.UNSET
    attributes = dict(span.attributes or {})
    assert len(str(attributes.pop("talon_one.call_id"))) == 16
    common = {
        "http.request.method": "PUT",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.template": "/v1/things/{id}",
    }
    assert attributes == {
        **common,
        "http.request.resend_count": 2,
        "talon_one.operation": "keyed",
        "talon_one.request_id": "r-2",
        "url.full": f"{host}/v1/things/REDACTED",
    }
    assert [dict(event.attributes or {}) for event in span.events] == [
        {
            "http.response.status_code": 503,
            "error.type": "503",
            "talon_one.duration": 0.0,
            "talon_one.wait": 0.25,
        },
        {
            "error.type": "ConnectionBrokenError",
            "http.request.resend_count": 1,
            "talon_one.duration": 0.0,
            "talon_one.wait": 0.5,
        },
        {
            "http.response.status_code": 200,
            "http.request.resend_count": 2,
            "talon_one.duration": 0.0,
        },
    ]
    assert span.start_time
    assert [event.timestamp - span.start_time for event in span.events] == [
        0,
        250_000_000,
        750_000_000,
    ]
    assert span.end_time == span.start_time + 750_000_000
    (point,) = told.points
    assert dict(point.attributes) == common
    assert (point.count, point.sum) == (1, 0.75)
    assert point.explicit_bounds[:2] == (0.005, 0.01)
    context = span.get_span_context()
    assert context
    expected = f"00-{context.trace_id:032x}-{context.span_id:016x}-{context.trace_flags:02x}"
    assert [headers["traceparent"] for _, headers, _ in server.requests] == [expected] * 3


@pytest.mark.parametrize(
    ("step", "name", "argument", "status", "error"),
    [
        (reply(404, b'{"message": "no customer@example.com"}'), "faults", CUSTOMER, 404, "404"),
        (reply(302), "safe", CUSTOMER, 302, "RedirectException"),
        (reply(200, b"no JSON"), "safe", CUSTOMER, 200, "ResponseDecodeError"),
        (drop, "never", CUSTOMER, None, "ConnectionBrokenError"),
        (OK, "safe", "..", None, "ValidationError"),
    ],
)
def test_an_error_is_told_by_its_type_alone(
    world: World, told: Told, step: Any, name: str, argument: str, status: Any, error: str
) -> None:
    with FaultServer(step) as server, instrumented(world, told, server) as api:
        with pytest.raises(exceptions.OpenApiException):
            getattr(api, name)(argument)
    (span,), (point,) = told.spans, told.points
    for attributes in (span.attributes, point.attributes):
        assert attributes
        assert attributes["error.type"] == error
        assert attributes.get("http.response.status_code") == status
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.status.description is None
    assert len(span.events) == (error != "ValidationError")
    shown = span.to_json() + repr(point)
    assert CUSTOMER not in shown
    assert KEY not in shown


AT_ONCE, BUSY_AT_FIRST = 50, 10


class Checkouts:
    """Makes each call within a span of its own, in a thread or a task."""

    def __init__(self, method: Any, told: Told) -> None:
        self.parents: dict[str, Any] = {}
        self._method = method
        self._tracer = told.tracers.get_tracer("test")

    @contextlib.contextmanager
    def checkout(self, number: str) -> Iterator[None]:
        with self._tracer.start_as_current_span(number) as parent:
            self.parents[number] = parent.get_span_context()
            yield
            assert trace.get_current_span() is parent

    def __call__(self, number: str) -> Any:
        with self.checkout(number):
            return self._method(number)

    async def start(self, number: str) -> Any:
        with self.checkout(number):
            return await self._method.start(number)


def test_each_call_of_many_at_once_has_the_context_that_it_was_made_in(
    world: World, told: Told
) -> None:
    steps = [BUSY] * BUSY_AT_FIRST + [OK]
    with FaultServer(*steps) as server:
        with instrumented(world, told, server, max_attempts=BUSY_AT_FIRST + 1) as api:
            checkouts = Checkouts(api.safe, told)
            done = world.at_once(checkouts, [f"{n}" for n in range(AT_ONCE)], AT_ONCE)
    assert done == [{"ok": True}] * AT_ONCE
    assert len(server.requests) == AT_ONCE + BUSY_AT_FIRST
    spans = {span.context.span_id: span for span in told.spans if span.context}
    assert len(spans) == AT_ONCE
    for line, headers, _ in server.requests:
        number = line.split(" ")[1].rpartition("/")[2]
        _, trace_id, span_id, _ = headers["traceparent"].split("-")
        assert spans[int(span_id, 16)].parent == checkouts.parents[number]
        assert int(trace_id, 16) == checkouts.parents[number].trace_id
    repeats = [len(span.events) - 1 for span in spans.values()]
    assert sum(repeats) == BUSY_AT_FIRST
    assert sum(point.count for point in told.points) == AT_ONCE


def test_clients_of_both_kinds_are_instrumented_in_one_line(told: Told) -> None:
    with FaultServer(reply(200, b'{"data": [], "totalResultSize": 0}')) as server:
        with TalonOne(server.host, management_key=KEY) as talon:
            told.instrument(talon)
            told.instrument(talon.management)
            talon.management.list_all_roles_v2()

        async def main() -> None:
            async with AsyncTalonOne(server.host, management_key=KEY) as talon:
                told.instrument(talon)
                await talon.management.list_all_roles_v2()

        asyncio.run(main())
    assert [span.name for span in told.spans] == ["GET /v2/roles"] * 2
