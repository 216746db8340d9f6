# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Customers as their Applications know them."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_APPLICATION_CUSTOMER = operation(
    "getApplicationCustomer",
    "get_application_customer",
    "GET /v1/applications/{applicationId}/customers/{customerId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("customer_id", "customerId", int),
    ),
    responses={
        "200": lambda: models.ApplicationCustomer,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_CUSTOMERS = operation(
    "getApplicationCustomers",
    "get_application_customers",
    "GET /v1/applications/{applicationId}/customers",
    parameters=(
        path("application_id", "applicationId", int),
        query("integration_id", "integrationId", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomers200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES = operation(
    "getApplicationCustomersByAttributes",
    "get_application_customers_by_attributes",
    "POST /v1/applications/{applicationId}/customer_search",
    parameters=(
        path("application_id", "applicationId", int),
        body("customer_profile_search_query", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetApplicationCustomersByAttributes200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_EVENT_TYPES = operation(
    "getApplicationEventTypes",
    "get_application_event_types",
    "GET /v1/applications/{applicationId}/event_types",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetApplicationEventTypes200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT = operation(
    "getApplicationEventsWithoutTotalCount",
    "get_application_events_without_total_count",
    "GET /v1/applications/{applicationId}/events/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("type", "type", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("session", "session", str),
        query("profile", "profile", str),
        query("customer_name", "customerName", Annotated[str, Bounds(min_length=2)]),
        query("customer_email", "customerEmail", Annotated[str, Bounds(min_length=2)]),
        query("coupon_code", "couponCode", str),
        query("referral_code", "referralCode", str),
        query("rule_query", "ruleQuery", str),
        query("campaign_query", "campaignQuery", str),
        query("effect_type", "effectType", str),
    ),
    responses={
        "200": lambda: models.GetApplicationEventsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_SESSION = operation(
    "getApplicationSession",
    "get_application_session",
    "GET /v1/applications/{applicationId}/sessions/{sessionId}",
    parameters=(path("application_id", "applicationId", int), path("session_id", "sessionId", int)),
    responses={
        "200": lambda: models.ApplicationSession,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_SESSIONS = operation(
    "getApplicationSessions",
    "get_application_sessions",
    "GET /v1/applications/{applicationId}/sessions",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("partial_match", "partialMatch", bool),
        query("profile", "profile", str),
        query("state", "state", Literal["open", "closed", "partially_returned", "cancelled"] | str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("coupon", "coupon", str),
        query("referral", "referral", str),
        query("integration_id", "integrationId", str),
        query("store_integration_id", "storeIntegrationId", str),
    ),
    responses={
        "200": lambda: models.GetApplicationSessions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES = operation(
    "getApplicationSessionsByCustomerAttributes",
    "get_application_sessions_by_customer_attributes",
    "POST /v1/applications/{applicationId}/sessions_search",
    parameters=(
        path("application_id", "applicationId", int),
        body("customer_profile_search_query", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetApplicationSessionsByCustomerAttributes200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_ACTIVITY_REPORT = operation(
    "getCustomerActivityReport",
    "get_customer_activity_report",
    "GET /v1/applications/{applicationId}/customer_activity_reports/{customerId}",
    parameters=(
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        path("application_id", "applicationId", int),
        path("customer_id", "customerId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.CustomerActivityReport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT = operation(
    "getCustomerActivityReportsWithoutTotalCount",
    "get_customer_activity_reports_without_total_count",
    "GET /v1/applications/{applicationId}/customer_activity_reports/no_total",
    parameters=(
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("name", "name", str),
        query("integration_id", "integrationId", str),
        query("campaign_name", "campaignName", str),
        query("advocate_name", "advocateName", str),
    ),
    responses={
        "200": lambda: models.GetCustomerActivityReportsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_ANALYTICS = operation(
    "getCustomerAnalytics",
    "get_customer_analytics",
    "GET /v1/applications/{applicationId}/customers/{customerId}/analytics",
    parameters=(
        path("application_id", "applicationId", int),
        path("customer_id", "customerId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.CustomerAnalytics,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_PROFILE = operation(
    "getCustomerProfile",
    "get_customer_profile",
    "GET /v1/customers/{customerId}",
    parameters=(path("customer_id", "customerId", int),),
    responses={
        "200": lambda: models.CustomerProfile,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_PROFILES = operation(
    "getCustomerProfiles",
    "get_customer_profiles",
    "GET /v1/customers/no_total",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sandbox", "sandbox", bool),
    ),
    responses={
        "200": lambda: models.GetCustomerProfiles200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMERS_BY_ATTRIBUTES = operation(
    "getCustomersByAttributes",
    "get_customers_by_attributes",
    "POST /v1/customer_search/no_total",
    parameters=(
        body("customer_profile_search_query", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sandbox", "sandbox", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetCustomersByAttributes200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
