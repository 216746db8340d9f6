# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Tables that give each identifier, such as a SKU, a number."""

from __future__ import annotations

from ... import models
from ...runtime.tables import CsvExport, Operation, partial, path

operation = partial(Operation, security=("management_key", "manager_auth"), timeouts=(120.0, 600.0))
EXPORT_CAMPAIGN_VALUE_MAP = operation(
    "exportCampaignValueMap",
    "export_campaign_value_map",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("value_map_id", "valueMapId", int),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv, application/json",
    produces="application/csv",
    retry="safe",
)
