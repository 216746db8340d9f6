# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Signing in to the Management API with email and password, and signing out."""

from __future__ import annotations

from ... import models
from ...runtime.tables import Operation, body, partial

operation = partial(Operation)
CREATE_SESSION = operation(
    "createSession",
    "create_session",
    "POST /v1/sessions",
    parameters=(body("login_params", required=True),),
    request=lambda: models.LoginParams,
    responses={"201": lambda: models.Session, "400 401": lambda: models.ErrorResponseWithStatus},
)
DESTROY_SESSION = operation(
    "destroySession",
    "destroy_session",
    "DELETE /v1/sessions",
    responses={"204": None, "400 401": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
