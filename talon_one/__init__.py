# Generated from the OpenAPI document by `make generate`. Do not edit.

"""Talon.One is a promotion engine: it runs discounts, loyalty programs and referrals for shops. An account holds one or more Applications, each a shop or a market of its own."""

from __future__ import annotations

__version__ = "1.0.0"

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .api.management_api import ManagementApi
    from .api_client import ApiClient
    from .api_response import ApiResponse
    from .configuration import Configuration
    from .exceptions import (
        ApiAttributeError,
        ApiException,
        ApiKeyError,
        ApiTypeError,
        ApiValueError,
        OpenApiException,
    )
    from .models.api_error import APIError
    from .models.application_customer import ApplicationCustomer
    from .models.application_referee import ApplicationReferee
    from .models.audience_membership import AudienceMembership
    from .models.customer_profile import CustomerProfile
    from .models.customer_profile_search_query import CustomerProfileSearchQuery
    from .models.entity import Entity
    from .models.error_response_with_status import ErrorResponseWithStatus
    from .models.error_source import ErrorSource
    from .models.get_application_customer_friends200_response import (
        GetApplicationCustomerFriends200Response,
    )
    from .models.get_application_customers200_response import GetApplicationCustomers200Response
    from .models.get_application_customers_by_attributes200_response import (
        GetApplicationCustomersByAttributes200Response,
    )
    from .models.integration_entity import IntegrationEntity
    from .models.loyalty_membership import LoyaltyMembership
    from .runtime.paging import paginate

_MODULES = {
    "ApiClient": "api_client",
    "ApiResponse": "api_response",
    "Configuration": "configuration",
    "ApiAttributeError": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "OpenApiException": "exceptions",
    "paginate": "runtime.paging",
    "ManagementApi": "api.management_api",
    "APIError": "models.api_error",
    "ApplicationCustomer": "models.application_customer",
    "ApplicationReferee": "models.application_referee",
    "AudienceMembership": "models.audience_membership",
    "CustomerProfile": "models.customer_profile",
    "CustomerProfileSearchQuery": "models.customer_profile_search_query",
    "Entity": "models.entity",
    "ErrorResponseWithStatus": "models.error_response_with_status",
    "ErrorSource": "models.error_source",
    "GetApplicationCustomerFriends200Response": "models.get_application_customer_friends200_response",
    "GetApplicationCustomers200Response": "models.get_application_customers200_response",
    "GetApplicationCustomersByAttributes200Response": "models.get_application_customers_by_attributes200_response",
    "IntegrationEntity": "models.integration_entity",
    "LoyaltyMembership": "models.loyalty_membership",
}

__all__ = [
    "ApiClient",
    "ApiResponse",
    "Configuration",
    "ApiAttributeError",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "OpenApiException",
    "paginate",
    "ManagementApi",
    "APIError",
    "ApplicationCustomer",
    "ApplicationReferee",
    "AudienceMembership",
    "CustomerProfile",
    "CustomerProfileSearchQuery",
    "Entity",
    "ErrorResponseWithStatus",
    "ErrorSource",
    "GetApplicationCustomerFriends200Response",
    "GetApplicationCustomers200Response",
    "GetApplicationCustomersByAttributes200Response",
    "IntegrationEntity",
    "LoyaltyMembership",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
