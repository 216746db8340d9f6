# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The items that a shop sells, and their prices over time."""

from __future__ import annotations

from ... import models
from ...runtime.tables import Operation, body, partial, path

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
BEST_PRIOR_PRICE = operation(
    "bestPriorPrice",
    "best_prior_price",
    "POST /v1/best_prior_price",
    parameters=(body("best_prior_price_request", required=True),),
    request=lambda: models.BestPriorPriceRequest,
    responses={
        "200": lambda: list[models.BestPriorPrice],
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
SYNC_CATALOG = operation(
    "syncCatalog",
    "sync_catalog",
    "PUT /v1/catalogs/{catalogId}/sync",
    parameters=(path("catalog_id", "catalogId", int), body("catalog_sync_request", required=True)),
    request=lambda: models.CatalogSyncRequest,
    responses={
        "200": lambda: models.Catalog,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
)
