# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UUID, Annotated, Bounds, Model, field


class ActivateLoyaltyPoints(Model, kw_only=True):
    """The pending points to activate. Give either the transactions or the session.

    Attributes:
        transaction_uuids: The UUIDs of the transactions that added the points, 1 to 50. Give either these or `sessionId`.
        session_id: The integration ID of the session all of whose points to activate. Give either this or `transactionUUIDs`.
    """

    transaction_uuids: Annotated[list[UUID], Bounds(min_length=1, max_length=50)] | None = field(
        default=None, name="transactionUUIDs"
    )
    session_id: Annotated[str, Bounds(min_length=1)] | None = field(default=None, name="sessionId")
