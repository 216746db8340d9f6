# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Models from which new campaigns are made."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_CAMPAIGN_FROM_TEMPLATE = operation(
    "createCampaignFromTemplate",
    "create_campaign_from_template",
    "POST /v1/applications/{applicationId}/create_campaign_from_template",
    parameters=(
        path("application_id", "applicationId", int),
        body("create_template_campaign", required=True),
    ),
    request=lambda: models.CreateTemplateCampaign,
    responses={
        "201": lambda: models.CreateTemplateCampaignResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
GET_CAMPAIGN_TEMPLATES = operation(
    "getCampaignTemplates",
    "get_campaign_templates",
    "GET /v1/campaign_templates",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("state", "state", Literal["draft", "enabled", "disabled"] | str),
        query("name", "name", str),
        query("tags", "tags", str),
        query("user_id", "userId", int),
    ),
    responses={
        "200": lambda: models.GetCampaignTemplates200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
