# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from ..runtime.model import Annotated, Bounds
from ..runtime.operation import Api, Operation, Parameter, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..models import (
        ApplicationCustomer,
        CustomerProfileSearchQuery,
        GetApplicationCustomerFriends200Response,
        GetApplicationCustomers200Response,
        GetApplicationCustomersByAttributes200Response,
    )
    from ..runtime.operation import RequestOptions


class ManagementApi(Api):
    """Reads and configures what an account holds, on behalf of a person or a back office.

    Every method takes the options of RequestOptions too, and raises ApiException where the service refuses, TransportError where no response arrives, and ValidationError where an argument does not fit.
    """

    def get_application_customer(
        self, application_id: int, customer_id: int, **options: Unpack[RequestOptions]
    ) -> ApplicationCustomer:
        """Get one customer of an Application.

        Returns one customer by the internal ID that the service gave it. To find a customer by your own ID, list the customers and filter by `integrationId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in the URL.
            customer_id: The internal ID of the customer, which is the `id` of ApplicationCustomer.
        """
        return self._call(_GET_APPLICATION_CUSTOMER, (application_id, customer_id), options)

    get_application_customer_with_http_info = with_http_info(get_application_customer)
    get_application_customer_without_preload_content = without_preload_content(
        get_application_customer
    )

    def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationCustomerFriends200Response:
        """List the friends that a customer referred.

        Returns the customers whom one advocate brought to the Application with a referral code, a page at a time.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in the URL.
            integration_id: The integration ID of the advocate.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, `false` with `hasMore`, which is quicker to compute.
        """
        return self._call(
            _GET_APPLICATION_CUSTOMER_FRIENDS,
            (application_id, integration_id, page_size, skip, sort, with_total_result_size),
            options,
        )

    get_application_customer_friends_with_http_info = with_http_info(
        get_application_customer_friends
    )
    get_application_customer_friends_without_preload_content = without_preload_content(
        get_application_customer_friends
    )

    def get_application_customers(
        self,
        application_id: int,
        integration_id: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationCustomers200Response:
        """List the customers of an Application.

        Returns the customers that one Application knows, a page at a time. Give `integrationId` to look up a single customer by the ID that your own system uses.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in the URL.
            integration_id: Only the customer with exactly this integration ID.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, `false` with `hasMore`, which is quicker to compute.
        """
        return self._call(
            _GET_APPLICATION_CUSTOMERS,
            (application_id, integration_id, page_size, skip, with_total_result_size),
            options,
        )

    get_application_customers_with_http_info = with_http_info(get_application_customers)
    get_application_customers_without_preload_content = without_preload_content(
        get_application_customers
    )

    def get_application_customers_by_attributes(
        self,
        application_id: int,
        customer_profile_search_query: CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationCustomersByAttributes200Response:
        """Search the customers of an Application.

        Returns the customers that match every criterion of the query, a page at a time. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in the URL.
            customer_profile_search_query: What the customers must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, `false` with `hasMore`, which is quicker to compute.
        """
        return self._call(
            _GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES,
            (
                application_id,
                customer_profile_search_query,
                page_size,
                skip,
                with_total_result_size,
            ),
            options,
        )

    get_application_customers_by_attributes_with_http_info = with_http_info(
        get_application_customers_by_attributes
    )
    get_application_customers_by_attributes_without_preload_content = without_preload_content(
        get_application_customers_by_attributes
    )


_GET_APPLICATION_CUSTOMER = Operation(
    id="getApplicationCustomer",
    name="get_application_customer",
    api="Management",
    method="GET",
    path="/v1/applications/{applicationId}/customers/{customerId}",
    parameters=(
        Parameter("application_id", "applicationId", "path", int, required=True),
        Parameter("customer_id", "customerId", "path", int, required=True),
    ),
    responses={
        "200": lambda: models.ApplicationCustomer,
        "400": lambda: models.ErrorResponseWithStatus,
        "401": lambda: models.ErrorResponseWithStatus,
        "404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    accept="application/json",
    retry="safe",
)
_GET_APPLICATION_CUSTOMER_FRIENDS = Operation(
    id="getApplicationCustomerFriends",
    name="get_application_customer_friends",
    api="Management",
    method="GET",
    path="/v1/applications/{applicationId}/profile/{integrationId}/friends",
    parameters=(
        Parameter("application_id", "applicationId", "path", int, required=True),
        Parameter("integration_id", "integrationId", "path", str, required=True),
        Parameter("page_size", "pageSize", "query", Annotated[int, Bounds(ge=1, le=1000)]),
        Parameter("skip", "skip", "query", int),
        Parameter("sort", "sort", "query", str),
        Parameter("with_total_result_size", "withTotalResultSize", "query", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomerFriends200Response,
        "400": lambda: models.ErrorResponseWithStatus,
        "401": lambda: models.ErrorResponseWithStatus,
        "404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    accept="application/json",
    retry="safe",
)
_GET_APPLICATION_CUSTOMERS = Operation(
    id="getApplicationCustomers",
    name="get_application_customers",
    api="Management",
    method="GET",
    path="/v1/applications/{applicationId}/customers",
    parameters=(
        Parameter("application_id", "applicationId", "path", int, required=True),
        Parameter("integration_id", "integrationId", "query", str),
        Parameter("page_size", "pageSize", "query", Annotated[int, Bounds(ge=1, le=1000)]),
        Parameter("skip", "skip", "query", int),
        Parameter("with_total_result_size", "withTotalResultSize", "query", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomers200Response,
        "400": lambda: models.ErrorResponseWithStatus,
        "401": lambda: models.ErrorResponseWithStatus,
        "404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    accept="application/json",
    retry="safe",
)
_GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES = Operation(
    id="getApplicationCustomersByAttributes",
    name="get_application_customers_by_attributes",
    api="Management",
    method="POST",
    path="/v1/applications/{applicationId}/customer_search",
    parameters=(
        Parameter("application_id", "applicationId", "path", int, required=True),
        Parameter("customer_profile_search_query", "body", "body", required=True),
        Parameter("page_size", "pageSize", "query", Annotated[int, Bounds(ge=1, le=1000)]),
        Parameter("skip", "skip", "query", int),
        Parameter("with_total_result_size", "withTotalResultSize", "query", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetApplicationCustomersByAttributes200Response,
        "400": lambda: models.ErrorResponseWithStatus,
        "401": lambda: models.ErrorResponseWithStatus,
        "404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    content_type="application/json",
    accept="application/json",
    retry="safe",
)
OPERATIONS = (
    _GET_APPLICATION_CUSTOMER,
    _GET_APPLICATION_CUSTOMER_FRIENDS,
    _GET_APPLICATION_CUSTOMERS,
    _GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES,
)
