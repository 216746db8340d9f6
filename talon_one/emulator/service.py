"""The way of one request, from the bytes of its target to the reply. Hand-written."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from werkzeug import Response
from werkzeug.exceptions import HTTPException

from ..operations.examples import EXAMPLES
from ..runtime import codec
from ..security import SECURITY_SCHEMES
from . import loyalty, profiles, sessions  # noqa: F401, they register their handlers
from .arguments import read_arguments
from .errors import RequestError
from .handlers import HANDLERS
from .routing import Router

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from ..runtime.operation import Operation
    from .rate_limit import RateLimit
    from .store import Store

logger = logging.getLogger(__name__)


class Service:
    """Answers requests as the operation tables say.

    Args:
        store: The state.
        keys: The key to accept by security scheme, in the header and with the prefix of that.
        rate_limit: How often an operation may be called. Default: as often as one likes.
    """

    def __init__(
        self, store: Store, keys: Mapping[str, str], rate_limit: RateLimit | None = None
    ) -> None:
        self._store = store
        self._keys = keys
        self._rate_limit = rate_limit
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
            self._authorize(operation, request)
            if self._rate_limit is not None:
                self._rate_limit.take(operation.id)
            arguments = read_arguments(
                operation,
                path_parameters,
                query,
                request.headers,
                body,
                {*request.form, *request.files},
            )
            if operation.id not in HANDLERS:
                return _response(*EXAMPLES[operation.id])
            return self._act(operation, arguments, f"{request.method} {_target(request)}")
        except RequestError as refusal:
            # The error of an export goes under the media type of that.
            return _refuse(refusal, operation.accept.partition(",")[0])

    def _act(self, operation: Operation, arguments: dict[str, Any], request: str) -> Response:
        """What an operation's handler makes of the arguments, or made of them the first time."""
        key = arguments.get("idempotency_key")
        status = int(next(s for s in operation.by_status if s[0] == "2").replace("XX", "00"))
        with self._store.transaction(keep=arguments.get("dry") is not True):
            body = None if key is None else self._store.reply(request, key)
            if body is None:
                data = HANDLERS[operation.id](self._store, **arguments)
                body = b"" if data is None else codec.encode(data)
                if key is not None:
                    self._store.add_reply(request, key, body)
        return _response(status, "application/json" if body else None, body)

    def _authorize(self, operation: Operation, request: Request) -> None:
        for scheme in operation.security:
            header, prefix = SECURITY_SCHEMES[scheme]
            if request.headers.get(header) == f"{prefix} {self._keys[scheme]}".lstrip():
                return
        if operation.security:
            raise RequestError(401)


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
