# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Codes that customers redeem, made, changed, found, exported and reserved."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Any, Bounds, DateTime
from ...runtime.tables import CsvExport, Listing, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_COUPONS = operation(
    "createCoupons",
    "create_coupons",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("new_coupons", required=True),
        query("silent", "silent", str),
    ),
    request=lambda: models.NewCoupons,
    responses={
        "200": lambda: models.CreateCoupons200Response,
        "204": None,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    timeouts=(120.0, 600.0),
)
CREATE_COUPONS_ASYNCHRONOUSLY = operation(
    "createCouponsAsync",
    "create_coupons_asynchronously",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("new_coupon_creation_job", required=True),
    ),
    request=lambda: models.NewCouponCreationJob,
    responses={
        "200": lambda: models.AsyncCouponCreationResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    listing=Listing(
        __name__,
        "GET_COUPONS_WITHOUT_TOTAL_COUNT",
        {
            "applicationId": "$request.path.applicationId",
            "campaignId": "$request.path.campaignId",
            "batchId": "$response.body#/batchId",
        },
        "$request.body#/numberOfCoupons",
    ),
)
CREATE_COUPONS_DELETION_JOB = operation(
    "createCouponsDeletionJob",
    "create_coupons_deletion_job",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("new_coupon_deletion_job", required=True),
    ),
    request=lambda: models.NewCouponDeletionJob,
    responses={
        "202": lambda: models.AsyncCouponDeletionJobResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    listing=Listing(
        __name__,
        "GET_COUPONS_WITHOUT_TOTAL_COUNT",
        {
            "applicationId": "$request.path.applicationId",
            "campaignId": "$request.path.campaignId",
            "createdBefore": "$request.body#/filters/createdBefore",
            "createdAfter": "$request.body#/filters/createdAfter",
            "startsAfter": "$request.body#/filters/startsAfter",
            "startsBefore": "$request.body#/filters/startsBefore",
            "valid": "$request.body#/filters/valid",
            "usable": "$request.body#/filters/usable",
            "redeemed": "$request.body#/filters/redeemed",
            "recipientIntegrationId": "$request.body#/filters/recipientIntegrationId",
            "exactMatch": "$request.body#/filters/exactMatch",
            "value": "$request.body#/filters/value",
            "batchId": "$request.body#/filters/batchId",
            "referralId": "$request.body#/filters/referralId",
            "expiresAfter": "$request.body#/filters/expiresAfter",
            "expiresBefore": "$request.body#/filters/expiresBefore",
        },
        0,
    ),
)
CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS = operation(
    "createCouponsForMultipleRecipients",
    "create_coupons_for_multiple_recipients",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("new_coupons_for_multiple_recipients", required=True),
        query("silent", "silent", str),
    ),
    request=lambda: models.NewCouponsForMultipleRecipients,
    responses={
        "200": lambda: models.CreateCoupons200Response,
        "204": None,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
DELETE_COUPON = operation(
    "deleteCoupon",
    "delete_coupon",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("coupon_id", "couponId", str),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DELETE_COUPONS = operation(
    "deleteCoupons",
    "delete_coupons",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("value", "value", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("starts_after", "startsAfter", DateTime),
        query("starts_before", "startsBefore", DateTime),
        query("expires_after", "expiresAfter", DateTime),
        query("expires_before", "expiresBefore", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("batch_id", "batchId", str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("referral_id", "referralId", int),
        query("recipient_integration_id", "recipientIntegrationId", str),
        query("exact_match", "exactMatch", bool),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    timeouts=(120.0, 600.0),
)
EXPORT_COUPONS = operation(
    "exportCoupons",
    "export_coupons",
    "GET /v1/applications/{applicationId}/export_coupons",
    parameters=(
        path("application_id", "applicationId", int),
        query("campaign_id", "campaignId", float),
        query("sort", "sort", str),
        query("value", "value", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("referral_id", "referralId", int),
        query("recipient_integration_id", "recipientIntegrationId", str),
        query("batch_id", "batchId", str),
        query("exact_match", "exactMatch", bool),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
        query(
            "campaign_state",
            "campaignState",
            Literal["enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"]
            | str,
        ),
        query("values_only", "valuesOnly", bool),
        query("deleted_before", "deletedBefore", DateTime),
        query("deleted_after", "deletedAfter", DateTime),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GENERATE_COUPON_REJECTIONS = operation(
    "generateCouponRejections",
    "generate_coupon_rejections",
    "GET /v1/coupon_rejections",
    parameters=(
        query("session_integration_id", "sessionIntegrationId", str, required=True),
        query("application_id", "applicationId", float),
        query("language", "language", str),
        query("coupon_code", "couponCode", str),
    ),
    responses={
        "200": lambda: models.GenerateCouponRejections200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_COUPONS_WITHOUT_TOTAL_COUNT = operation(
    "getCouponsWithoutTotalCount",
    "get_coupons_without_total_count",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("value", "value", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("redeemed", "redeemed", Literal["true", "false"] | str),
        query("referral_id", "referralId", int),
        query("recipient_integration_id", "recipientIntegrationId", str),
        query("batch_id", "batchId", str),
        query("exact_match", "exactMatch", bool),
        query("expires_before", "expiresBefore", DateTime),
        query("expires_after", "expiresAfter", DateTime),
        query("starts_before", "startsBefore", DateTime),
        query("starts_after", "startsAfter", DateTime),
        query("values_only", "valuesOnly", bool),
    ),
    responses={
        "200": lambda: models.GetCouponsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_COUPONS = operation(
    "importCoupons",
    "import_coupons",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("skip_duplicates", "skipDuplicates", bool),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
SEARCH_COUPONS_ADVANCED_APPLICATION_WIDE_WITHOUT_TOTAL_COUNT = operation(
    "searchCouponsAdvancedApplicationWideWithoutTotalCount",
    "search_coupons_advanced_application_wide_without_total_count",
    "POST /v1/applications/{applicationId}/coupons_search_advanced/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        body("body", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("value", "value", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("referral_id", "referralId", int),
        query("recipient_integration_id", "recipientIntegrationId", str),
        query("batch_id", "batchId", str),
        query("exact_match", "exactMatch", bool),
        query(
            "campaign_state",
            "campaignState",
            Literal["enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"]
            | str,
        ),
    ),
    request=lambda: dict[str, Any],
    responses={
        "200": lambda: models.GetCouponsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
SEARCH_COUPONS_ADVANCED_WITHOUT_TOTAL_COUNT = operation(
    "searchCouponsAdvancedWithoutTotalCount",
    "search_coupons_advanced_without_total_count",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("body", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("value", "value", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("valid", "valid", Literal["expired", "validNow", "validFuture"] | str),
        query("usable", "usable", Literal["true", "false"] | str),
        query("referral_id", "referralId", int),
        query("recipient_integration_id", "recipientIntegrationId", str),
        query("exact_match", "exactMatch", bool),
        query("batch_id", "batchId", str),
    ),
    request=lambda: dict[str, Any],
    responses={
        "200": lambda: models.GetCouponsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_COUPON = operation(
    "updateCoupon",
    "update_coupon",
    "PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("coupon_id", "couponId", str),
        body("update_coupon", required=True),
    ),
    request=lambda: models.UpdateCoupon,
    responses={"200": lambda: models.Coupon, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
UPDATE_COUPON_BATCH = operation(
    "updateCouponBatch",
    "update_coupon_batch",
    "PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("update_coupon_batch", required=True),
    ),
    request=lambda: models.UpdateCouponBatch,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    timeouts=(1800.0, 1860.0),
)
