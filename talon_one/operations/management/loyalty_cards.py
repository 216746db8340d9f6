# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Loyalty cards, and the points on them, in loyalty programs that use cards."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import CsvExport, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
ADD_LOYALTY_CARD_POINTS = operation(
    "addLoyaltyCardPoints",
    "add_loyalty_card_points",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("add_loyalty_points", required=True),
    ),
    request=lambda: models.AddLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
CREATE_BATCH_LOYALTY_CARDS = operation(
    "createBatchLoyaltyCards",
    "create_batch_loyalty_cards",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/cards/batch",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        body("loyalty_card_batch", required=True),
    ),
    request=lambda: models.LoyaltyCardBatch,
    responses={
        "200": lambda: models.LoyaltyCardBatchResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
DEDUCT_LOYALTY_CARD_POINTS = operation(
    "deductLoyaltyCardPoints",
    "deduct_loyalty_card_points",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("deduct_loyalty_points", required=True),
    ),
    request=lambda: models.DeductLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DELETE_LOYALTY_CARD = operation(
    "deleteLoyaltyCard",
    "delete_loyalty_card",
    "DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
EXPORT_LOYALTY_CARD_BALANCES = operation(
    "exportLoyaltyCardBalances",
    "export_loyalty_card_balances",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_card_balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query("end_date", "endDate", DateTime),
        query("balances", "balances", str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_LOYALTY_CARD_LEDGER = operation(
    "exportLoyaltyCardLedger",
    "export_loyalty_card_ledger",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_LOYALTY_CARDS = operation(
    "exportLoyaltyCards",
    "export_loyalty_cards",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/export",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query("batch_id", "batchId", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_LOYALTY_CARD = operation(
    "getLoyaltyCard",
    "get_loyalty_card",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
    ),
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_CARD_TRANSACTION_LOGS = operation(
    "getLoyaltyCardTransactionLogs",
    "get_loyalty_card_transaction_logs",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("subledger_id", "subledgerId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCardTransactionLogs200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_CARDS = operation(
    "getLoyaltyCards",
    "get_loyalty_cards",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("identifier", "identifier", Annotated[str, Bounds(min_length=4)]),
        query("profile_id", "profileId", Annotated[int, Bounds(ge=1)]),
        query("batch_id", "batchId", str),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCards200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_LOYALTY_CARDS = operation(
    "importLoyaltyCards",
    "import_loyalty_cards",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
TRANSFER_LOYALTY_CARD = operation(
    "transferLoyaltyCard",
    "transfer_loyalty_card",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("transfer_loyalty_card", required=True),
    ),
    request=lambda: models.TransferLoyaltyCard,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
UPDATE_LOYALTY_CARD = operation(
    "updateLoyaltyCard",
    "update_loyalty_card",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("update_loyalty_card_request", required=True),
    ),
    request=lambda: models.UpdateLoyaltyCardRequest,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
