"""What operations do: the registry, and those on an Application's customers. Hand-written.

A handler is a function that takes the store and the arguments of its operation, under the names
that they have in the client, and answers with the operation's model. To act out an operation, add
one; until then it answers with the example of the OpenAPI document. What a handler changes is kept
only if it succeeds, and if the call is not dry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from ..models import (
    ApplicationCustomer,
    ApplicationReferee,
    CustomerProfileSearchQuery,
    GetApplicationCustomerFriends200Response,
    GetApplicationCustomers200Response,
    GetApplicationCustomersByAttributes200Response,
)
from .errors import invalid_parameter, not_found

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Unpack

    from .store import Store

    Handler = Callable[..., Any]
    HandlerT = TypeVar("HandlerT", bound=Handler)

ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")

HANDLERS: dict[str, Handler] = {}
"""The handlers by operation ID."""


def handles(operation_id: str) -> Callable[[HandlerT], HandlerT]:
    """Register a function as the handler of an operation."""

    def register(handler: HandlerT) -> HandlerT:
        HANDLERS[operation_id] = handler
        return handler

    return register


class Paging(TypedDict, total=False):
    """The parameters that the paged operations share."""

    page_size: int
    skip: int
    with_total_result_size: bool


@handles("getApplicationCustomers")
def get_application_customers(
    store: Store, application_id: int, integration_id: str | None = None, **paging: Unpack[Paging]
) -> GetApplicationCustomers200Response:
    """The customers of an Application, or the one with an integration ID."""
    query = CustomerProfileSearchQuery()
    if integration_id is not None:
        query.integration_ids = [integration_id]
    return _customers(GetApplicationCustomers200Response, store, application_id, query, paging)


@handles("getApplicationCustomersByAttributes")
def get_application_customers_by_attributes(
    store: Store,
    application_id: int,
    customer_profile_search_query: CustomerProfileSearchQuery,
    **paging: Unpack[Paging],
) -> GetApplicationCustomersByAttributes200Response:
    """The customers of an Application that match a query."""
    return _customers(
        GetApplicationCustomersByAttributes200Response,
        store,
        application_id,
        customer_profile_search_query,
        paging,
    )


@handles("getApplicationCustomer")
def get_application_customer(
    store: Store, application_id: int, customer_id: int
) -> ApplicationCustomer:
    """One customer of an Application."""
    _require_application(store, application_id)
    query = CustomerProfileSearchQuery(profile_ids=[customer_id])
    for customer in store.customers(application_id, query):
        return customer
    raise not_found("customer")


@handles("getApplicationCustomerFriends")
def get_application_customer_friends(
    store: Store,
    application_id: int,
    integration_id: str,
    sort: str = "created",
    **paging: Unpack[Paging],
) -> GetApplicationCustomerFriends200Response:
    """The friends that a customer referred, the earliest first unless sorted otherwise."""
    fields = dict(
        zip(
            ApplicationReferee.__struct_encode_fields__,
            ApplicationReferee.__struct_fields__,
            strict=True,
        )
    )
    field = fields.get(sort.removeprefix("-"))
    if field is None:
        raise invalid_parameter("sort", f"must be one of {', '.join(fields)}, or - and one of them")
    _require_application(store, application_id)
    query = CustomerProfileSearchQuery(integration_ids=[integration_id])
    if not store.count_customers(application_id, query):
        raise not_found("customer")
    friends = store.friends(application_id, integration_id)
    friends.sort(key=lambda friend: getattr(friend, field), reverse=sort.startswith("-"))
    return page(
        GetApplicationCustomerFriends200Response,
        lambda limit, offset: friends[offset : offset + limit],
        lambda: len(friends),
        paging,
    )


def _require_application(store: Store, application_id: int) -> None:
    if not store.has_application(application_id):
        raise not_found("application")


def _customers(
    response: Callable[..., ResponseT],
    store: Store,
    application_id: int,
    query: CustomerProfileSearchQuery,
    paging: Paging,
) -> ResponseT:
    _require_application(store, application_id)
    return page(
        response,
        lambda limit, offset: store.customers(application_id, query, limit, offset),
        lambda: store.count_customers(application_id, query),
        paging,
    )


def page(
    response: Callable[..., ResponseT],
    fetch: Callable[[int, int], list[ItemT]],
    count: Callable[[], int],
    paging: Paging,
) -> ResponseT:
    """A page of the items that `fetch` gives for a limit and an offset."""
    page_size, skip = paging.get("page_size", 1000), paging.get("skip", 0)
    if skip < 0:
        raise invalid_parameter("skip", "must not be negative")
    if paging.get("with_total_result_size"):
        return response(data=fetch(page_size, skip), total_result_size=count())
    items = fetch(page_size + 1, skip)
    return response(data=items[:page_size], has_more=len(items) > page_size)
