# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Points and tiers of customers in loyalty programs."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
ACTIVATE_LOYALTY_POINTS = operation(
    "activateLoyaltyPoints",
    "activate_loyalty_points",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        body("activate_loyalty_points", required=True),
    ),
    request=lambda: models.ActivateLoyaltyPoints,
    responses={
        "200": lambda: models.ActivateLoyaltyPointsResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS = operation(
    "deleteLoyaltyTransactionsFromLedgers",
    "delete_loyalty_transactions_from_ledgers",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path("integration_id", "integrationId", str),
        body("delete_loyalty_transactions_request", required=True),
    ),
    request=lambda: models.DeleteLoyaltyTransactionsRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
GET_LOYALTY_BALANCES = operation(
    "getLoyaltyBalances",
    "get_loyalty_balances",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path("integration_id", "integrationId", str),
        query("end_date", "endDate", DateTime),
        query("subledger_id", "subledgerId", str),
        query("include_tiers", "includeTiers", bool),
        query("include_projected_tier", "includeProjectedTier", bool),
    ),
    responses={
        "200": lambda: models.LoyaltyBalancesWithTiers,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_PROGRAM_PROFILE_POINTS = operation(
    "getLoyaltyProgramProfilePoints",
    "get_loyalty_program_profile_points",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path("integration_id", "integrationId", str),
        query("status", "status", Literal["active", "pending", "expired"] | str),
        query("subledger_id", "subledgerId", list[str]),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", Literal["startDate", "expiryDate"] | str),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramProfilePoints200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS = operation(
    "getLoyaltyProgramProfileTransactions",
    "get_loyalty_program_profile_transactions",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path("integration_id", "integrationId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("subledger_id", "subledgerId", str),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramProfileTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
JOIN_LOYALTY_PROGRAM = operation(
    "joinLoyaltyProgram",
    "join_loyalty_program",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path("integration_id", "integrationId", str),
    ),
    responses={"200": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
