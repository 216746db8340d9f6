# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Requests that rules make to other systems."""

from __future__ import annotations

from typing import Literal

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, partial, path, query

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_WEBHOOK = operation(
    "getWebhook",
    "get_webhook",
    "GET /v1/webhooks/{webhookId}",
    parameters=(path("webhook_id", "webhookId", int),),
    responses={
        "200": lambda: models.Webhook,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
GET_WEBHOOKS = operation(
    "getWebhooks",
    "get_webhooks",
    "GET /v1/webhooks",
    parameters=(
        query("application_ids", "applicationIds", str),
        query("sort", "sort", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("creation_type", "creationType", Literal["templateWebhooks", "webhooks"] | str),
        query("visibility", "visibility", Literal["visible", "hidden"] | str),
        query("outgoing_integrations_type_id", "outgoingIntegrationsTypeId", int),
        query("title", "title", str),
    ),
    responses={
        "200": lambda: models.GetWebhooks200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
