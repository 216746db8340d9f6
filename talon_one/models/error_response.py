# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ErrorResponse(Model, kw_only=True):
    """Why the service refused a request.

    Attributes:
        message: The reason, in a few words.
        errors: The faults, one by one. May be missing.
    """

    message: str = field(name="message")
    errors: list[APIError] | None = field(default=None, name="errors")


from .api_error import APIError
