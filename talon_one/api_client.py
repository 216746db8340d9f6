"""Carries calls to the service. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .api_client_base import BaseApiClient
from .api_response import ApiResponse
from .configuration import Configuration
from .exceptions import ValidationError
from .rest import RESTResponse
from .runtime.attempts import Policy
from .runtime.authorization import fetch, sources
from .runtime.clock import Clock
from .runtime.delivery import Delivery
from .runtime.observation import Observation
from .runtime.redacted import Redacted
from .runtime.request import build_request
from .runtime.response import read_response
from .runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from .runtime.operation import Operation
    from .runtime.options import View


class ApiClient(BaseApiClient):
    """A pool of connections to the service, shared by the API classes.

    Safe across threads. A forked process opens connections of its own. A pickle holds the
    configuration and the default headers only, without keys unless the configuration says
    otherwise.

    Args:
        configuration: Where the service is. Default: that of `Configuration.set_default`, or what
            the environment says.
        header_name: A header to send with every request.
        header_value: What it says.
        clock: Time, sleep and chance, for tests. Default: the real ones.

    Attributes:
        default_headers: Headers to send with every request, besides those of the configuration.
        clock: Time, sleep and chance.
    """

    _default: ClassVar[ApiClient | None] = None

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value)
        self._transport = Transport(self.configuration)
        self.clock = Clock() if clock is None else clock
        self._delivery = Delivery(
            Policy(self.configuration, self.clock), self._transport, self.clock
        )

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
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        view: View = "data",
    ) -> Any:
        """Call an operation: build the request, deliver it, read the response."""
        if not self._configuration.on_call:
            return self._call(operation, arguments, options, view)
        with Observation(operation, self._configuration, self.clock) as observation:
            return self._call(operation, arguments, options, view, observation)

    def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        view: View,
        observation: Observation | None = None,
    ) -> Any:
        configuration = self._configuration
        fetched: Redacted | None = None
        if configuration.has_key_sources:
            to_fetch = sources(operation, options.get("_request_auth"), configuration)
            fetched = Redacted({it: fetch(it, source) for it, source in to_fetch.items()})
        try:
            request = build_request(
                operation, arguments, options, configuration, self.default_headers, fetched
            )
        except ValidationError as error:
            # The frames of what looked at the arguments say nothing to who gave them.
            raise error.with_traceback(None) from error.__cause__
        leave_open = view == "without_preload_content"
        response = self._delivery.send(request, leave_open, observation)
        if view == "without_preload_content" and response.open_response:
            return RESTResponse(response.open_response)
        data = read_response(
            operation,
            response,
            keep_additional=configuration.keep_additional_properties,
            base_path=configuration.base_path,
        )
        if view == "with_http_info":
            return ApiResponse(response.status, response.headers, data, response.body)
        return data

    def close(self) -> None:
        """Close all connections. The client can still be used; it opens new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
