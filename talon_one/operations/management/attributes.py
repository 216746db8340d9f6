# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Values that the account itself defines for its customers, carts and so on."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, form, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_ATTRIBUTE = operation(
    "createAttribute",
    "create_attribute",
    "POST /v1/attributes",
    parameters=(body("new_attribute", required=True),),
    request=lambda: models.NewAttribute,
    responses={"201": lambda: models.Attribute, "400 401": lambda: models.ErrorResponseWithStatus},
)
GET_ATTRIBUTE = operation(
    "getAttribute",
    "get_attribute",
    "GET /v1/attributes/{attributeId}",
    parameters=(path("attribute_id", "attributeId", int),),
    responses={
        "200": lambda: models.Attribute,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_ATTRIBUTES = operation(
    "getAttributes",
    "get_attributes",
    "GET /v1/attributes",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("entity", "entity", str),
        query("application_ids", "applicationIds", str),
        query("loyalty_program_ids", "loyaltyProgramIds", str),
        query("type", "type", str),
        query("kind", "kind", Literal["builtin", "custom"] | str),
        query("search", "search", str),
    ),
    responses={
        "200": lambda: models.GetAttributes200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
IMPORT_ALLOWED_LIST = operation(
    "importAllowedList",
    "import_allowed_list",
    "POST /v1/attributes/{attributeId}/allowed_list/import",
    parameters=(path("attribute_id", "attributeId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    content_type="multipart/form-data",
    timeouts=(120.0, 600.0),
)
UPDATE_ATTRIBUTE = operation(
    "updateAttribute",
    "update_attribute",
    "PUT /v1/attributes/{attributeId}",
    parameters=(path("attribute_id", "attributeId", int), body("new_attribute", required=True)),
    request=lambda: models.NewAttribute,
    responses={
        "200": lambda: models.Attribute,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
