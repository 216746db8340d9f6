"""The policy of delivering a call: deadline, repeats, waits, rate limit, hooks. Hand-written.

Does no I/O and never blocks. `Policy.steps` is a generator that says what to do next, and is told
what came of it; a driver carries that out, with threads or on an event loop. The driver of threads
is `delivery.Delivery`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..exceptions import (
    CallError,
    DeadlineExceededError,
    OpenApiException,
    ResponseTimeoutError,
)
from . import failures, retry, retry_after
from .clock import Deadline
from .events import RequestEvent, ResponseEvent, fields, new_call_id, tell
from .limits import Limits
from .multipart import Form
from .rate_limiter import RateLimiter
from .redacted import Redacted
from .request import Request, add_headers
from .response import Response, is_export

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..configuration import Configuration
    from .clock import Clock
    from .exchange import BaseOpenResponse
    from .observation import Observation

logger = logging.getLogger(__name__.split(".")[0])

_KEY = "idempotency-key"


class Attempt(msgspec.Struct):
    """Send the request once. To be answered by the response, or by the error that came instead.

    Attributes:
        request: What to send.
        limits: What to keep to.
        headers: What to send besides the request's own headers, or instead of them.
        leave_open: Whether the caller asked for the body to be left open_response.
    """

    request: Request
    limits: Limits
    headers: Redacted
    leave_open: bool

    def leaves_open(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether the body is left open_response. Only of an export that succeeds, it always is."""
        return self.leave_open or is_export(self.request.operation, status, headers)


class Wait(msgspec.Struct):
    """Wait for some seconds. To be answered by None."""

    seconds: float


Outcome = Response | OpenApiException
Steps = Generator[Attempt | Wait | Response, Outcome | None, None]
"""What to do, step by step. The last one is the response to hand over; or else the error is raised
that the call fails with. A driver that is interrupted closes the generator."""


class Policy:
    """Decides how calls are delivered. Safe to share between threads, and after a fork."""

    def __init__(self, configuration: Configuration, clock: Clock) -> None:
        """Set up for one client.

        Args:
            configuration: The timeouts, the number of attempts, the rate limit and the hooks.
            clock: Time and chance. It is not slept by.
        """
        self._configuration = configuration
        self._clock = clock
        self._process = os.getpid()
        self._rate_limiter = RateLimiter()
        self._budget_key = (0, "")
        self._budget = retry.RetryBudget()

    def steps(
        self, request: Request, leave_open: bool = False, observation: Observation | None = None
    ) -> Steps:
        """What to do to deliver a request.

        Args:
            request: What to deliver.
            leave_open: Whether the body of the response is left to the caller, whatever its status.
            observation: What is told of each attempt.

        Raises:
            TransportError: No complete response arrived.
            ApiException: The response is past a bound, or encoded in a way that cannot be undone.
            ValidationError: A file that is to be sent cannot be read.
        """
        self._refresh()
        call = _Call(
            self._configuration,
            self._clock,
            self._budget,
            self._rate_limiter,
            request,
            leave_open,
            observation,
        )
        return call.steps()

    def _refresh(self) -> None:
        """See that budget and turns are those of this process.

        When a process forks, a thread that the child lacks may hold one of their locks.
        """
        process, host = os.getpid(), self._configuration.netloc
        if self._process != process:
            self._process = process
            self._rate_limiter = RateLimiter()
        if self._budget_key != (process, host):
            self._budget = retry.budget_of(host, process)
            self._budget_key = (process, host)


