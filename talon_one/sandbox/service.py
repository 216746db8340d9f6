"""The way of one request, from the bytes of its target to the reply. Hand-written."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from ..runtime import codec
from ..security import SECURITY_SCHEMES
from .arguments import read_arguments
from .errors import RequestError
from .handlers import HANDLERS
from .routing import Router

if TYPE_CHECKING:
    from werkzeug import Request

    from ..runtime.operation import Operation
    from .rate_limit import RateLimit
    from .store import Store

logger = logging.getLogger(__name__)


class Service:
    """Answers requests as the operation tables say.

    Args:
        store: The state.
        key: The key to accept, in the header and with the prefix of each security scheme.
        rate_limit: How often an operation may be called. Default: as often as one likes.
    """

    def __init__(self, store: Store, key: str, rate_limit: RateLimit | None = None) -> None:
        self._store = store
        self._key = key
        self._rate_limit = rate_limit
        self._router = Router()

    def answer(self, request: Request) -> Response:
        """The reply to a request; an error is one too."""
        # Whatever becomes of the request, its body must be off the connection.
        body = request.get_data()
        try:
            response = self._call(request, body)
        except RequestError as refusal:
            response = _response(refusal.status, refusal.body())
            response.headers.update(refusal.headers)
        except Exception:
            logger.exception("a fault of the sandbox")
            response = _response(500, RequestError(500).body())
        logger.info("%s %s %s", request.method, _target(request), response.status_code)
        return response

    def _call(self, request: Request, body: bytes) -> Response:
        path, _, query = _target(request).partition("?")
        operation, path_parameters = self._router.find(request.method, path)
        self._authorize(operation, request)
        if self._rate_limit is not None:
            self._rate_limit.take(operation.id)
        arguments = read_arguments(operation, path_parameters, query, request.headers, body)
        status, data = self._perform(operation, arguments)
        return _response(status, data)

    def _perform(self, operation: Operation, arguments: dict[str, Any]) -> tuple[int, Any]:
        """The status and the body of the reply; None is no body."""
        handler = HANDLERS.get(operation.id)
        if handler is None:
            raise RequestError(501)
        status = next(status for status in operation.by_status if status.startswith("2"))
        return int(status.replace("XX", "00")), handler(self._store, **arguments)

    def _authorize(self, operation: Operation, request: Request) -> None:
        for scheme in operation.security:
            header, prefix = SECURITY_SCHEMES[scheme]
            if request.headers.get(header) == f"{prefix} {self._key}".lstrip():
                return
        if operation.security:
            raise RequestError(401)


def _target(request: Request) -> str:
    """Path and query as they were sent; WSGI's own PATH_INFO is decoded, and `%2F` is lost."""
    target: str = request.environ["REQUEST_URI"]
    return target


def _response(status: int, data: Any) -> Response:
    body = b"" if data is None else codec.encode(data)
    response = Response(body, status, content_type="application/json")
    if data is None:
        del response.headers["Content-Type"]
    return response
