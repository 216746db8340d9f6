# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The campaigns that run in an Application."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import CsvExport, Operation, body, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
COPY_CAMPAIGN_TO_APPLICATIONS = operation(
    "copyCampaignToApplications",
    "copy_campaign_to_applications",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/copy",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("campaign_copy", required=True),
    ),
    request=lambda: models.CampaignCopy,
    responses={
        "200": lambda: models.GetCampaigns200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
DELETE_CAMPAIGN = operation(
    "deleteCampaign",
    "delete_campaign",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
EXPORT_APPLICATION_CAMPAIGN_ANALYTICS = operation(
    "exportApplicationCampaignAnalytics",
    "export_application_campaign_analytics",
    "GET /v1/applications/{applicationId}/campaign_analytics/export",
    parameters=(
        path("application_id", "applicationId", int),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query("campaign_ids", "campaignIds", list[str], explode=False),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_CAMPAIGN = operation(
    "getCampaign",
    "get_campaign",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
    ),
    responses={
        "200": lambda: models.Campaign,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CAMPAIGN_ANALYTICS = operation(
    "getCampaignAnalytics",
    "get_campaign_analytics",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/analytics",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query(
            "granularity",
            "granularity",
            Literal["1 hour", "1 day", "1 week", "1 month", "1 year"] | str,
        ),
    ),
    responses={
        "200": lambda: models.GetCampaignAnalytics200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CAMPAIGN_BY_ATTRIBUTES = operation(
    "getCampaignByAttributes",
    "get_campaign_by_attributes",
    "POST /v1/applications/{applicationId}/campaigns_search",
    parameters=(
        path("application_id", "applicationId", int),
        body("campaign_search", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query(
            "campaign_state",
            "campaignState",
            Literal["enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"]
            | str,
        ),
    ),
    request=lambda: models.CampaignSearch,
    responses={
        "200": lambda: models.GetCampaigns200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CAMPAIGNS = operation(
    "getCampaigns",
    "get_campaigns",
    "GET /v1/applications/{applicationId}/campaigns",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query(
            "campaign_state",
            "campaignState",
            Literal["enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"]
            | str,
        ),
        query("name", "name", str),
        query("tags", "tags", list[str]),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("start_before", "startBefore", DateTime),
        query("start_after", "startAfter", DateTime),
        query("end_before", "endBefore", DateTime),
        query("end_after", "endAfter", DateTime),
        query("campaign_group_id", "campaignGroupId", int),
        query("template_id", "templateId", int),
        query("store_id", "storeId", int),
    ),
    responses={
        "200": lambda: models.GetCampaigns200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_RULESET = operation(
    "getRuleset",
    "get_ruleset",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("ruleset_id", "rulesetId", int),
    ),
    responses={
        "200": lambda: models.Ruleset,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_RULESET_V2 = operation(
    "getRulesetV2",
    "get_ruleset_v2",
    "GET /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("ruleset_id", "rulesetId", int),
    ),
    responses={
        "200": lambda: models.RulesetV2,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_RULESETS = operation(
    "getRulesets",
    "get_rulesets",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetRulesets200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_CAMPAIGN = operation(
    "updateCampaign",
    "update_campaign",
    "PUT /v1/applications/{applicationId}/campaigns/{campaignId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("update_campaign", required=True),
    ),
    request=lambda: models.UpdateCampaign,
    responses={
        "200": lambda: models.Campaign,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
