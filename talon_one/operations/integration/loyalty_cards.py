# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Loyalty cards, and the points on them, in loyalty programs that use cards."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
GENERATE_LOYALTY_CARD = operation(
    "generateLoyaltyCard",
    "generate_loyalty_card",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/cards",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        body("generate_loyalty_card", required=True),
    ),
    request=lambda: models.GenerateLoyaltyCard,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
GET_LOYALTY_CARD_BALANCES = operation(
    "getLoyaltyCardBalances",
    "get_loyalty_card_balances",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("end_date", "endDate", DateTime),
        query("subledger_id", "subledgerId", list[str]),
    ),
    responses={
        "200": lambda: models.LoyaltyCardBalances,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_CARD_POINTS = operation(
    "getLoyaltyCardPoints",
    "get_loyalty_card_points",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("status", "status", Literal["active", "pending", "expired"] | str),
        query("subledger_id", "subledgerId", list[str]),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", Literal["startDate", "expiryDate"] | str),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCardPoints200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_CARD_TRANSACTIONS = operation(
    "getLoyaltyCardTransactions",
    "get_loyalty_card_transactions",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("subledger_id", "subledgerId", list[str]),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCardTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LINK_LOYALTY_CARD_TO_PROFILE = operation(
    "linkLoyaltyCardToProfile",
    "link_loyalty_card_to_profile",
    "POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("loyalty_card_registration", required=True),
    ),
    request=lambda: models.LoyaltyCardRegistration,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
UNLINK_LOYALTY_CARD_FROM_PROFILE = operation(
    "unlinkLoyaltyCardFromProfile",
    "unlink_loyalty_card_from_profile",
    "POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("loyalty_card_registration", required=True),
    ),
    request=lambda: models.LoyaltyCardRegistration,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
