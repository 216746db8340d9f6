"""The way of one request, from the bytes of its target to the reply. Hand-written."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from werkzeug.exceptions import HTTPException

from ..operations.examples import EXAMPLES
from ..runtime import codec
from ..security import SECURITY_SCHEMES
from .acts.applications import INTEGRATION_KEYS
from .arguments import read_arguments, read_body_argument
from .bodies import read_body
from .domains import ACTS
from .errors import RequestError, invalid_parameter, not_modelled
from .listener import Response
from .reply import Reply
from .routing import Router, operations
from .store import Kind
from .traffic import Traffic
from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..runtime.operation import Operation
    from .clock import EmulatorClock
    from .faults import Fault, Faults
    from .limits import ParallelLimit, RateLimit
    from .listener import Request
    from .request_log import RequestLog
    from .store import Store
    from .webhooks import Webhooks

logger = logging.getLogger(__name__)


class KeptReply(msgspec.Struct):
    """What a request with an idempotency key was answered with."""

    application_id: int
    request: str
    idempotency_key: str
    created: datetime
    status: int
    body: bytes


REPLIES = Kind("replies", KeptReply, key=("application_id", "request", "idempotency_key"))
_REMEMBERED = timedelta(hours=24)


@dataclass
class Limits:
    """What the service does to protect itself, and each can be switched off.

    Attributes:
        rate: How often a Management operation may be called. None: as often as one likes.
        parallel: How many requests for one session or profile may be under way. None: any number.
        idempotency: Whether a reply is kept for a request with the same idempotency key.
    """

    rate: RateLimit | None = None
    parallel: ParallelLimit | None = None
    idempotency: bool = True


@dataclass
class _Call:
    """What is known of a request so far, for the log of requests."""

    operation_id: str = ""
    application_id: int = 0
    body: bytes = b""
    arguments: dict[str, Any] = field(default_factory=dict)
    read_body: Callable[[], dict[str, Any]] = dict


class Service:
    """Answers requests as the operation tables say.

    Args:
        store: The state.
        clock: The time.
        keys: The keys to accept for Management operations, by security scheme. Those of
            Applications are in the state.
        limits: What the service does to protect itself.
        faults: What goes wrong on demand.
        webhooks: Where notifications go.
        requests: Where requests are kept.
        examples: Whether an operation that has no act answers with the example of the OpenAPI
            document, rather than 501.
    """

    def __init__(
        self,
        store: Store,
        clock: EmulatorClock,
        keys: Mapping[str, str],
        limits: Limits,
        faults: Faults,
        webhooks: Webhooks,
        requests: RequestLog,
        *,
        functions: Mapping[int, Callable[[Any], object]],
        examples: bool = False,
    ) -> None:
        self._functions = functions
        self._store = store
        self._clock = clock
        self._keys = keys
        self._limits = limits
        self._faults = faults
        self._webhooks = webhooks
        self._requests = requests
        self._traffic = Traffic()
        self._applications: dict[str, int] = {}
        self._examples = examples
        self._router = Router()

    def read_keys(self) -> None:
        """Learn the keys of Applications from the state. To be called when they may have changed.

        A key must be told without waiting for the request that is worked on.
        """
        keys = self._store[INTEGRATION_KEYS].find()
        self._applications = {one.key: one.application_id for one in keys}

    def forget_traffic(self) -> None:
        """Start the health of Applications anew."""
        self._traffic.clear()

    def answer(self, request: Request) -> Response:
        """The reply to a request; an error is one too."""
        call = _Call()
        try:
            with contextlib.ExitStack() as files:
                response = self._answer(request, call, files)
        except RequestError as refusal:
            response = _refuse(refusal)
        except HTTPException as error:
            response = _refuse(RequestError(error.code or 400))
        except Exception:
            logger.exception("a fault of the emulator")
            response = _refuse(RequestError(500))
        status = 0 if response.fault is not None and response.fault.reset else response.status
        self._requests.add(call.operation_id, call.arguments, status, call.read_body)
        if call.application_id:
            self._traffic.add(
                call.application_id,
                self._clock.now(),
                request.method,
                request.target,
                call.body,
                status,
                response.body,
            )
        logger.info("%s %s %s", request.method, request.target, status or "reset")
        return response

    def _answer(self, request: Request, call: _Call, files: contextlib.ExitStack) -> Response:
        path, _, query = request.target.partition("?")
        operation, path_parameters = self._router.find(request.method, path)
        call.operation_id = operation.id
        try:
            application_id = call.application_id = self._authorize(operation, request)
            if self._limits.rate is not None and operation.rate_limited:
                self._limits.rate.take(operation.id)
            body, form = read_body(request, files)
            call.body = body
            arguments = read_arguments(
                operation, path_parameters, query, request.headers, body, form
            )
            call.arguments = dict(arguments)
            call.read_body = partial(read_body_argument, operation, body)
            fault = self._faults.strike(operation.id)
            if fault is None:
                return self._call(operation, arguments, application_id, request.target)
        except RequestError as refusal:
            return _refuse(refusal, _media_type_of_error(operation, refusal))
        fault.wait(fault.delay)
        response = Response(204)
        if not fault.stops:
            try:
                response = self._call(operation, arguments, application_id, request.target)
            except RequestError as refusal:
                response = _refuse(refusal, _media_type_of_error(operation, refusal))
        return _distorted(response, fault)

    def _call(
        self, operation: Operation, arguments: dict[str, Any], application_id: int, target: str
    ) -> Response:
        if operation.id not in ACTS:
            return self._example(operation)
        with self._held(operation, arguments, application_id), self._store.lock:
            world = World(
                self._store,
                self._clock,
                now=self._clock.now(),
                dry=operation.is_safe_with(arguments),
                application_id=application_id,
                functions=self._functions,
                traffic=self._traffic,
            )
            response = self._act(world, operation, arguments, f"{operation.method} {target}")
            # Under the lock too, so that they go out in the order of the changes.
            if world.outbox and not world.dry:
                self._webhooks.send(world.outbox)
        return response

    def _held(
        self, operation: Operation, arguments: dict[str, Any], application_id: int
    ) -> contextlib.AbstractContextManager[None]:
        """Counts the request for its session or profile, for as long as it takes."""
        if self._limits.parallel is None or not operation.throttles_with_conflict:
            return contextlib.nullcontext()
        session_id = arguments.get("customer_session_id")
        if session_id is not None:
            return self._limits.parallel.hold("session", application_id, session_id)
        profile_id = arguments.get("integration_id")
        if profile_id is None:
            bodies = [arguments.get(p.name) for p in operation.parameters if p.location == "body"]
            profile_id = next((getattr(body, "profile_id", None) for body in bodies), None)
        if profile_id is None:
            return contextlib.nullcontext()
        return self._limits.parallel.hold("profile", application_id, profile_id)

    def _example(self, operation: Operation) -> Response:
        if not self._examples:
            raise not_modelled(operation.id)
        logger.warning("%s is not modelled, and answers with its example", operation.id)
        status, media_type, body = EXAMPLES[operation.id]
        content = body.encode() if isinstance(body, str) else body
        return Response(status, content, media_type, {"X-Emulator-Example": "true"})

    def _act(
        self, world: World, operation: Operation, arguments: dict[str, Any], request: str
    ) -> Response:
        """What an operation's act makes of the arguments, or made of them the first time."""
        if (asked := arguments.pop("now", None)) is not None:
            if not world.dry or asked < world.now:
                raise invalid_parameter("now", "needs a dry request and a time in the future")
            world.now = asked
        key = arguments.pop("idempotency_key", None)
        if not self._limits.idempotency:
            key = None
        with self._store.transaction(keep=not world.dry):
            # The service does not say what the same key with another body means: none is compared.
            kept = key and world[REPLIES].get(world.application_id, request, key)
            if kept and kept.created > world.now - _REMEMBERED:
                media_type = "application/json" if kept.body else None
                return Response(kept.status, kept.body, media_type)
            status, media_type, body = self._told(
                operation, arguments, ACTS[operation.id](world, **arguments)
            )
            if key:
                world[REPLIES].put(
                    KeptReply(world.application_id, request, key, world.now, status, body)
                )
        return Response(status, body, media_type)

    def _told(
        self, operation: Operation, arguments: dict[str, Any], result: Any
    ) -> tuple[int, str | None, bytes]:
        """Status, media type and body of what an act answered."""
        reply = result if isinstance(result, Reply) else Reply(result)
        status = reply.status or _SUCCESS[operation.id]
        # A text that is neither counts as the default, which is "yes".
        silent = operation.id in _SILENT and arguments.get("silent") != "no"
        if reply.data is None or silent:
            return (204 if "204" in operation.by_status else status), None, b""
        if isinstance(reply.data, (str, bytes)):
            body = reply.data.encode() if isinstance(reply.data, str) else reply.data
            return status, reply.media_type or operation.accept.partition(",")[0], body
        return status, reply.media_type or "application/json", codec.encode(reply.data)

    def _authorize(self, operation: Operation, request: Request) -> int:
        """Check the key; answer the Application that it opens, 0 if it is the account's."""
        for scheme in operation.security:
            header, prefix = SECURITY_SCHEMES[scheme]
            key = request.headers.get(header, "")
            if prefix:
                given, _, key = key.partition(" ")
                if given != prefix:
                    continue
            if scheme in self._keys:
                if key == self._keys[scheme]:
                    return 0
            elif key in self._applications:
                return self._applications[key]
        if operation.security:
            raise RequestError(401)
        return 0