class _Call:
    """One call: its attempts, and what is known of it so far."""

    def __init__(
        self,
        configuration: Configuration,
        clock: Clock,
        budget: retry.RetryBudget,
        rate_limiter: RateLimiter,
        request: Request,
        leave_open: bool,
        observation: Observation | None,
    ) -> None:
        operation = request.operation
        if request.timeout is not None:
            read_timeout = request.timeout[1]
        else:
            read_timeout = configuration.read_timeout or operation.read_timeout
        seconds = request.deadline or configuration.deadline or operation.deadline
        self._configuration = configuration
        self._clock = clock
        self._budget = budget
        self._rate_limiter = rate_limiter
        self._rate = configuration.rate_limit if operation.rate_limited else None
        self._request = request
        self._operation = operation
        self._leave_open = leave_open
        self._observation = observation
        self._id = "" if observation is None else observation.call_id
        self._read_timeout = read_timeout
        self._deadline = Deadline(clock, seconds)
        self._attempt = 0
        self._attempt_start = 0.0
        self._is_timed = bool(observation or configuration.on_response)
        self._limits: Limits | None = None
        self._turn: float | None = None
        self._idempotency_key: str | None = None
        self._maybe_applied = False

    def steps(self) -> Steps:
        """As Policy.steps."""
        outcome: Outcome | None = None
        try:
            wait: float | None = self._first_turn()
            while wait is not None:
                if wait > 0:
                    yield Wait(wait)
                self._attempt += 1
                headers = self._added_headers()
                self._limits = Limits(self._deadline, self._read_timeout)
                if self._is_timed:
                    self._attempt_start = self._deadline.elapsed()
                answer = yield Attempt(self._request, self._limits, headers, self._leave_open)
                self._turn = None
                outcome = cast("Outcome", answer)
                if isinstance(outcome, OpenApiException):
                    failures.forget_frames(outcome)
                wait = self._wait_before_repeat(outcome)
                self._limits = None
                self._report(outcome, wait)
                if wait is not None:
                    _close(outcome)
                    outcome = None
            response = self._finish(outcome)
        except OpenApiException:
            self._give_turn_back()
            raise
        except BaseException:
            self._tell_interruption(outcome)
            if self._limits is None or not self._limits.sent:
                self._give_turn_back()
            _close(outcome)
            raise
        yield response

    def _first_turn(self) -> float:
        wait = self._seconds_to_turn(0.0) if self._rate else 0.0
        if wait is not None:
            return wait
        failure = DeadlineExceededError("the rate limit leaves no turn within the deadline")
        failure.attempts = 0
        raise failure

    def _seconds_to_turn(self, wait: float) -> float | None:
        """How long to wait for an attempt, `wait` or more; None if that is past the deadline."""
        remaining = self._deadline.remaining()
        if self._rate is None:
            return wait if wait < remaining else None
        now = self._clock.monotonic()
        self._turn = self._rate_limiter.reserve(
            self._operation.id, self._rate, now, now + wait, now + remaining
        )
        return None if self._turn is None else self._turn - now

    def _added_headers(self) -> Redacted:
        """What the hooks add to an attempt."""
        added = Redacted()
        hooks = self._configuration.on_request
        if not hooks:
            return added
        event = RequestEvent(
            self._operation, self._attempt, Redacted(), self._call_id(), self._deadline.elapsed()
        )
        tell(hooks, event)
        for name in list(event.headers):
            try:
                add_headers(added, {name: event.headers[name]}, "on_request")
            except OpenApiException as error:
                if self._attempt == 1 and str(name).lower() == _KEY:
                    # Without the key that is meant, a repeat of the caller's own would count twice.
                    raise
                logger.error(
                    "%s attempt %d: a header is left out: %s",
                    self._operation.id,
                    self._attempt,
                    error,
                    extra=self._fields(),
                )
        # A hook may make up a key for each attempt. The service must see one.
        key = added.pop(_KEY, None)
        if self._attempt == 1:
            self._idempotency_key = key
        if self._idempotency_key:
            added[_KEY] = self._idempotency_key
        return added

    def _wait_before_repeat(self, outcome: Outcome) -> float | None:
        """Seconds until the next attempt, or None if there must not or need not be one."""
        mode = self._request.retry
        status: int | None = None
        asked: float | None = None
        if isinstance(outcome, Response):
            if outcome.status < 400:
                return None
            status = outcome.status
            again = retry.may_repeat_status(mode, status, self._operation.throttles_with_conflict)
            asked = retry_after.parse(outcome.headers.get("retry-after"), self._clock.time())
            ambiguous = status >= 500 or status == 408
        else:
            again = retry.may_repeat_failure(mode, failures.kind_of(outcome))
            ambiguous = failures.may_have_been_applied(outcome)
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
        wait = self._seconds_to_turn(wait)
        if wait is None or self._budget.spend(isinstance(outcome, ResponseTimeoutError)):
            return wait
        self._give_turn_back()
        return None

    def _report(self, outcome: Outcome, wait: float | None) -> None:
        """Tell log and hooks about an attempt; neither learns of keys, IDs or bodies."""
        status = outcome.status if isinstance(outcome, Response) else None
        error = None if isinstance(outcome, Response) else outcome
        level = logging.DEBUG if wait is None else logging.WARNING
        operation, number = self._operation, self._attempt
        if logger.isEnabledFor(level):
            what = status if error is None else type(error).__name__
            again = "" if wait is None else f"; repeated in {wait:.2f} s"
            more = self._fields(outcome=what, elapsed=self._deadline.elapsed(), wait=wait)
            logger.log(level, "%s attempt %d: %s%s", operation.id, number, what, again, extra=more)
        if self._is_timed:
            elapsed = self._deadline.elapsed()
            duration = elapsed - self._attempt_start
            event = ResponseEvent(
                operation, number, elapsed, status, error, wait, self._call_id(), duration
            )
            if self._observation is not None:
                self._observation.attempts.append(event)
            tell(self._configuration.on_response, event)

    def _call_id(self) -> str:
        """Made up when it is asked for, since most calls are told of nowhere."""
        if not self._id:
            self._id = new_call_id()
        return self._id

    def _fields(self, **more: object) -> dict[str, object]:
        return fields(self._operation, self._call_id(), self._attempt, **more)

    def _finish(self, outcome: Outcome | None) -> Response:
        # If a successful response cannot be read, its request was applied all the same.
        maybe_applied = self._maybe_applied or self._has_succeeded(outcome)
        if isinstance(outcome, (Response, CallError)):
            outcome.attempts = self._attempt
            outcome.elapsed = self._deadline.elapsed()
            outcome.maybe_applied = maybe_applied
        if not isinstance(outcome, Response):
            raise cast("OpenApiException", outcome)
        if (open_response := _open_response(outcome)) is not None:
            open_response.hand_over(maybe_applied)
        if outcome.status < 400:
            self._budget.refund()
        return outcome

    def _has_succeeded(self, outcome: Outcome | None) -> bool:
        """Whether the request has changed something, as far as the status tells."""
        succeeded = isinstance(outcome, Response) and outcome.status < 300
        return succeeded and self._request.retry != "safe"

    def _tell_interruption(self, outcome: Outcome | None) -> None:
        """Tell the log what whoever catches an interrupt or a cancellation cannot know."""
        sent = self._limits is not None and self._limits.sent and self._request.retry != "safe"
        if sent or self._maybe_applied or self._has_succeeded(outcome):
            logger.warning(
                "%s attempt %d: interrupted; the request may have been carried out",
                self._operation.id,
                self._attempt,
                extra=self._fields(),
            )

    def _give_turn_back(self) -> None:
        if self._turn is not None:
            self._rate_limiter.release(self._operation.id, self._turn)
            self._turn = None


def _open_response(outcome: Outcome | None) -> BaseOpenResponse[Any] | None:
    return outcome.open_response if isinstance(outcome, Response) else None


def _close(outcome: Outcome | None) -> None:
    if (open_response := _open_response(outcome)) is not None:
        open_response.close()
