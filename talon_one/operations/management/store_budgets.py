# Generated from the OpenAPI document by `make generate`. Do not edit.
"""What a campaign may spend in each of its stores."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.tables import CsvExport, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_CAMPAIGN_STORE_BUDGET = operation(
    "createCampaignStoreBudget",
    "create_campaign_store_budget",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("new_campaign_store_budget", required=True),
    ),
    request=lambda: models.NewCampaignStoreBudget,
    responses={"201": None, "400 401 404 409": lambda: models.ErrorResponse},
)
DELETE_CAMPAIGN_STORE_BUDGETS = operation(
    "deleteCampaignStoreBudgets",
    "delete_campaign_store_budgets",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("action", "action", Literal["setDiscount"] | str),
        query("period", "period", Literal["overall", "daily", "weekly", "monthly", "yearly"] | str),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponse},
)
EXPORT_CAMPAIGN_STORE_BUDGETS = operation(
    "exportCampaignStoreBudgets",
    "export_campaign_store_budgets",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("action", "action", Literal["setDiscount"] | str),
        query("period", "period", Literal["overall", "daily", "weekly", "monthly", "yearly"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponse},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
IMPORT_CAMPAIGN_STORE_BUDGET = operation(
    "importCampaignStoreBudget",
    "import_campaign_store_budget",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("action", "action", Literal["setDiscount"] | str),
        query("period", "period", Literal["overall", "daily", "weekly", "monthly", "yearly"] | str),
        form("up_file", "upFile"),
    ),
    responses={"201": lambda: models.ModelImport, "400 401 404": lambda: models.ErrorResponse},
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
LIST_CAMPAIGN_STORE_BUDGET_LIMITS = operation(
    "listCampaignStoreBudgetLimits",
    "list_campaign_store_budget_limits",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("action", "action", Literal["setDiscount"] | str),
        query("period", "period", Literal["overall", "daily", "weekly", "monthly", "yearly"] | str),
    ),
    responses={
        "200": lambda: models.ListCampaignStoreBudgetLimits200Response,
        "400 401 404": lambda: models.ErrorResponse,
    },
    retry="safe",
)
SUMMARIZE_CAMPAIGN_STORE_BUDGET = operation(
    "summarizeCampaignStoreBudget",
    "summarize_campaign_store_budget",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
    ),
    responses={
        "200": lambda: models.SummarizeCampaignStoreBudget200Response,
        "400 401 404": lambda: models.ErrorResponse,
    },
    retry="safe",
)
