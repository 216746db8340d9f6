"""What managers read of customers. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ...models import (
    ApplicationCustomer,
    CustomerProfile,
    CustomerProfileSearchQuery,
    GetApplicationCustomerFriends200Response,
    GetApplicationCustomers200Response,
    GetApplicationCustomersByAttributes200Response,
    GetCustomerProfiles200Response,
    GetCustomersByAttributes200Response,
)
from .. import profiles, sample_customers
from ..errors import not_found
from ..profiles import KINDS, PROFILES, REFEREES, Profile
from ..reply import page, page_of
from ..sorting import ordered
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import World

ResponseT = TypeVar("ResponseT")

__all__ = ["ACTS", "KINDS", "LOADERS"]


def get_application_customer(
    world: World, *, application_id: int, customer_id: int
) -> ApplicationCustomer:
    """One customer of an Application."""
    profile = require_customer_of(world, application_id, customer_id)
    return profiles.shown_in(world, application_id, [profile])[0]


def require_customer_of(world: World, application_id: int, customer_id: int) -> Profile:
    """The profile with an internal ID, or 404 if the Application has no such customer."""
    require_application(world, application_id)
    profile = profiles.find_by_id(world, customer_id)
    if profile is None or application_id not in profile.applications:
        raise not_found("customer")
    return profile


def get_application_customers(
    world: World, *, application_id: int, integration_id: str | None = None, **paging: Any
) -> GetApplicationCustomers200Response:
    """A page of an Application's customers, in the order in which they were made."""
    asked = {} if integration_id is None else {"integration_id": integration_id}
    return _customers(world, GetApplicationCustomers200Response, application_id, asked, paging)


def get_application_customers_by_attributes(
    world: World,
    *,
    application_id: int,
    customer_profile_search_query: CustomerProfileSearchQuery,
    **paging: Any,
) -> GetApplicationCustomersByAttributes200Response:
    """A page of the customers of an Application that match a query."""
    asked = search_conditions(customer_profile_search_query)
    return _customers(
        world, GetApplicationCustomersByAttributes200Response, application_id, asked, paging
    )


def get_customer_profile(world: World, *, customer_id: int) -> CustomerProfile:
    """One customer, whatever the Application."""
    profile = profiles.find_by_id(world, customer_id)
    if profile is None:
        raise not_found("customer")
    return profiles.shown(world, profile)


def get_customer_profiles(
    world: World, *, sandbox: bool = False, **paging: Any
) -> GetCustomerProfiles200Response:
    """A page of the customers of an environment."""
    return _profiles(world, GetCustomerProfiles200Response, {"sandbox": sandbox}, paging)


def get_customers_by_attributes(
    world: World,
    *,
    customer_profile_search_query: CustomerProfileSearchQuery,
    sandbox: bool = False,
    **paging: Any,
) -> GetCustomersByAttributes200Response:
    """A page of the customers of an environment that match a query."""
    asked = {**search_conditions(customer_profile_search_query), "sandbox": sandbox}
    return _profiles(world, GetCustomersByAttributes200Response, asked, paging)


def get_application_customer_friends(
    world: World,
    *,
    application_id: int,
    integration_id: str,
    sort: str | None = None,
    **paging: Any,
) -> GetApplicationCustomerFriends200Response:
    """A page of those whom a customer referred, in the order in which they redeemed a code.

    404 for an unknown customer, or a customer of other Applications only.
    """
    application = require_application(world, application_id)
    advocate = profiles.require(world, integration_id, sandbox=bool(application.sandbox))
    if application_id not in advocate.applications:
        raise not_found("customer")
    friends = world[REFEREES].find(
        application_id=application_id, advocate_integration_id=integration_id
    )
    return page_of(GetApplicationCustomerFriends200Response, ordered(friends, sort), **paging)


def search_conditions(query: CustomerProfileSearchQuery) -> dict[str, Any]:
    """What the store is asked for; a criterion that is not given is none."""
    asked = {
        "id": query.profile_ids,
        "integration_id": query.integration_ids,
        "attributes": query.attributes or None,
    }
    return {name: value for name, value in asked.items() if value is not None}


def _customers(
    world: World,
    response: Callable[..., ResponseT],
    application_id: int,
    asked: dict[str, Any],
    paging: dict[str, Any],
) -> ResponseT:
    application = require_application(world, application_id)
    if "integration_id" in asked:
        asked = {**asked, "sandbox": bool(application.sandbox)}
    asked = {**asked, "applications": [application_id]}

    def fetch(limit: int, offset: int) -> list[ApplicationCustomer]:
        found = world[PROFILES].find(limit=limit, offset=offset, **asked)
        return profiles.shown_in(world, application_id, found)

    return page(response, fetch, lambda: world[PROFILES].count(**asked), **paging)


def _profiles(
    world: World, response: Callable[..., ResponseT], asked: dict[str, Any], paging: dict[str, Any]
) -> ResponseT:
    def fetch(limit: int, offset: int) -> list[CustomerProfile]:
        found = world[PROFILES].find(limit=limit, offset=offset, **asked)
        return profiles.shown_all(world, found)

    return page(response, fetch, lambda: world[PROFILES].count(**asked), **paging)


LOADERS = {"customers": sample_customers.load}
ACTS: dict[str, Callable[..., Any]] = {
    "getApplicationCustomer": get_application_customer,
    "getApplicationCustomerFriends": get_application_customer_friends,
    "getApplicationCustomers": get_application_customers,
    "getApplicationCustomersByAttributes": get_application_customers_by_attributes,
    "getCustomerProfile": get_customer_profile,
    "getCustomerProfiles": get_customer_profiles,
    "getCustomersByAttributes": get_customers_by_attributes,
}
