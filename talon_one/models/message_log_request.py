# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class MessageLogRequest(Model, kw_only=True):
    """What the service sent to a receiver.

    Attributes:
        created_at: When the service sent it.
        request: The request as it was sent; in base64 on the wire.
    """

    created_at: DateTime = field(name="createdAt")
    request: bytes = field(name="request")