_SUCCESS = {
    operation.id: int(next(s for s in operation.by_status if s[0] == "2").replace("XX", "00"))
    for operation in operations()
}
"""The first success that each operation declares."""
_SILENT = {o.id for o in operations() if any(p.name == "silent" for p in o.parameters)}
"""The operations that answer with a body only if they are asked not to be silent."""


def _distorted(response: Response, fault: Fault) -> Response:
    """What a fault makes of a reply; what happens on the way is left to the listener."""
    if fault.status is not None:
        response = _refuse(RequestError(fault.status))
    if fault.body is not None:
        body = fault.body.encode() if isinstance(fault.body, str) else fault.body
        response = Response(fault.status or response.status, body, fault.media_type)
    if fault.retry_after is not None:
        response.headers["Retry-After"] = str(fault.retry_after)
    response.fault = fault
    return response


def _media_type_of_error(operation: Operation, refusal: RequestError) -> str:
    """The error of an export goes under its media type; a 404 under another one, if it has two."""
    media_types = operation.accept.split(", ")
    return media_types[-1 if refusal.status == 404 else 0]


def _refuse(refusal: RequestError, media_type: str = "application/json") -> Response:
    body = codec.encode(refusal.body())
    return Response(refusal.status, body, media_type, dict(refusal.headers))
