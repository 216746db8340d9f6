"""Tells OpenTelemetry of calls: a span and a duration each. Needs the extra `otel`. Hand-written.

Names and values follow the semantic conventions for HTTP clients. In place of what stands in the
path of a request, which may tell of a customer, its template is told.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, TypeAlias

try:
    from opentelemetry import metrics, propagate, trace
except ModuleNotFoundError as error:
    raise ImportError(
        "telling OpenTelemetry of calls needs an extra: pip install 'talon-one[otel]'"
    ) from error

from .configuration import Configuration
from .version import __version__

if TYPE_CHECKING:
    from typing import Protocol

    from opentelemetry.util.types import Attributes

    from .api_client_base import BaseApiClient
    from .runtime.events import CallEvent, RequestEvent, ResponseEvent
    from .runtime.operation import Operation

    class Client(Protocol):
        """What sends requests, such as TalonOne, AsyncTalonOne or an API class."""

        @property
        def api_client(self) -> BaseApiClient:
            """What sends them."""
            ...


Values: TypeAlias = "dict[str, str | int | float]"

_PACKAGE = __name__.partition(".")[0]
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
_NANOSECONDS = 1e9


def instrument(
    client: Client | Configuration,
    *,
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
) -> None:
    """Tell OpenTelemetry of all further calls.

    Each call is a span of the kind CLIENT, a child of what is current where it is made, with an
    event for each attempt. The headers of each attempt carry the context on, as the global
    propagator writes it. The histogram `http.client.request.duration` has each call in seconds,
    repeats and waits included. To do so a second time for the same configuration changes nothing.

    Args:
        client: A client, or the configuration of one or several.
        tracer_provider: Where spans go. Default: the global one.
        meter_provider: Where durations go. Default: the global one.
    """
    configuration = client if isinstance(client, Configuration) else client.api_client.configuration
    for hook in configuration.on_call:
        if isinstance(getattr(hook, "__self__", None), _Telemetry):
            return
    telemetry = _Telemetry(
        configuration,
        trace.get_tracer(_PACKAGE, __version__, tracer_provider),
        metrics.get_meter(_PACKAGE, __version__, meter_provider),
    )
    configuration.on_request = [*configuration.on_request, telemetry.on_request]
    configuration.on_call = [*configuration.on_call, telemetry.on_call]


class _Telemetry:
    """The hooks."""

    def __init__(
        self, configuration: Configuration, tracer: trace.Tracer, meter: metrics.Meter
    ) -> None:
        self._configuration = configuration
        self._tracer = tracer
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._spans: dict[str, tuple[trace.Span, int]] = {}

    def on_request(self, event: RequestEvent) -> None:
        """Begin a span with the first attempt, and send the context with each."""
        if event.attempt == 1:
            self._spans[event.call_id] = self._start(event.operation, event.elapsed)
        span, _ = self._spans[event.call_id]
        propagate.inject(event.headers, context=trace.set_span_in_context(span))

    def on_call(self, event: CallEvent) -> None:
        """End the span, with what came of the call."""
        if event.call_id not in self._spans:
            # It failed before its first attempt.
            self._spans[event.call_id] = self._start(event.operation, event.elapsed)
        span, start = self._spans.pop(event.call_id)
        outcome = _outcome(event)
        span.set_attributes({**outcome, **_repeats(len(event.attempts))})
        span.set_attribute(f"{_PACKAGE}.call_id", event.call_id)
        if event.request_id:
            span.set_attribute(f"{_PACKAGE}.request_id", event.request_id)
        if "error.type" in outcome:
            # What an error says may tell of a customer; its type does not.
            span.set_status(trace.StatusCode.ERROR)
        for attempt in event.attempts:
            attributes = {
                **_outcome(attempt),
                **_repeats(attempt.attempt),
                f"{_PACKAGE}.duration": attempt.duration,
            }
            if attempt.wait is not None:
                attributes[f"{_PACKAGE}.wait"] = attempt.wait
            span.add_event("attempt", attributes, start + int(attempt.elapsed * _NANOSECONDS))
        span.end(start + int(event.elapsed * _NANOSECONDS))
        attributes = {**self._request(event.operation), **outcome}
        self._duration.record(event.elapsed, attributes, trace.set_span_in_context(span))

    def _start(self, operation: Operation, elapsed: float) -> tuple[trace.Span, int]:
        start = time.time_ns() - int(elapsed * _NANOSECONDS)
        base = self._configuration.host
        attributes: Attributes = {
            **self._request(operation),
            "url.full": base + re.sub(r"{[^}]*}", "REDACTED", operation.path),
            f"{_PACKAGE}.operation": operation.id,
        }
        name = f"{operation.method} {operation.path}"
        kind = trace.SpanKind.CLIENT
        return self._tracer.start_span(
            name, kind=kind, attributes=attributes, start_time=start
        ), start

    def _request(self, operation: Operation) -> Values:
        """What is told of a request in spans and metrics alike."""
        configuration = self._configuration
        default = 443 if configuration.scheme == "https" else 80
        return {
            "http.request.method": operation.method,
            "server.address": configuration.hostname,
            "server.port": configuration.port or default,
            "url.template": operation.path,
        }


def _outcome(event: CallEvent | ResponseEvent) -> Values:
    """What is told of how a call or an attempt ended."""
    outcome: Values = {}
    if event.status is not None:
        outcome["http.response.status_code"] = event.status
        if event.status >= 400:
            outcome["error.type"] = str(event.status)
    if event.error is not None and "error.type" not in outcome:
        outcome["error.type"] = type(event.error).__name__
    return outcome


def _repeats(attempts: int) -> Values:
    return {"http.request.resend_count": attempts - 1} if attempts > 1 else {}
