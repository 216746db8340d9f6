"""What the operations on customer profiles do. Hand-written.

A profile belongs to the account, whatever the Application; here the account has those of one.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import structs

from ..models import (
    ApplicationCustomer,
    CustomerProfile,
    CustomerProfileIntegrationRequestV2,
    CustomerProfileIntegrationResponseV2,
    CustomerProfileSearchQuery,
    GetCustomerProfiles200Response,
    GetCustomersByAttributes200Response,
)
from .errors import invalid_parameter, not_found
from .handlers import Paging, get_application_customer, handles, page
from .seed import ACCOUNT, APPLICATION

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Unpack

    from .store import Store

ResponseT = TypeVar("ResponseT")

_LONGEST_ID = 1000


@handles("getCustomerProfile")
def get_customer_profile(store: Store, customer_id: int) -> CustomerProfile:
    """One customer, whatever the Application."""
    return profile(get_application_customer(store, APPLICATION, customer_id))


@handles("getCustomerProfiles")
def get_customer_profiles(
    store: Store, sandbox: bool = False, **paging: Unpack[Paging]
) -> GetCustomerProfiles200Response:
    """The customers of live Applications, or of sandbox ones, of which there are none."""
    return _profiles(
        GetCustomerProfiles200Response, store, CustomerProfileSearchQuery(), sandbox, paging
    )


@handles("getCustomersByAttributes")
def get_customers_by_attributes(
    store: Store,
    customer_profile_search_query: CustomerProfileSearchQuery,
    sandbox: bool = False,
    **paging: Unpack[Paging],
) -> GetCustomersByAttributes200Response:
    """The customers that match a query."""
    return _profiles(
        GetCustomersByAttributes200Response, store, customer_profile_search_query, sandbox, paging
    )


@handles("updateCustomerProfileV2")
def update_customer_profile_v2(
    store: Store,
    integration_id: str,
    customer_profile_integration_request_v2: CustomerProfileIntegrationRequestV2,
    **_: Any,
) -> CustomerProfileIntegrationResponseV2:
    """Change the attributes of a customer, who is made if there is none. No rule does anything."""
    require_short(integration_id, "integrationId")
    update = customer_profile_integration_request_v2
    customer = customer_or_new(store, integration_id)
    customer.attributes = with_attributes(customer.attributes, update.attributes)
    customer.last_activity = datetime.now(timezone.utc)
    store.put_customer(APPLICATION, customer)
    response = CustomerProfileIntegrationResponseV2(
        effects=[], created_coupons=[], created_referrals=[]
    )
    if "customerProfile" in (update.response_content or ()):
        response.customer_profile = profile(customer)
    return response


def require_short(integration_id: str, name: str) -> None:
    """Refuse an integration ID that is longer than the service allows."""
    if len(integration_id) > _LONGEST_ID:
        raise invalid_parameter(name, f"is longer than {_LONGEST_ID} characters")


def require_customer(store: Store, integration_id: str) -> ApplicationCustomer:
    """The customer with an integration ID."""
    query = CustomerProfileSearchQuery(integration_ids=[integration_id])
    for customer in store.customers(APPLICATION, query):
        return customer
    raise not_found("customer")


def customer_or_new(store: Store, integration_id: str) -> ApplicationCustomer:
    """The customer with an integration ID, made if there is none."""
    query = CustomerProfileSearchQuery(integration_ids=[integration_id])
    for customer in store.customers(APPLICATION, query):
        return customer
    now = datetime.now(timezone.utc)
    customer = ApplicationCustomer(
        id=store.free_customer_id(),
        created=now,
        integration_id=integration_id,
        attributes={},
        account_id=ACCOUNT,
        closed_sessions=0,
        total_sales=0,
        last_activity=now,
        sandbox=False,
    )
    store.put_customer(APPLICATION, customer)
    return customer


def profile(customer: ApplicationCustomer) -> CustomerProfile:
    """What the account knows of a customer of an Application."""
    known = structs.asdict(customer)
    return CustomerProfile(
        **{name: known[name] for name in CustomerProfile.__struct_fields__ if name in known}
    )


def with_attributes(old: dict[str, Any], update: dict[str, Any] | None) -> dict[str, Any]:
    """Attributes after an update, in which None takes one away."""
    return {name: value for name, value in (old | (update or {})).items() if value is not None}


def _profiles(
    response: Callable[..., ResponseT],
    store: Store,
    query: CustomerProfileSearchQuery,
    sandbox: bool,
    paging: Paging,
) -> ResponseT:
    def fetch(limit: int, offset: int) -> list[CustomerProfile]:
        customers = store.customers(APPLICATION, query, limit, offset)
        return [profile(customer) for customer in customers if customer.sandbox is sandbox]

    return page(response, fetch, lambda: 0, paging)
