# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Carts and purchases, and the effects that the rules have on them."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, body, header, partial, path, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
GET_CUSTOMER_SESSION = operation(
    "getCustomerSession",
    "get_customer_session",
    "GET /v2/customer_sessions/{customerSessionId}",
    parameters=(path("customer_session_id", "customerSessionId", str),),
    responses={
        "200": lambda: models.IntegrationCustomerSessionResponse,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
REOPEN_CUSTOMER_SESSION = operation(
    "reopenCustomerSession",
    "reopen_customer_session",
    "PUT /v2/customer_sessions/{customerSessionId}/reopen",
    parameters=(
        path("customer_session_id", "customerSessionId", str),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    responses={
        "200": lambda: models.ReopenSessionResponse,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="keyed",
)
RETURN_CART_ITEMS = operation(
    "returnCartItems",
    "return_cart_items",
    "POST /v2/customer_sessions/{customerSessionId}/returns",
    parameters=(
        path("customer_session_id", "customerSessionId", str),
        body("return_integration_request", required=True),
        query("dry", "dry", bool),
        query("run_rule_engine", "runRuleEngine", bool),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.ReturnIntegrationRequest,
    responses={
        "200": lambda: models.IntegrationStateV2,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="keyed",
    makes_safe={"dry": True},
)
UPDATE_CUSTOMER_SESSION_V2 = operation(
    "updateCustomerSessionV2",
    "update_customer_session_v2",
    "PUT /v2/customer_sessions/{customerSessionId}",
    parameters=(
        path("customer_session_id", "customerSessionId", str),
        body("integration_request", required=True),
        query("dry", "dry", bool),
        query("now", "now", DateTime),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.IntegrationRequest,
    responses={
        "200": lambda: models.IntegrationStateV2,
        "400": lambda: models.ErrorResponse,
        "401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    retry="keyed",
    throttles_with_conflict=True,
    makes_safe={"dry": True},
)
