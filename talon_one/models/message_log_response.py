# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class MessageLogResponse(Model, kw_only=True):
    """What a receiver answered.

    Attributes:
        created_at: When the answer came.
        response: The answer as it came; in base64 on the wire.
        status: The HTTP status of the answer.
    """

    created_at: DateTime | None = field(default=None, name="createdAt")
    response: bytes | None = field(default=None, name="response")
    status: int | None = field(default=None, name="status")
