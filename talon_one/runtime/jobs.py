"""Starts what the service does in the background, and waits until it is done. Hand-written.

The service tells of no job how far it is. But what a job makes or deletes can be listed, and the
table of the operation that starts the job says how.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import msgspec

from ..exceptions import (
    ApiTypeError,
    DeadlineExceededError,
    JobTimeoutError,
    ValidationError,
)
from . import codec
from .attempts import Wait
from .clock import Deadline
from .redacted import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Mapping

    from typing_extensions import ParamSpec

    from .clock import Clock
    from .operation import Listing, Operation

    P = ParamSpec("P")

R = TypeVar("R")

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
"""Seconds between two looks: at first, and at most, after doubling each time."""


@overload
def start_job(  # type: ignore[overload-overlap]
    operation: Callable[P, Coroutine[Any, Any, R]], *args: P.args, **kwargs: P.kwargs
) -> Coroutine[Any, Any, AsyncJob[R]]: ...
@overload
def start_job(operation: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Job[R]: ...
def start_job(operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call an operation that starts a job, and get what waits until the job is done.

    Of an asyncio client's operation, it is awaited: `job = await start_job(...)`.

    Args:
        operation: A method that starts a job which can be waited for, as the reference says, such
            as `api.create_coupons_asynchronously`.
        *args: The operation's own arguments.
        **kwargs: Likewise.

    Raises:
        ApiTypeError: The operation starts no such job, or was called instead of being passed.
        OpenApiException: Whatever else the operation itself raises.
    """
    if inspect.iscoroutine(operation):
        operation.close()
    if not inspect.ismethod(operation):
        raise ApiTypeError(
            "start_job takes a method and its arguments, as in start_job(api.create, 42),"
            " not what a call of it returned"
        )
    call = _Call()
    operation.__func__(call, *args, **kwargs)
    listing = call.operation.listing
    if listing is None or operation.__name__ != call.operation.name:
        raise ApiTypeError(f"{operation.__name__} starts no job that can be waited for")
    progress = Progress(call.operation, listing, call.arguments)
    api: Any = operation.__self__
    data = api._call(call.operation, call.arguments)
    if inspect.iscoroutine(data):
        return _started(api.api_client, progress, data)
    return Job(api.api_client, progress, data)


async def _started(client: Any, progress: Progress, call: Coroutine[Any, Any, R]) -> AsyncJob[R]:
    return AsyncJob(client, progress, await call)


class _Call:
    """Stands for an API, to learn which operation a method calls, and with what."""

    operation: Operation
    arguments: dict[str, Any]

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> None:
        redact(arguments["options"])
        self.operation, self.arguments = operation, arguments


class Look(msgspec.Struct):
    """List what the job makes or deletes. To be answered by the page, or by the error instead.

    Attributes:
        operation: What lists it.
        arguments: Its arguments, by Python name.
        options: Those of the call.
    """

    operation: Operation
    arguments: dict[str, Any]
    options: dict[str, Any]


