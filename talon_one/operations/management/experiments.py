# Generated from the OpenAPI document by `make generate`. Do not edit.
"""A/B tests that compare the rules of a campaign with variants of them."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_EXPERIMENT = operation(
    "getExperiment",
    "get_experiment",
    "GET /v1/applications/{applicationId}/experiments/{experimentId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("experiment_id", "experimentId", int),
    ),
    responses={
        "200": lambda: models.Experiment,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
LIST_EXPERIMENTS = operation(
    "listExperiments",
    "list_experiments",
    "GET /v1/applications/{applicationId}/experiments",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.ListExperiments200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
