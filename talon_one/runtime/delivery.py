"""Delivers requests under one policy: deadline, repeats, waits, rate limit. Hand-written."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from ..exceptions import (
    CallError,
    DeadlineExceededError,
    ResponseTimeoutError,
    TransportError,
)
from . import retry
from .clock import Clock, Deadline
from .csv_export import CsvExport
from .events import RequestEvent, ResponseEvent
from .limits import Limits
from .multipart import Form
from .rate_limit import RateLimit
from .response import response_type
from .transport import OpenResponse, Reply, Transport, kind_of

if TYPE_CHECKING:
    from ..configuration import Configuration
    from .operation import Operation
    from .request import Request

logger = logging.getLogger(__name__.split(".")[0])

READ_TIMEOUTS = {"Integration": 10.0}
"""Seconds to wait for each piece of a response, by API; 30 for any other."""
DEADLINES = {"Integration": 20.0}
"""Seconds for a whole call, by API; 60 for any other."""
TRANSFER_READ_TIMEOUT = 120.0
TRANSFER_DEADLINE = 600.0
"""The same for exports and imports, which take their time."""
UNLIMITED_APIS = frozenset({"Integration"})
"""APIs for which the service publishes no limit on requests, so that rate_limit spares them."""


class Delivery:
    """Sends requests through a transport, as often as the policy allows."""

    def __init__(
        self, configuration: Configuration, transport: Transport, clock: Clock | None = None
    ) -> None:
        """Set up for one client.

        Args:
            configuration: The timeouts, the number of attempts, the rate limit and the hooks.
            transport: What makes each attempt.
            clock: Time, sleep and chance. Default: the real ones.
        """
        self._configuration = configuration
        self._transport = transport
        self._clock = Clock() if clock is None else clock
        self._rate_limit = RateLimit(configuration.rate_limit) if configuration.rate_limit else None
        self._host = configuration.netloc
        self._process = os.getpid()
        self._budget = retry.budget_of(self._host, self._process)

    def send(self, request: Request) -> Reply:
        """Deliver a request and read the whole response, whatever its status.

        Only of an export that succeeds, the body is left to the caller.

        Raises:
            TransportError: No complete response arrived.
            ApiException: The response is past a bound, or encoded in a way that cannot be undone.
        """
        return _Call(self, request).run()

    def open(self, request: Request) -> OpenResponse:
        """Deliver a request and leave the body of the response to the caller.

        Raises:
            TransportError: No response arrived.
        """
        response = _Call(self, request).run(leave_open=True).stream
        assert response is not None  # noqa: S101, for the type checker: run() raised if not
        return response

    def budget(self) -> retry.RetryBudget:
        """The budget of this process; a fork starts with one of its own."""
        if self._process != os.getpid():
            self._process = os.getpid()
            self._budget = retry.budget_of(self._host, self._process)
        return self._budget


class _Call:
    """One call: its attempts, and what is known of it so far."""

    def __init__(self, delivery: Delivery, request: Request) -> None:
        self._delivery = delivery
        self._request = request
        self._operation: Operation = request.operation
        self._configuration = delivery._configuration
        self._clock = delivery._clock
        transfer = _is_transfer(self._operation)
        seconds = request.deadline or self._configuration.deadline
        if seconds is None:
            seconds = TRANSFER_DEADLINE if transfer else DEADLINES.get(self._operation.api, 60.0)
        if request.timeout is not None:
            self._read_timeout = request.timeout[1]
        elif self._configuration.read_timeout is not None:
            self._read_timeout = self._configuration.read_timeout
        elif transfer:
            self._read_timeout = TRANSFER_READ_TIMEOUT
        else:
            self._read_timeout = READ_TIMEOUTS.get(self._operation.api, 30.0)
        self._deadline = Deadline(self._clock, seconds)
        self._attempt = 0
        self._maybe_applied = False

    def run(self, leave_open: bool = False) -> Reply:
        """Make attempts until one succeeds or another would be wrong, late or too dear."""
        while True:
            self._attempt += 1
            self._keep_to_rate()
            outcome = self._make_attempt(leave_open)
            wait = self._wait_before_repeat(outcome)
            self._report(outcome, wait)
            if wait is None:
                return self._finish(outcome)
            if isinstance(outcome, Reply) and outcome.stream:
                outcome.stream.close()
            self._clock.sleep(wait)

    def _make_attempt(self, leave_open: bool) -> Reply | CallError:
        """Send once; the result is a reply of any status, or why there is none."""
        extra: dict[str, str] = {}
        for hook in self._configuration.on_request:
            hook(RequestEvent(self._operation, self._attempt, extra))
        limits = Limits(self._deadline, self._read_timeout)
        try:
            response = self._delivery._transport.attempt(self._request, limits, extra)
            reply = Reply(response.status, response.reason, response.headers)
            if leave_open or response_type(self._operation, response.status) is CsvExport:
                reply.stream = response
            else:
                reply.body = response.read()
        except CallError as failure:
            return failure
        return reply

    def _wait_before_repeat(self, outcome: Reply | CallError) -> float | None:
        """Seconds until the next attempt, or None if there must not or need not be one."""
        mode = self._request.retry
        status: int | None = None
        asked: float | None = None
        if isinstance(outcome, Reply):
            if outcome.status < 400:
                return None
            status = outcome.status
            again = retry.may_repeat_status(mode, status, self._operation.throttles_with_conflict)
            asked = retry.retry_after(outcome.headers.get("retry-after"), self._clock.time())
            ambiguous = status >= 500 or status == 408
        elif isinstance(outcome, TransportError):
            kind = kind_of(outcome)
            again = retry.may_repeat_failure(mode, kind)
            ambiguous = outcome.maybe_applied
        else:
            again, ambiguous = False, True
        self._maybe_applied |= ambiguous and mode != "safe"
        body = self._request.body
        if isinstance(body, Form) and body.spent:
            return None
        if not again or self._attempt >= self._configuration.max_attempts:
            return None
        wait = asked
        if wait is None:
            wait = retry.backoff(self._attempt - 1, status, self._clock.random())
        elif wait > retry.MAX_RETRY_AFTER:
            return None
        if wait >= self._deadline.remaining():
            return None
        timed_out = isinstance(outcome, ResponseTimeoutError)
        return wait if self._delivery.budget().spend(timed_out) else None

    def _report(self, outcome: Reply | CallError, wait: float | None) -> None:
        """Tell log and hooks about an attempt; neither learns of keys, IDs or bodies."""
        status = outcome.status if isinstance(outcome, Reply) else None
        error = outcome if isinstance(outcome, CallError) else None
        operation = self._operation
        what = status if error is None else type(error).__name__
        if wait is None:
            logger.debug("%s attempt %d: %s", operation.id, self._attempt, what)
        else:
            logger.warning(
                "%s attempt %d: %s; repeated in %.2f s", operation.id, self._attempt, what, wait
            )
        if self._configuration.on_response:
            elapsed = self._deadline.elapsed()
            event = ResponseEvent(operation, self._attempt, elapsed, status, error, wait)
            for hook in self._configuration.on_response:
                hook(event)

    def _finish(self, outcome: Reply | CallError) -> Reply:
        outcome.attempts = self._attempt
        outcome.elapsed = self._deadline.elapsed()
        # If a successful response cannot be read, its request was applied all the same.
        succeeded = isinstance(outcome, Reply) and outcome.status < 300
        outcome.maybe_applied = self._maybe_applied or (succeeded and self._request.retry != "safe")
        if isinstance(outcome, CallError):
            raise outcome
        if outcome.stream:
            outcome.stream.hand_over(outcome.maybe_applied)
        if outcome.status < 400:
            self._delivery.budget().refund()
        return outcome

    def _keep_to_rate(self) -> None:
        """Wait for the operation's turn, if a rate limit is set."""
        limit = self._delivery._rate_limit
        if limit is None or self._operation.api in UNLIMITED_APIS:
            return
        wait = limit.reserve(self._operation.id, self._clock.monotonic())
        if wait >= self._deadline.remaining():
            failure = DeadlineExceededError("the rate limit leaves no turn within the deadline")
            failure.attempts = self._attempt - 1
            failure.maybe_applied = self._maybe_applied
            raise failure
        if wait > 0:
            self._clock.sleep(wait)


def _is_transfer(operation: Operation) -> bool:
    return "csv" in operation.accept or operation.content_type == "multipart/form-data"
