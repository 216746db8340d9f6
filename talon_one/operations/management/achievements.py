# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Goals that customers work towards, and how far they have come."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import CsvExport, Operation, body, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_ACHIEVEMENT = operation(
    "createAchievement",
    "create_achievement",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/achievements",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("create_achievement", required=True),
    ),
    request=lambda: models.CreateAchievement,
    responses={
        "201": lambda: models.Achievement,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
        "409": None,
    },
)
CREATE_ACHIEVEMENT_V2 = operation(
    "createAchievementV2",
    "create_achievement_v2",
    "POST /v2/achievements",
    parameters=(body("create_achievement_v2", required=True),),
    request=lambda: models.CreateAchievementV2,
    responses={
        "201": lambda: models.AchievementV2,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": None,
    },
)
DELETE_ACHIEVEMENT = operation(
    "deleteAchievement",
    "delete_achievement",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("achievement_id", "achievementId", int),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DELETE_ACHIEVEMENT_V2 = operation(
    "deleteAchievementV2",
    "delete_achievement_v2",
    "DELETE /v2/achievements/{achievementId}",
    parameters=(path("achievement_id", "achievementId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
EXPORT_ACHIEVEMENT_V2 = operation(
    "exportAchievementV2",
    "export_achievement_v2",
    "GET /v2/achievements/{achievementId}/export",
    parameters=(path("achievement_id", "achievementId", int),),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_ACHIEVEMENTS = operation(
    "exportAchievements",
    "export_achievements",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("achievement_id", "achievementId", int),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_ACHIEVEMENT = operation(
    "getAchievement",
    "get_achievement",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("achievement_id", "achievementId", int),
    ),
    responses={
        "200": lambda: models.Achievement,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_ACHIEVEMENT_V2 = operation(
    "getAchievementV2",
    "get_achievement_v2",
    "GET /v2/achievements/{achievementId}",
    parameters=(path("achievement_id", "achievementId", int),),
    responses={
        "200": lambda: models.AchievementV2,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CUSTOMER_PROFILE_ACHIEVEMENT_PROGRESS = operation(
    "getCustomerProfileAchievementProgress",
    "get_customer_profile_achievement_progress",
    "GET /v1/applications/{applicationId}/achievement_progress/{integrationId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("integration_id", "integrationId", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=50)]),
        query("skip", "skip", int),
        query("achievement_id", "achievementId", int),
        query("title", "title", str),
    ),
    responses={
        "200": lambda: models.GetCustomerProfileAchievementProgress200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LIST_ACHIEVEMENTS = operation(
    "listAchievements",
    "list_achievements",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=50)]),
        query("skip", "skip", int),
        query("title", "title", str),
    ),
    responses={
        "200": lambda: models.ListAchievements200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LIST_ACHIEVEMENTS_V2 = operation(
    "listAchievementsV2",
    "list_achievements_v2",
    "GET /v2/achievements",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("title", "title", str),
        query("application_id", "applicationId", int),
    ),
    responses={
        "200": lambda: models.ListAchievementsV2200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_ACHIEVEMENT = operation(
    "updateAchievement",
    "update_achievement",
    "PUT /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("achievement_id", "achievementId", int),
        body("update_achievement", required=True),
    ),
    request=lambda: models.UpdateAchievement,
    responses={
        "200": lambda: models.Achievement,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
UPDATE_ACHIEVEMENT_V2 = operation(
    "updateAchievementV2",
    "update_achievement_v2",
    "PUT /v2/achievements/{achievementId}",
    parameters=(
        path("achievement_id", "achievementId", int),
        body("update_achievement_v2", required=True),
    ),
    request=lambda: models.UpdateAchievementV2,
    responses={
        "200": lambda: models.AchievementV2,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
