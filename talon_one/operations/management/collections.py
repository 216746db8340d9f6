# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Named lists of texts, such as SKUs, that rules look things up in."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import CsvExport, Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_ACCOUNT_COLLECTION = operation(
    "createAccountCollection",
    "create_account_collection",
    "POST /v1/collections",
    parameters=(body("new_collection", required=True),),
    request=lambda: models.NewCollection,
    responses={
        "201": lambda: models.Collection,
        "400 401 409": lambda: models.ErrorResponseWithStatus,
    },
)
CREATE_COLLECTION = operation(
    "createCollection",
    "create_collection",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        body("new_campaign_collection", required=True),
    ),
    request=lambda: models.NewCampaignCollection,
    responses={
        "201": lambda: models.Collection,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
DELETE_ACCOUNT_COLLECTION = operation(
    "deleteAccountCollection",
    "delete_account_collection",
    "DELETE /v1/collections/{collectionId}",
    parameters=(path("collection_id", "collectionId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DELETE_COLLECTION = operation(
    "deleteCollection",
    "delete_collection",
    "DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("collection_id", "collectionId", int),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
EXPORT_ACCOUNT_COLLECTION_ITEMS = operation(
    "exportAccountCollectionItems",
    "export_account_collection_items",
    "GET /v1/collections/{collectionId}/export",
    parameters=(path("collection_id", "collectionId", int),),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
EXPORT_COLLECTION_ITEMS = operation(
    "exportCollectionItems",
    "export_collection_items",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("collection_id", "collectionId", int),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
GET_ACCOUNT_COLLECTION = operation(
    "getAccountCollection",
    "get_account_collection",
    "GET /v1/collections/{collectionId}",
    parameters=(path("collection_id", "collectionId", int),),
    responses={
        "200": lambda: models.Collection,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_COLLECTION = operation(
    "getCollection",
    "get_collection",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("collection_id", "collectionId", int),
    ),
    responses={
        "200": lambda: models.Collection,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_COLLECTION_ITEMS = operation(
    "getCollectionItems",
    "get_collection_items",
    "GET /v1/collections/{collectionId}/items",
    parameters=(
        path("collection_id", "collectionId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.GetCollectionItems200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_ACCOUNT_COLLECTION = operation(
    "importAccountCollection",
    "import_account_collection",
    "POST /v1/collections/{collectionId}/import",
    parameters=(path("collection_id", "collectionId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
IMPORT_COLLECTION = operation(
    "importCollection",
    "import_collection",
    "POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("collection_id", "collectionId", int),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
LIST_ACCOUNT_COLLECTIONS = operation(
    "listAccountCollections",
    "list_account_collections",
    "GET /v1/collections",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
        query("name", "name", str),
    ),
    responses={
        "200": lambda: models.ListAccountCollections200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LIST_COLLECTIONS = operation(
    "listCollections",
    "list_collections",
    "GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
        query("name", "name", str),
    ),
    responses={
        "200": lambda: models.ListAccountCollections200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LIST_COLLECTIONS_IN_APPLICATION = operation(
    "listCollectionsInApplication",
    "list_collections_in_application",
    "GET /v1/applications/{applicationId}/collections",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
        query("name", "name", str),
    ),
    responses={
        "200": lambda: models.ListAccountCollections200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_ACCOUNT_COLLECTION = operation(
    "updateAccountCollection",
    "update_account_collection",
    "PUT /v1/collections/{collectionId}",
    parameters=(
        path("collection_id", "collectionId", int),
        body("update_collection", required=True),
    ),
    request=lambda: models.UpdateCollection,
    responses={
        "200": lambda: models.Collection,
        "400 401 404 409": lambda: models.ErrorResponseWithStatus,
    },
)
UPDATE_COLLECTION = operation(
    "updateCollection",
    "update_collection",
    "PUT /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("campaign_id", "campaignId", int),
        path("collection_id", "collectionId", int),
        body("update_campaign_collection", required=True),
    ),
    request=lambda: models.UpdateCampaignCollection,
    responses={
        "200": lambda: models.Collection,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
