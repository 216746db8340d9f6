# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class UpdateCustomerSessionV2409Response(Model, kw_only=True):
    """Why the service could not take a request for now. Nothing in it is certain to be there.

    Attributes:
        message: The reason, in a few words.
        errors: More about the reason. The form of the entries is not fixed.
        status_code: The HTTP status of the response.
    """

    message: str | None = field(default=None, name="message")
    errors: list[Any] | None = field(default=None, name="errors")
    status_code: int | None = field(default=None, name="StatusCode")
