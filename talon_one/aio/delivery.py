"""Delivers requests as the policy says, on an event loop. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exceptions import OpenApiException
from ..runtime.attempts import Attempt, Policy, Wait
from ..runtime.response import Response

if TYPE_CHECKING:
    from ..runtime.attempts import Outcome
    from ..runtime.observation import Observation
    from ..runtime.request import Request
    from .clock import AsyncClock
    from .transport import AsyncTransport


class AsyncDelivery:
    """Carries out the steps of the policy: makes the attempts through a transport, and waits."""

    def __init__(self, policy: Policy, transport: AsyncTransport, clock: AsyncClock) -> None:
        self._policy = policy
        self._transport = transport
        self._clock = clock

    async def send(
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
                    await self._clock.async_sleep(step.seconds)
                else:
                    try:
                        outcome = await self._make(step)
                    except OpenApiException as error:
                        outcome = error
                step = steps.send(outcome)
            if observation is not None:
                observation.response = step
            return step
        finally:
            steps.close()

    async def _make(self, attempt: Attempt) -> Response:
        opened = await self._transport.attempt(attempt.request, attempt.limits, attempt.headers)
        response = Response(opened.status, opened.reason, opened.headers)
        if attempt.leaves_open(opened.status, opened.headers):
            response.open_response = opened
        else:
            response.body = await opened.read()
        return response
