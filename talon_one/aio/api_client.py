"""Carries calls to the service, on an event loop. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api_client_base import BaseApiClient
from ..api_response import ApiResponse
from ..exceptions import ValidationError
from ..runtime.attempts import Policy
from ..runtime.authorization import sources
from ..runtime.observation import Observation
from ..runtime.redacted import Redacted
from ..runtime.request import build_request
from ..runtime.response import read_response
from .clock import AsyncClock
from .credentials import fetch
from .delivery import AsyncDelivery
from .read_on import read_on
from .rest import AsyncRESTResponse
from .transport import AsyncTransport

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from typing_extensions import Self

    from ..configuration import Configuration
    from ..runtime.operation import Operation
    from ..runtime.options import View


class AsyncApiClient(BaseApiClient):
    """A pool of connections to the service, shared by the asyncio API classes.

    It belongs to the event loop of its first call, until it is closed. A pickle holds the
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

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        *,
        clock: AsyncClock | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value)
        self._transport = AsyncTransport(self.configuration)
        self.clock = AsyncClock() if clock is None else clock
        self._delivery = AsyncDelivery(
            Policy(self.configuration, self.clock), self._transport, self.clock
        )

    def call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        view: View = "data",
    ) -> Coroutine[Any, Any, Any]:
        """Call an operation: build the request, deliver it, read the response."""
        if not self._configuration.on_call:
            return self._call(operation, arguments, options, view)
        return self._observed_call(operation, arguments, options, view)

    async def _observed_call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        view: View,
    ) -> Any:
        with Observation(operation, self._configuration, self.clock) as observation:
            return await self._call(operation, arguments, options, view, observation)

    async def _call(
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
            fetched = Redacted()
            for scheme, source in to_fetch.items():
                fetched[scheme] = await fetch(scheme, source)
        try:
            request = build_request(
                operation, arguments, options, configuration, self.default_headers, fetched
            )
        except ValidationError as error:
            # The frames of what looked at the arguments say nothing to who gave them.
            raise error.with_traceback(None) from error.__cause__
        leave_open = view == "without_preload_content"
        response = await self._delivery.send(request, leave_open, observation)
        if view == "without_preload_content" and response.open_response:
            return AsyncRESTResponse(response.open_response)
        data = read_response(
            operation,
            response,
            read_on,
            keep_additional=configuration.keep_additional_properties,
            base_path=configuration.base_path,
        )
        if view == "with_http_info":
            return ApiResponse(response.status, response.headers, data, response.body)
        return data

    async def close(self) -> None:
        """Close all connections; calls that are under way fail with ClientClosedError.

        The client can still be used, in any event loop; it opens new connections.
        """
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
