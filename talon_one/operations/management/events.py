# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Things that customers do apart from their carts, such as signing up."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, partial, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_EVENT_TYPES = operation(
    "getEventTypes",
    "get_event_types",
    "GET /v1/event_types",
    parameters=(
        query("name", "name", str),
        query("include_old_versions", "includeOldVersions", bool),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetEventTypes200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
