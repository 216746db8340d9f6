# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Pools of codes, such as those of gift cards, that rules award to customers."""

from __future__ import annotations

from ... import models
from ...runtime.model import DateTime
from ...runtime.tables import CsvExport, Operation, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"), timeouts=(120.0, 600.0))
EXPORT_POOL_GIVEAWAYS = operation(
    "exportPoolGiveaways",
    "export_pool_giveaways",
    "GET /v1/giveaways/pools/{poolId}/export",
    parameters=(
        path("pool_id", "poolId", int),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    accept="application/csv",
    retry="safe",
)
IMPORT_POOL_GIVEAWAYS = operation(
    "importPoolGiveaways",
    "import_pool_giveaways",
    "POST /v1/giveaways/pools/{poolId}/import",
    parameters=(path("pool_id", "poolId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
)
