"""The way of one request, from the bytes of its target to the reply. Hand-written."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from werkzeug import Response
from werkzeug.exceptions import HTTPException

from ..operations.examples import EXAMPLES
from ..runtime import codec
from ..security import SECURITY_SCHEMES
from .acts import ACTS
from .acts.applications import INTEGRATION_KEYS
from .arguments import read_arguments
from .errors import RequestError, invalid_parameter, not_modelled
from .reply import Reply
from .routing import Router, operations
from .store import Kind
from .world import World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from ..runtime.operation import Operation
    from .clock import EmulatorClock
    from .rate_limit import RateLimit
    from .store import Store

logger = logging.getLogger(__name__)


class KeptReply(msgspec.Struct):
    """What a request with an idempotency key was answered with."""

    request: str
    idempotency_key: str
    created: datetime
    status: int
    body: bytes


REPLIES = Kind("replies", KeptReply, key=("request", "idempotency_key"))
_REMEMBERED = timedelta(hours=24)


class Service:
    """Answers requests as the operation tables say.

    Args:
        store: The state.
        clock: The time.
        keys: The keys to accept for Management operations, by security scheme. Those of
            Applications are in the state.
        rate_limit: How often an operation may be called. Default: as often as one likes.
        examples: Whether an operation that has no act answers with the example of the OpenAPI
            document, rather than 501.
    """

    def __init__(
        self,
        store: Store,
        clock: EmulatorClock,
        keys: Mapping[str, str],
        rate_limit: RateLimit | None = None,
        *,
        examples: bool = False,
    ) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys
        self._rate_limit = rate_limit
        self._examples = examples
        self._router = Router()

    def answer(self, request: Request) -> Response:
        """The reply to a request; an error is one too."""
        try:
            # Whatever becomes of the request, its body must be off the connection.
            body = _read_body(request)
            response = self._call(request, body)
        except RequestError as refusal:
            response = _refuse(refusal)
        except HTTPException as error:
            response = _refuse(RequestError(error.code or 400))
        except Exception:
            logger.exception("a fault of the emulator")
            response = _refuse(RequestError(500))
        logger.info("%s %s %s", request.method, _target(request), response.status_code)
        return response

    def _call(self, request: Request, body: bytes) -> Response:
        path, _, query = _target(request).partition("?")
        operation, path_parameters = self._router.find(request.method, path)
        try:
            application_id = self._authorize(operation, request)
            if self._rate_limit is not None and operation.rate_limited:
                self._rate_limit.take(operation.id)
            form = {**request.form, **{name: file.stream for name, file in request.files.items()}}
            arguments = read_arguments(
                operation, path_parameters, query, request.headers, body, form
            )
            world = World(
                self._store,
                self._clock,
                now=self._clock.now(),
                dry=operation.is_safe_with(arguments),
                application_id=application_id,
            )
            if operation.id not in ACTS:
                return self._example(operation)
            return self._act(world, operation, arguments, f"{request.method} {_target(request)}")
        except RequestError as refusal:
            # The error of an export goes under the media type of that.
            return _refuse(refusal, operation.accept.partition(",")[0])

    def _example(self, operation: Operation) -> Response:
        if not self._examples:
            raise not_modelled(operation.id)
        logger.warning("%s is not modelled, and answers with its example", operation.id)
        response = _response(*EXAMPLES[operation.id])
        response.headers["X-Emulator-Example"] = "true"
        return response

    def _act(
        self, world: World, operation: Operation, arguments: dict[str, Any], request: str
    ) -> Response:
        """What an operation's act makes of the arguments, or made of them the first time."""
        if (asked := arguments.pop("now", None)) is not None:
            if not world.dry or asked < world.now:
                raise invalid_parameter("now", "needs a dry request and a time in the future")
            world.now = asked
        key = arguments.pop("idempotency_key", None)
        with self._store.transaction(keep=not world.dry):
            kept = None if key is None else world[REPLIES].get(request, key)
            if kept is not None and kept.created > world.now - _REMEMBERED:
                return _response(kept.status, "application/json" if kept.body else None, kept.body)
            status, media_type, body = self._told(
                operation, arguments, ACTS[operation.id](world, **arguments)
            )
            if key is not None:
                world[REPLIES].put(KeptReply(request, key, world.now, status, body))
        return _response(status, media_type, body)

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
            elif (opened := self._store[INTEGRATION_KEYS].get(key)) is not None:
                return opened.application_id
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


def _target(request: Request) -> str:
    """Path and query as they were sent; WSGI's own PATH_INFO is decoded, and `%2F` is lost."""
    target: str = request.environ["REQUEST_URI"]
    return target


def _read_body(request: Request) -> bytes:
    """The body; but a form is taken apart, and its files are kept out of memory."""
    if request.mimetype != "multipart/form-data":
        return request.get_data()
    try:
        _ = request.files
    finally:
        while request.stream.read(65536):
            pass
    return b""


def _refuse(refusal: RequestError, media_type: str = "application/json") -> Response:
    response = _response(refusal.status, media_type, codec.encode(refusal.body()))
    response.headers.update(refusal.headers)
    return response


def _response(status: int, media_type: str | None, body: bytes | str) -> Response:
    response = Response(body, status, content_type=media_type)
    if media_type is None:
        del response.headers["Content-Type"]
    return response
