# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LedgerPointsEntryIntegrationAPI(Model, kw_only=True):
    """Loyalty points of a customer that have one origin and one period of validity.

    Attributes:
        id: The internal ID of the transaction that added the points.
        transaction_uuid: The UUID of the transaction that added the points.
        created: When the points were added.
        program_id: The ID of the loyalty program.
        customer_session_id: The integration ID of the session in which the points were earned. Absent if it was not in a session.
        name: The name or the reason that was given with the points.
        start_date: When the points become active: a time, or `immediate` for at once.
        expiry_date: When the points expire: a time, or `unlimited` for never.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        amount: The number of points.
        validity_duration: How long the points stay active, counted from their activation, as a number and a unit. Absent unless the points await activation and have no expiry date yet.
    """

    id: int = field(name="id")
    transaction_uuid: str = field(name="transactionUUID")
    created: DateTime = field(name="created")
    program_id: int = field(name="programId")
    customer_session_id: Annotated[str, Bounds(max_length=255)] | None = field(
        default=None, name="customerSessionId"
    )
    name: Annotated[str, Bounds(max_length=255)] = field(name="name")
    start_date: Annotated[str, Bounds(max_length=64)] = field(name="startDate")
    expiry_date: str = field(name="expiryDate")
    subledger_id: Annotated[str, Bounds(max_length=64)] = field(name="subledgerId")
    amount: float = field(name="amount")
    validity_duration: str | None = field(default=None, name="validityDuration")
