# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Sets of campaigns that roles give access to together."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_CAMPAIGN_GROUP = operation(
    "getCampaignGroup",
    "get_campaign_group",
    "GET /v1/campaign_groups/{campaignGroupId}",
    parameters=(path("campaign_group_id", "campaignGroupId", int),),
    responses={
        "200": lambda: models.CampaignGroup,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CAMPAIGN_GROUPS = operation(
    "getCampaignGroups",
    "get_campaign_groups",
    "GET /v1/campaign_groups",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetCampaignGroups200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
