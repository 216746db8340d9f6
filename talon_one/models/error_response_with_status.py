# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ErrorResponseWithStatus(Model, kw_only=True):
    """Why the service refused a request. Nothing in it is certain to be there.

    Attributes:
        message: The reason, in a few words.
        errors: The faults, one by one.
        status_code: The HTTP status of the response.
    """

    message: str | None = field(default=None, name="message")
    errors: list[APIError] | None = field(default=None, name="errors")
    status_code: int | None = field(default=None, name="StatusCode")


from .api_error import APIError
