"""Carries calls to the service. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .api_response import ApiResponse
from .configuration import Configuration
from .rest import RESTResponse
from .runtime.request import build_request
from .runtime.response import read_response
from .runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from .runtime.operation import Operation, View


class ApiClient:
    """A pool of connections to the service, shared by the API classes. Safe across threads.

    Args:
        configuration: Where the service is. Default: what the environment says.
    """

    _default: ClassVar[ApiClient | None] = None

    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = Configuration() if configuration is None else configuration
        self._transport = Transport(self.configuration)

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client that API classes use if they are given none."""
        if ApiClient._default is None:
            ApiClient._default = ApiClient()
        return ApiClient._default

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Set the client that API classes use if they are given none."""
        ApiClient._default = default

    def call(
        self,
        operation: Operation,
        arguments: tuple[Any, ...],
        options: Mapping[str, Any],
        view: View = "data",
    ) -> Any:
        """Call an operation: build the request, send it, read the response."""
        request = build_request(operation, arguments, options, self.configuration)
        response = self._transport.send(request)
        if view == "stream":
            return RESTResponse(response)
        body = response.read()
        data = read_response(operation, response.status, response.reason, response.headers, body)
        if view == "response":
            return ApiResponse(response.status, response.headers, data, body)
        return data

    def close(self) -> None:
        """Close all connections. The client can still be used; it opens new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
