# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Who brought whom to the shop."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_APPLICATION_CUSTOMER_FRIENDS = operation(
    "getApplicationCustomerFriends",
    "get_application_customer_friends",
    "GET /v1/applications/{applicationId}/profile/{integrationId}/friends",
    parameters=(
        path("application_id", "applicationId", int),
        path("integration_id", "integrationId", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomerFriends200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