class Progress:
    """How far a job is. Does no I/O.

    Args:
        operation: What started it.
        listing: How it is seen.
        arguments: What it was started with.

    Raises:
        ValidationError: The body is not what the operation takes.
    """

    def __init__(
        self, operation: Operation, listing: Listing, arguments: Mapping[str, Any]
    ) -> None:
        self._name = operation.name
        self._listing = listing
        self._told: dict[str, Any] = {}
        for parameter in operation.parameters:
            value = arguments[parameter.name]
            if parameter.location == "path":
                self._told[f"request.path.{parameter.wire_name}"] = value
            elif parameter.location == "body":
                type_ = operation.request() if operation.request else Any
                data = value
                if not isinstance(value, bytes):
                    data = codec.encode_request(value, type_, check_enums=False)
                self._told["request.body"] = msgspec.json.decode(data)

    def take(self, data: Any) -> None:
        """Learn what the operation answered."""
        self._told["response.body"] = codec.builtins_of(data)

    def look(self) -> Look:
        """What to ask in order to see whether the job is done."""
        operation = self._listing.operation
        arguments: dict[str, Any] = {}
        for parameter in operation.parameters:
            source = self._listing.parameters.get(parameter.wire_name)
            value = None if source is None else self._value(source)
            if isinstance(value, bool) and parameter.type is not bool:
                value = str(value).lower()
            arguments[parameter.name] = value
        arguments.update(skip=max(0, self._items() - 1), page_size=1)
        return Look(operation, arguments, {})

    def is_over(self, page: Any) -> bool:
        """Whether the job is done, by what the look showed: its last item is there, or none is."""
        return bool(page.data) == (self._items() > 0)

    def steps(self, clock: Clock, seconds: float) -> Generator[Look | Wait, Any, None]:
        """Look, wait and look again until the job is done.

        Raises:
            JobTimeoutError: It is not done in time.
        """
        deadline = Deadline(clock, seconds)
        wait, looks = FIRST_WAIT, 0
        while True:
            look = self.look()
            # The last look may be cut short, but not so short that it cannot succeed.
            if (remaining := deadline.remaining()) < look.operation.deadline:
                look.options["_deadline"] = max(remaining, FIRST_WAIT)
            page = yield look
            looks += 1
            if not isinstance(page, DeadlineExceededError) and self.is_over(page):
                return
            if (remaining := deadline.remaining()) <= 0:
                error = JobTimeoutError(f"{self._name}: the job is not done")
                error.attempts, error.elapsed = looks, deadline.elapsed()
                raise error
            yield Wait(min(remaining, wait * (1 + clock.random()) / 2))
            wait = min(2 * wait, LONGEST_WAIT)

    def _items(self) -> int:
        items = self._listing.items
        return items if isinstance(items, int) else int(self._value(items) or 0)

    def _value(self, source: str) -> Any:
        """What the expression of an OpenAPI link stands for; None for what is absent."""
        kind, _, pointer = source.removeprefix("$").partition("#/")
        value = self._told.get(kind)
        for name in pointer.split("/") if pointer else ():
            value = value.get(name) if isinstance(value, dict) else None
        if value is None and kind == "response.body":
            # Without it the list would tell of other things too.
            raise ValidationError(f"$.{pointer}", "is missing, so that the job cannot be watched")
        return value


class _Started(Generic[R]):
    def __init__(self, client: Any, progress: Progress, data: R) -> None:
        progress.take(data)
        self.data = data
        self._client = client
        self._progress = progress

    def _make(self, look: Look) -> Any:
        return self._client.call(look.operation, look.arguments, look.options)


class Job(_Started[R]):
    """A job that the service carries out in the background.

    Attributes:
        data: What the operation that started it answered.
    """

    def is_done(self) -> bool:
        """Look once whether the job is done.

        Raises:
            OpenApiException: Whatever the operation that lists raises.
        """
        return self._progress.is_over(self._make(self._progress.look()))

    def wait(self, deadline: float = 600.0) -> R:
        """Wait until the job is done. Looks at once, after about a second, and ever less often.

        If it fails, it can be called again.

        Args:
            deadline: Seconds to wait at most.

        Returns:
            What the operation that started the job answered.

        Raises:
            JobTimeoutError: The job is not done in time. It goes on all the same.
            OpenApiException: Whatever else the operation that lists raises.
        """
        steps = self._progress.steps(self._client.clock, deadline)
        step = next(steps, None)
        while step is not None:
            answer = None
            if isinstance(step, Wait):
                self._client.clock.sleep(step.seconds)
            else:
                try:
                    answer = self._make(step)
                except DeadlineExceededError as error:
                    answer = error
            step = _next(steps, answer)
        return self.data


class AsyncJob(_Started[R]):
    """A job that the service carries out in the background, for an event loop to wait for.

    Attributes:
        data: What the operation that started it answered.
    """

    async def is_done(self) -> bool:
        """Look once whether the job is done; as that of `Job`."""
        return self._progress.is_over(await self._make(self._progress.look()))

    async def wait(self, deadline: float = 600.0) -> R:
        """Wait until the job is done; as that of `Job`."""
        steps = self._progress.steps(self._client.clock, deadline)
        step = next(steps, None)
        while step is not None:
            answer = None
            if isinstance(step, Wait):
                await self._client.clock.async_sleep(step.seconds)
            else:
                try:
                    answer = await self._make(step)
                except DeadlineExceededError as error:
                    answer = error
            step = _next(steps, answer)
        return self.data


def _next(steps: Generator[Look | Wait, Any, None], answer: Any) -> Look | Wait | None:
    """The next step; None after the last one."""
    try:
        return steps.send(answer)
    except StopIteration:
        return None
