# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Customers of the account, with their attributes, and all that each of them owns."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, header, partial, path, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
DELETE_CUSTOMER_DATA = operation(
    "deleteCustomerData",
    "delete_customer_data",
    "DELETE /v1/customer_data/{integrationId}",
    parameters=(path("integration_id", "integrationId", str),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
GET_CUSTOMER_INVENTORY = operation(
    "getCustomerInventory",
    "get_customer_inventory",
    "GET /v1/customer_profiles/{integrationId}/inventory",
    parameters=(
        path("integration_id", "integrationId", str),
        query("profile", "profile", bool),
        query("referrals", "referrals", bool),
        query("coupons", "coupons", bool),
        query("loyalty", "loyalty", bool),
        query("giveaways", "giveaways", bool),
        query("achievements", "achievements", bool),
    ),
    responses={
        "200": lambda: models.CustomerInventory,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_CUSTOMER_PROFILE_V2 = operation(
    "updateCustomerProfileV2",
    "update_customer_profile_v2",
    "PUT /v2/customer_profiles/{integrationId}",
    parameters=(
        path("integration_id", "integrationId", str),
        body("customer_profile_integration_request_v2", required=True),
        query("run_rule_engine", "runRuleEngine", bool),
        query("dry", "dry", bool),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.CustomerProfileIntegrationRequestV2,
    responses={
        "200": lambda: models.CustomerProfileIntegrationResponseV2,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    retry="keyed",
    throttles_with_conflict=True,
    makes_safe={"dry": True, "runRuleEngine": True},
)
UPDATE_CUSTOMER_PROFILES_V2 = operation(
    "updateCustomerProfilesV2",
    "update_customer_profiles_v2",
    "PUT /v2/customer_profiles",
    parameters=(
        body("multiple_customer_profile_integration_request", required=True),
        query("silent", "silent", str),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.MultipleCustomerProfileIntegrationRequest,
    responses={
        "200": lambda: models.MultipleCustomerProfileIntegrationResponseV2,
        "204": None,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="keyed",
)
