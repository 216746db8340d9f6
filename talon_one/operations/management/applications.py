# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The shops and markets of the account, with their settings and cart item filters."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_APPLICATION = operation(
    "getApplication",
    "get_application",
    "GET /v1/applications/{applicationId}",
    parameters=(path("application_id", "applicationId", int),),
    responses={
        "200": lambda: models.Application,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_API_HEALTH = operation(
    "getApplicationApiHealth",
    "get_application_api_health",
    "GET /v1/applications/{applicationId}/health_report",
    parameters=(path("application_id", "applicationId", int),),
    responses={
        "200": lambda: models.ApplicationApiHealth,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION = operation(
    "getApplicationCartItemFilterExpression",
    "get_application_cart_item_filter_expression",
    "GET /v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("cart_item_filter_id", "cartItemFilterId", int),
        path("expression_id", "expressionId", int),
    ),
    responses={
        "200": lambda: models.ApplicationCIFExpression,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_APPLICATIONS = operation(
    "getApplications",
    "get_applications",
    "GET /v1/applications",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetApplications200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LIST_APPLICATION_CART_ITEM_FILTERS = operation(
    "listApplicationCartItemFilters",
    "list_application_cart_item_filters",
    "GET /v1/applications/{applicationId}/cart_item_filters",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=50)]),
        query("skip", "skip", int),
        query("name", "name", str),
    ),
    responses={
        "200": lambda: models.ListApplicationCartItemFilters200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
