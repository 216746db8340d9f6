# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The shops and branches of an Application, and the campaigns that they have."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import CsvExport, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_STORE = operation(
    "createStore",
    "create_store",
    "POST /v1/applications/{applicationId}/stores",
    parameters=(path("application_id", "applicationId", int), body("new_store", required=True)),
    request=lambda: models.NewStore,
    responses={
        "201": lambda: models.Store,
        "400": lambda: models.ErrorResponse,
        "401 404 409": lambda: models.ErrorResponseWithStatus,
    },
)
DELETE_STORE = operation(
    "deleteStore",
    "delete_store",
    "DELETE /v1/applications/{applicationId}/stores/{storeId}",
    parameters=(path("application_id", "applicationId", int), path("store_id", "storeId", str)),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DISCONNECT_CAMPAIGN_STORES = operation(
    "disconnectCampaignStores",
    "disconnect_campaign_stores",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
    ),
    responses={
        "204": None,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
)
EXPORT_CAMPAIGN_STORES = operation(
    "exportCampaignStores",
    "export_campaign_stores",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/export",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
    ),
    responses={
        "200": lambda: CsvExport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_STORE = operation(
    "getStore",
    "get_store",
    "GET /v1/applications/{applicationId}/stores/{storeId}",
    parameters=(path("application_id", "applicationId", int), path("store_id", "storeId", str)),
    responses={"200": lambda: models.Store, "400 401 404": lambda: models.ErrorResponseWithStatus},
    retry="safe",
)
IMPORT_CAMPAIGN_STORES = operation(
    "importCampaignStores",
    "import_campaign_stores",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/import",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
LIST_STORES = operation(
    "listStores",
    "list_stores",
    "GET /v1/applications/{applicationId}/stores",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
        query("campaign_id", "campaignId", float),
        query("name", "name", str),
        query("integration_id", "integrationId", str),
        query("query", "query", str),
    ),
    responses={
        "200": lambda: models.ListStores200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_STORE = operation(
    "updateStore",
    "update_store",
    "PUT /v1/applications/{applicationId}/stores/{storeId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("store_id", "storeId", str),
        body("new_store", required=True),
    ),
    request=lambda: models.NewStore,
    responses={"200": lambda: models.Store, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
