# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class LedgerEntry(Model, kw_only=True):
    """One movement of loyalty points.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        profile_id: The integration ID of the customer, chosen by your own system. Events cannot do without it. A session with an empty one is anonymous; an ID that you make up for each guest serves better.
        account_id: The ID of the Talon.One account that owns the entry.
        loyalty_program_id: The ID of the loyalty program in which the points moved, or, as the service words it, of the ledger.
        event_id: The internal ID of the event that moved the points.
        amount: How many points moved.
        reason: Why the points moved.
        expiry_date: When the points expire.
        reference_id: The ID of the entry that this one balances. Absent if it balances none.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    profile_id: str = field(name="profileId")
    account_id: int = field(name="accountId")
    loyalty_program_id: int = field(name="loyaltyProgramId")
    event_id: int = field(name="eventId")
    amount: int = field(name="amount")
    reason: str = field(name="reason")
    expiry_date: DateTime = field(name="expiryDate")
    reference_id: int | None = field(default=None, name="referenceId")
