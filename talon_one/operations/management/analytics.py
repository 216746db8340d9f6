# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Exports of what the rules did and what customers bought."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import DateTime
from ...runtime.tables import CsvExport, Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"), timeouts=(120.0, 600.0))
EXPORT_CUSTOMER_SESSIONS = operation(
    "exportCustomerSessions",
    "export_customer_sessions",
    "GET /v1/applications/{applicationId}/export_customer_sessions",
    parameters=(
        path("application_id", "applicationId", int),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("updated_before", "updatedBefore", DateTime),
        query("updated_after", "updatedAfter", DateTime),
        query("profile_integration_id", "profileIntegrationId", str),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
        query(
            "customer_session_state",
            "customerSessionState",
            Literal["open", "closed", "partially_returned", "cancelled"] | str,
        ),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
)
EXPORT_EFFECTS = operation(
    "exportEffects",
    "export_effects",
    "GET /v1/applications/{applicationId}/export_effects",
    parameters=(
        path("application_id", "applicationId", int),
        query("campaign_id", "campaignId", float),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
)
