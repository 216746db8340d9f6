# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Talon.One is a promotion engine: it runs discounts, loyalty programs and referrals for shops. An account holds one or more Applications, each a shop or a market of its own. The Integration API is what a shop calls while its customers browse and buy: it takes customer profiles, sessions and events, evaluates the rules of the campaigns and answers with effects, which the shop carries out. The Management API reads and changes what the account holds, for back offices, not while customers wait: it takes 3 requests a second for each operation. Either answers 429 to too many requests: wait, longer each time, and repeat. A 5xx may be repeated likewise, a 400, 401 or 404 is not worth it. Notifications are requests that the service itself sends to a receiver of yours. A property that is required and has nothing to say comes as null, and new properties may appear at any time."""

from __future__ import annotations

__version__ = "1.0.0"

TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import models
    from .aio.api_client import AsyncApiClient
    from .aio.client import AsyncTalonOne
    from .aio.csv_export import AsyncCsvExport
    from .api.integration_api import IntegrationApi
    from .api.management_api import ManagementApi
    from .api_client import ApiClient
    from .api_response import ApiResponse
    from .client import TalonOne
    from .configuration import Configuration
    from .exceptions import (
        ApiAttributeError,
        ApiException,
        ApiKeyError,
        ApiTypeError,
        ApiValueError,
        OpenApiException,
    )
    from .models import *  # noqa: F403
    from .notifications import Notification, parse_notification
    from .runtime.csv_export import CsvExport
    from .runtime.jobs import start_job
    from .runtime.paging import paginate

_MODULES = {
    "ApiClient": "api_client",
    "ApiResponse": "api_response",
    "AsyncApiClient": "aio.api_client",
    "AsyncCsvExport": "aio.csv_export",
    "AsyncTalonOne": "aio.client",
    "TalonOne": "client",
    "Configuration": "configuration",
    "ApiAttributeError": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "OpenApiException": "exceptions",
    "Notification": "notifications",
    "CsvExport": "runtime.csv_export",
    "paginate": "runtime.paging",
    "start_job": "runtime.jobs",
    "parse_notification": "notifications",
    "IntegrationApi": "api.integration_api",
    "ManagementApi": "api.management_api",
}

if TYPE_CHECKING:
    __all__ = [
        "ApiClient",
        "ApiResponse",
        "AsyncApiClient",
        "AsyncCsvExport",
        "AsyncTalonOne",
        "TalonOne",
        "Configuration",
        "ApiAttributeError",
        "ApiException",
        "ApiKeyError",
        "ApiTypeError",
        "ApiValueError",
        "OpenApiException",
        "Notification",
        "CsvExport",
        "paginate",
        "start_job",
        "parse_notification",
        "IntegrationApi",
        "ManagementApi",
    ]
    __all__ += models.__all__
else:  # A type checker goes by the imports above, and refuses other names.

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in _MODULES:
            value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        else:
            models = import_module(f"{__name__}.models")
            if name == "__all__":
                value = [*_MODULES, *models.__all__]
            elif name in models.__all__:
                value = getattr(models, name)
            elif name == "models":
                value = models
            else:
                raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__getattr__("__all__")})
