"""Delivers requests as the policy says, on the calling thread. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exceptions import OpenApiException
from .attempts import Attempt, Policy, Wait
from .response import Response

if TYPE_CHECKING:
    from .attempts import Outcome
    from .clock import Clock
    from .observation import Observation
    from .request import Request
    from .transport import Transport


class Delivery:
    """Carries out the steps of the policy: makes the attempts through a transport, and waits."""

    def __init__(self, policy: Policy, transport: Transport, clock: Clock) -> None:
        self._policy = policy
        self._transport = transport
        self._clock = clock

    def send(
        self, request: Request, leave_open: bool = False, observation: Observation | None = None
    ) -> Response:
        """Deliver a request; the response is of any status.

        Args:
            request: What to deliver.
            leave_open: Whether the body is left to the caller. That of an export always is.
            observation: What is told of each attempt, and of the response.

        Raises:
            TransportError: No complete response arrived.
            ApiException: The response is past a bound, or encoded in a way that cannot be undone.
            ValidationError: A file that is to be sent cannot be read.
        """
        steps = self._policy.steps(request, leave_open, observation)
        try:
            step = next(steps)
            while not isinstance(step, Response):
                outcome: Outcome | None = None
                if isinstance(step, Wait):
                    self._clock.sleep(step.seconds)
                else:
                    try:
                        outcome = self._make(step)
                    except OpenApiException as error:
                        outcome = error
                step = steps.send(outcome)
            if observation is not None:
                observation.response = step
            return step
        finally:
            steps.close()

    def _make(self, attempt: Attempt) -> Response:
        opened = self._transport.attempt(attempt.request, attempt.limits, attempt.headers)
        response = Response(opened.status, opened.reason, opened.headers)
        if attempt.leaves_open(opened.status, opened.headers):
            response.open_response = opened
        else:
            response.body = opened.read()
        return response
