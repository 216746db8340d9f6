# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CardLedgerTransactionLogEntry(Model, kw_only=True):
    """One change to the points of a loyalty card.

    Attributes:
        transaction_uuid: The UUID of the transaction.
        created: When the transaction took place.
        program_id: The ID of the loyalty program.
        card_identifier: The identifier of the card.
        application_id: The ID of the Application in which it happened. Absent outside Applications.
        session_id: The internal ID of the session that caused it. Absent if none did.
        customer_session_id: The integration ID of the session that caused it. Absent if none did.
        type: Whether points were added or deducted.
        name: The reason for the transaction, or the name of the rule's effect.
        start_date: When the points become active: a time, or `immediate` for at once.
        expiry_date: When the points expire: a time, or `unlimited` for never.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        amount: The number of points; `type` says in which direction they moved.
        id: The ID of the entry in the log.
    """

    transaction_uuid: str = field(name="transactionUUID")
    created: DateTime = field(name="created")
    program_id: int = field(name="programId")
    card_identifier: Annotated[
        str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")
    ] = field(name="cardIdentifier")
    application_id: int | None = field(default=None, name="applicationId")
    session_id: int | None = field(default=None, name="sessionId")
    customer_session_id: Annotated[str, Bounds(max_length=255)] | None = field(
        default=None, name="customerSessionId"
    )
    type: Literal["addition", "subtraction"] | str = field(name="type")
    name: Annotated[str, Bounds(max_length=255)] = field(name="name")
    start_date: Annotated[str, Bounds(max_length=64)] = field(name="startDate")
    expiry_date: str = field(name="expiryDate")
    subledger_id: Annotated[str, Bounds(max_length=64)] = field(name="subledgerId")
    amount: float = field(name="amount")
    id: int = field(name="id")
