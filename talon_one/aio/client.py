# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Every API of the service over one pool of connections, for asyncio."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..configuration import Configuration
from ..exceptions import ApiTypeError
from .api_client import AsyncApiClient

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from ..configuration import AllOptions
    from .api.integration_api import AsyncIntegrationApi
    from .api.management_api import AsyncManagementApi


class AsyncTalonOne:
    """Every API of the service over one pool of connections.

    It belongs to the event loop of its first call. Use it in an `async with` block, which closes
    the connections in the end, or await `close`. A key is asked for by the first call that needs
    it.

    Args:
        host: The base URL. Default: what the environment says.
        configuration: Host, keys and all other settings, instead of the other arguments.
        **options: Keys and settings, as Configuration takes them by name. The keys are
            `integration_key`, `management_key`, `manager_auth`.
            Default: what the environment says.

    Attributes:
        api_client: What sends the requests.

    Raises:
        ConfigurationError: The host is missing or malformed, or a key cannot be sent.
        ApiTypeError: An argument is unknown, or stands beside a configuration.
    """

    def __init__(
        self,
        host: str | None = None,
        *,
        configuration: Configuration | None = None,
        **options: Unpack[AllOptions],
    ) -> None:
        if configuration is None:
            configuration = Configuration(host, **options)
            configuration.require_host()
        elif host or options:
            raise ApiTypeError("give host and settings, or a configuration that has them, not both")
        self.api_client = AsyncApiClient(configuration)

    @cached_property
    def integration(self) -> AsyncIntegrationApi:
        """What a shop calls while its customers browse and buy."""
        from .api.integration_api import AsyncIntegrationApi

        return AsyncIntegrationApi(self.api_client)

    @cached_property
    def management(self) -> AsyncManagementApi:
        """Reads and configures what an account holds, on behalf of a person or a back office."""
        from .api.management_api import AsyncManagementApi

        return AsyncManagementApi(self.api_client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(host={self.api_client.configuration.host!r})"

    async def close(self) -> None:
        """Close all connections; calls that are under way fail with ClientClosedError."""
        await self.api_client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
