# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The items that a shop sells, and their prices over time."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
EXCLUDE_PRICE_HISTORY = operation(
    "excludePriceHistory",
    "exclude_price_history",
    "POST /v1/applications/{applicationId}/price_history/exclusions",
    parameters=(
        path("application_id", "applicationId", int),
        body("exclude_price_observations_request", required=True),
    ),
    request=lambda: models.ExcludePriceObservationsRequest,
    responses={"200": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
LIST_CATALOG_ITEMS = operation(
    "listCatalogItems",
    "list_catalog_items",
    "GET /v1/catalogs/{catalogId}/items",
    parameters=(
        path("catalog_id", "catalogId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
        query("sku", "sku", list[str]),
        query("product_names", "productNames", list[str]),
    ),
    responses={
        "200": lambda: models.ListCatalogItems200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
PRICE_HISTORY = operation(
    "priceHistory",
    "price_history",
    "POST /v1/applications/{applicationId}/price_history",
    parameters=(
        path("application_id", "applicationId", int),
        body("price_history_request", required=True),
    ),
    request=lambda: models.PriceHistoryRequest,
    responses={
        "200": lambda: models.PriceHistoryResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
