# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Things that customers do apart from their carts, such as signing up."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, header, partial, path, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
GET_EVENT_V3 = operation(
    "getEventV3",
    "get_event_v3",
    "GET /v3/events/{integrationId}",
    parameters=(path("integration_id", "integrationId", str),),
    responses={
        "200": lambda: models.EventV3,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
TRACK_EVENT_V2 = operation(
    "trackEventV2",
    "track_event_v2",
    "POST /v2/events",
    parameters=(
        body("integration_event_v2_request", required=True),
        query("silent", "silent", str),
        query("dry", "dry", bool),
        query("force_complete_evaluation", "forceCompleteEvaluation", bool),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.IntegrationEventV2Request,
    responses={
        "200": lambda: models.IntegrationEventV2Response,
        "204": None,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    retry="keyed",
    throttles_with_conflict=True,
    makes_safe={"dry": True},
)
TRACK_EVENT_V3 = operation(
    "trackEventV3",
    "track_event_v3",
    "POST /v3/events",
    parameters=(
        body("integration_event_v3_request", required=True),
        query("silent", "silent", str),
        query("dry", "dry", bool),
        query("force_complete_evaluation", "forceCompleteEvaluation", bool),
    ),
    request=lambda: models.IntegrationEventV3Request,
    responses={
        "200": lambda: models.IntegrationEventV3Response,
        "204": None,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    makes_safe={"dry": True},
)
