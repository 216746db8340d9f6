# Generated from the OpenAPI document by `make generate`. Do not edit.
"""What was called, sent, changed and exported in the account."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_ACCESS_LOGS_WITHOUT_TOTAL_COUNT = operation(
    "getAccessLogsWithoutTotalCount",
    "get_access_logs_without_total_count",
    "GET /v1/applications/{applicationId}/access_logs/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query("path", "path", str),
        query("method", "method", Literal["get", "put", "post", "delete", "patch"] | str),
        query("status", "status", Literal["success", "error"] | str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetAccessLogsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_CHANGES = operation(
    "getChanges",
    "get_changes",
    "GET /v1/changes",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("application_id", "applicationId", float),
        query("entity_path", "entityPath", str),
        query("user_id", "userId", int),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("with_total_result_size", "withTotalResultSize", bool),
        query("management_key_id", "managementKeyId", int),
        query("include_old", "includeOld", bool),
    ),
    responses={
        "200": lambda: models.GetChanges200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_EXPORTS = operation(
    "getExports",
    "get_exports",
    "GET /v1/exports",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("application_id", "applicationId", float),
        query("campaign_id", "campaignId", int),
        query(
            "entity",
            "entity",
            Literal[
                "Coupon",
                "Referral",
                "Effect",
                "CustomerSession",
                "LoyaltyLedger",
                "LoyaltyLedgerLog",
                "Collection",
                "AudienceMembership",
            ]
            | str,
        ),
    ),
    responses={
        "200": lambda: models.GetExports200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_MESSAGE_LOGS = operation(
    "getMessageLogs",
    "get_message_logs",
    "GET /v1/message_logs",
    parameters=(
        query(
            "entity_type",
            "entityType",
            Literal["application", "loyalty_program", "webhook"] | str,
            required=True,
        ),
        query("message_id", "messageID", str),
        query(
            "change_type",
            "changeType",
            Literal[
                "CampaignEvaluationTreeChanged",
                "CampaignNotification",
                "CouponCreated",
                "CouponUpdated",
                "CouponDeleted",
                "AsyncCouponsCreated",
                "CouponsDeleted",
                "CouponsUpdated",
                "CouponCodeExpiring",
                "StrikethroughPrice",
                "LoyaltyPointsAdded",
                "LoyaltyPointsDeducted",
                "LoyaltyPointsExpiring",
                "LoyaltyPointsPendingToActive",
                "LoyaltyAddedDeductedPointsBalances",
                "LoyaltyCardAddedDeductedPointsBalances",
                "TierWillDowngrade",
                "TierUpgrade",
                "TierDowngrade",
                "LoyaltyCardPointsAdded",
                "LoyaltyCardPointsDeducted",
                "LoyaltyCardPointsExpiring",
            ]
            | str,
        ),
        query("notification_ids", "notificationIDs", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("cursor", "cursor", str),
        query("period", "period", Literal["15m", "30m", "1h", "4h", "1d", "2d"] | str),
        query("is_successful", "isSuccessful", bool),
        query("application_id", "applicationId", float),
        query("campaign_id", "campaignId", float),
        query("loyalty_program_id", "loyaltyProgramId", int, number_or_text=True),
        query("response_code", "responseCode", int),
        query("webhook_ids", "webhookIDs", str),
    ),
    responses={
        "200": lambda: models.MessageLogEntries,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
