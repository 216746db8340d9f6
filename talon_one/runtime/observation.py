"""Follows calls for the hooks that are told of each as a whole. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exceptions import ApiException, request_id_of
from .events import CallEvent, new_call_id, tell

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..configuration import Configuration
    from .clock import Clock
    from .events import ResponseEvent
    from .operation import Operation
    from .response import Response


class Observation:
    """Follows one call from its arguments to what it returns or raises, and tells the hooks then.

    Attributes:
        call_id: What tells the call from others.
        attempts: Its attempts so far.
        response: The response that it got, once it is there.
    """

    def __init__(self, operation: Operation, configuration: Configuration, clock: Clock) -> None:
        self.call_id = new_call_id()
        self.attempts: list[ResponseEvent] = []
        self.response: Response | None = None
        self._operation = operation
        self._hooks = configuration.on_call
        self._clock = clock
        self._start = clock.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        answer = error if isinstance(error, ApiException) else self.response
        event = CallEvent(
            self._operation,
            self.call_id,
            tuple(self.attempts),
            self._clock.monotonic() - self._start,
            None if answer is None else answer.status,
            None if answer is None else request_id_of(answer.headers),
            error,
        )
        tell(self._hooks, event)
