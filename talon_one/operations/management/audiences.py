# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Groups of customers, and who belongs to them."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import CsvExport, Operation, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
EXPORT_AUDIENCES_MEMBERSHIPS = operation(
    "exportAudiencesMemberships",
    "export_audiences_memberships",
    "GET /v1/audiences/{audienceId}/memberships/export",
    parameters=(path("audience_id", "audienceId", int),),
    responses={
        "200": lambda: CsvExport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_AUDIENCE_MEMBERSHIPS = operation(
    "getAudienceMemberships",
    "get_audience_memberships",
    "GET /v1/audiences/{audienceId}/memberships",
    parameters=(
        path("audience_id", "audienceId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("profile_query", "profileQuery", str),
    ),
    responses={
        "200": lambda: models.GetAudienceMemberships200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_AUDIENCES = operation(
    "getAudiences",
    "get_audiences",
    "GET /v1/audiences",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetAudiences200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_AUDIENCES_ANALYTICS = operation(
    "getAudiencesAnalytics",
    "get_audiences_analytics",
    "GET /v1/audiences/analytics",
    parameters=(
        query("audience_ids", "audienceIds", str, required=True),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetAudiencesAnalytics200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_AUDIENCES_MEMBERSHIPS = operation(
    "importAudiencesMemberships",
    "import_audiences_memberships",
    "POST /v1/audiences/{audienceId}/memberships/import",
    parameters=(path("audience_id", "audienceId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
