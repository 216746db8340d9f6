# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The campaigns that run in an Application."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, partial, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
INTEGRATION_GET_ALL_CAMPAIGNS = operation(
    "integrationGetAllCampaigns",
    "integration_get_all_campaigns",
    "GET /v1/integration/campaigns",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("campaign_ids", "campaignIds", list[str], explode=False),
        query("start_after", "startAfter", DateTime),
        query("start_before", "startBefore", DateTime),
        query("end_after", "endAfter", DateTime),
        query("end_before", "endBefore", DateTime),
        query("store_id", "storeId", int),
        query("audience_id", "audienceId", int),
    ),
    responses={
        "200": lambda: models.IntegrationGetAllCampaigns200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
