# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Every API of the service over one pool of connections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .api_client import ApiClient
from .configuration import Configuration
from .exceptions import ApiTypeError

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .api.integration_api import IntegrationApi
    from .api.management_api import ManagementApi
    from .configuration import AllOptions


class TalonOne:
    """Every API of the service over one pool of connections.

    Safe across threads. Use it in a `with` block, which closes the connections in the end, or call
    `close`. A key is asked for by the first call that needs it.

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
        self.api_client = ApiClient(configuration)

    @cached_property
    def integration(self) -> IntegrationApi:
        """What a shop calls while its customers browse and buy."""
        from .api.integration_api import IntegrationApi

        return IntegrationApi(self.api_client)

    @cached_property
    def management(self) -> ManagementApi:
        """Reads and configures what an account holds, on behalf of a person or a back office."""
        from .api.management_api import ManagementApi

        return ManagementApi(self.api_client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(host={self.api_client.configuration.host!r})"

    def close(self) -> None:
        """Close all connections. The APIs can still be used; they open new ones."""
        self.api_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
