# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Who brought whom to the shop."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds, DateTime
from ...runtime.tables import CsvExport, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
DELETE_REFERRAL = operation(
    "deleteReferral",
    "delete_referral",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("referral_id", "referralId", str),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
EXPORT_REFERRALS = operation(
    "exportReferrals",
    "export_referrals",
    "GET /v1/applications/{applicationId}/export_referrals",
    parameters=(
        path("application_id", "applicationId", int),
        query("campaign_id", "campaignId", float),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("batch_id", "batchId", str),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_APPLICATION_CUSTOMER_FRIENDS = operation(
    "getApplicationCustomerFriends",
    "get_application_customer_friends",
    "GET /v1/applications/{applicationId}/profile/{integrationId}/friends",
    parameters=(
        path("application_id", "applicationId", int),
        path("integration_id", "integrationId", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomerFriends200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_REFERRALS_WITHOUT_TOTAL_COUNT = operation(
    "getReferralsWithoutTotalCount",
    "get_referrals_without_total_count",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("code", "code", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("advocate", "advocate", str),
    ),
    responses={
        "200": lambda: models.GetReferralsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_REFERRALS = operation(
    "importReferrals",
    "import_referrals",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
UPDATE_REFERRAL = operation(
    "updateReferral",
    "update_referral",
    "PUT /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("referral_id", "referralId", str),
        body("update_referral", required=True),
    ),
    request=lambda: models.UpdateReferral,
    responses={
        "200": lambda: models.Referral,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
