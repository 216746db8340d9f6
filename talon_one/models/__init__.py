# Generated from the OpenAPI document by `make generate`. Do not edit.

"""The models, each loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .api_error import APIError
    from .application_customer import ApplicationCustomer
    from .application_referee import ApplicationReferee
    from .audience_membership import AudienceMembership
    from .customer_profile import CustomerProfile
    from .customer_profile_search_query import CustomerProfileSearchQuery
    from .entity import Entity
    from .error_response_with_status import ErrorResponseWithStatus
    from .error_source import ErrorSource
    from .get_application_customer_friends200_response import (
        GetApplicationCustomerFriends200Response,
    )
    from .get_application_customers200_response import GetApplicationCustomers200Response
    from .get_application_customers_by_attributes200_response import (
        GetApplicationCustomersByAttributes200Response,
    )
    from .integration_entity import IntegrationEntity
    from .loyalty_membership import LoyaltyMembership

__all__ = [
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

_MODULES = {
    "APIError": "api_error",
    "ApplicationCustomer": "application_customer",
    "ApplicationReferee": "application_referee",
    "AudienceMembership": "audience_membership",
    "CustomerProfile": "customer_profile",
    "CustomerProfileSearchQuery": "customer_profile_search_query",
    "Entity": "entity",
    "ErrorResponseWithStatus": "error_response_with_status",
    "ErrorSource": "error_source",
    "GetApplicationCustomerFriends200Response": "get_application_customer_friends200_response",
    "GetApplicationCustomers200Response": "get_application_customers200_response",
    "GetApplicationCustomersByAttributes200Response": "get_application_customers_by_attributes200_response",
    "IntegrationEntity": "integration_entity",
    "LoyaltyMembership": "loyalty_membership",
}


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
