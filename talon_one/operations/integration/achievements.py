# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Goals that customers work towards, and how far they have come."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
GET_CUSTOMER_ACHIEVEMENT_HISTORY = operation(
    "getCustomerAchievementHistory",
    "get_customer_achievement_history",
    "GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}",
    parameters=(
        path("integration_id", "integrationId", str),
        path("achievement_id", "achievementId", int),
        query(
            "progress_status",
            "progressStatus",
            list[Literal["inprogress", "completed", "expired"] | str],
            explode=False,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.GetCustomerAchievementHistory200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_ACHIEVEMENTS = operation(
    "getCustomerAchievements",
    "get_customer_achievements",
    "GET /v1/customer_profiles/{integrationId}/achievements",
    parameters=(
        path("integration_id", "integrationId", str),
        query("campaign_ids", "campaignIds", list[str], explode=False),
        query("achievement_ids", "achievementIds", list[str], explode=False),
        query(
            "achievement_status",
            "achievementStatus",
            list[Literal["active", "scheduled"] | str],
            explode=False,
        ),
        query(
            "current_progress_status",
            "currentProgressStatus",
            list[Literal["inprogress", "completed", "not_started"] | str],
            explode=False,
        ),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.GetCustomerAchievements200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
