# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Points and tiers of customers in loyalty programs."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import CsvExport, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
ADD_LOYALTY_POINTS = operation(
    "addLoyaltyPoints",
    "add_loyalty_points",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        path("integration_id", "integrationId", str),
        body("add_loyalty_points", required=True),
    ),
    request=lambda: models.AddLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
EXPORT_CUSTOMERS_TIERS = operation(
    "exportCustomersTiers",
    "export_customers_tiers",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        query("subledger_ids", "subledgerIds", list[str], explode=False),
        query("tier_names", "tierNames", list[str], explode=False),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_LOYALTY_BALANCE = operation(
    "exportLoyaltyBalance",
    "export_loyalty_balance",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        query("end_date", "endDate", DateTime),
        query("balances", "balances", str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_LOYALTY_BALANCES = operation(
    "exportLoyaltyBalances",
    "export_loyalty_balances",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        query("end_date", "endDate", DateTime),
        query("balances", "balances", str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_LOYALTY_JOIN_DATES = operation(
    "exportLoyaltyJoinDates",
    "export_loyalty_join_dates",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_LOYALTY_LEDGER = operation(
    "exportLoyaltyLedger",
    "export_loyalty_ledger",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log",
    parameters=(
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        path("integration_id", "integrationId", str),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_DASHBOARD_STATISTICS = operation(
    "getDashboardStatistics",
    "get_dashboard_statistics",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/dashboard",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query("subledger_id", "subledgerId", str),
    ),
    responses={
        "200": lambda: models.GetDashboardStatistics200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_LEDGER_BALANCES = operation(
    "getLoyaltyLedgerBalances",
    "get_loyalty_ledger_balances",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances",
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
GET_LOYALTY_POINTS = operation(
    "getLoyaltyPoints",
    "get_loyalty_points",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        path("integration_id", "integrationId", str),
    ),
    responses={
        "200": lambda: models.LoyaltyLedger,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_PROGRAM = operation(
    "getLoyaltyProgram",
    "get_loyalty_program",
    "GET /v1/loyalty_programs/{loyaltyProgramId}",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),),
    responses={
        "200": lambda: models.LoyaltyProgram,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS = operation(
    "getLoyaltyProgramProfileLedgerTransactions",
    "get_loyalty_program_profile_ledger_transactions",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions",
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
GET_LOYALTY_PROGRAM_TRANSACTIONS = operation(
    "getLoyaltyProgramTransactions",
    "get_loyalty_program_transactions",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("subledger_id", "subledgerId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_PROGRAMS = operation(
    "getLoyaltyPrograms",
    "get_loyalty_programs",
    "GET /v1/loyalty_programs",
    responses={
        "200": lambda: models.GetLoyaltyPrograms200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_LOYALTY_STATISTICS = operation(
    "getLoyaltyStatistics",
    "get_loyalty_statistics",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/statistics",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),),
    responses={
        "200": lambda: models.LoyaltyDashboardData,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_LOYALTY_CUSTOMERS_TIERS = operation(
    "importLoyaltyCustomersTiers",
    "import_loyalty_customers_tiers",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers",
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
IMPORT_LOYALTY_JOIN_DATES = operation(
    "importLoyaltyJoinDates",
    "import_loyalty_join_dates",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates",
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
IMPORT_LOYALTY_POINTS = operation(
    "importLoyaltyPoints",
    "import_loyalty_points",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query("notifications_enabled", "notificationsEnabled", bool),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
REMOVE_LOYALTY_POINTS = operation(
    "removeLoyaltyPoints",
    "remove_loyalty_points",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str, number_or_text=True),
        path("integration_id", "integrationId", str),
        body("deduct_loyalty_points", required=True),
    ),
    request=lambda: models.DeductLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
