# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Costs beyond the price of the goods that the account defines, such as shipping."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
CREATE_ADDITIONAL_COST = operation(
    "createAdditionalCost",
    "create_additional_cost",
    "POST /v1/additional_costs",
    parameters=(body("new_additional_cost", required=True),),
    request=lambda: models.NewAdditionalCost,
    responses={
        "201": lambda: models.AccountAdditionalCost,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
)
GET_ADDITIONAL_COST = operation(
    "getAdditionalCost",
    "get_additional_cost",
    "GET /v1/additional_costs/{additionalCostId}",
    parameters=(path("additional_cost_id", "additionalCostId", int),),
    responses={
        "200": lambda: models.AccountAdditionalCost,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_ADDITIONAL_COSTS = operation(
    "getAdditionalCosts",
    "get_additional_costs",
    "GET /v1/additional_costs",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetAdditionalCosts200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_ADDITIONAL_COST = operation(
    "updateAdditionalCost",
    "update_additional_cost",
    "PUT /v1/additional_costs/{additionalCostId}",
    parameters=(
        path("additional_cost_id", "additionalCostId", int),
        body("new_additional_cost", required=True),
    ),
    request=lambda: models.NewAdditionalCost,
    responses={
        "200": lambda: models.AccountAdditionalCost,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
