# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class LoyaltyLedgerEntry(Model, kw_only=True):
    """A movement of points in the ledger of a customer or of a loyalty card.

    Attributes:
        created: When the entry was made.
        program_id: The ID of the loyalty program.
        customer_profile_id: The integration ID of the customer. Absent if no customer took part.
        card_id: The internal ID of the card, not its identifier. Absent in a profile-based program.
        customer_session_id: The integration ID of the session that caused the entry. Absent if none did.
        event_id: The internal ID of the event that caused the entry. Absent if none did.
        type: What happened to the points: `addition`, `subtraction` or `expire`; `expiring` among points that are going to expire.
        amount: The number of points.
        start_date: When added points become active. Absent if they are active at once.
        expiry_date: When added points expire. Absent if they do not.
        name: The condition or effect that moved the points, or the name that was given in a call.
        sub_ledger_id: The ID of the subledger. Empty for the main ledger.
        user_id: The ID of the Talon.One user who moved the points by hand. Absent if nobody did.
        archived: Whether the entry belongs to a session that has been archived.
        flags: What is special about the entry. Absent if nothing is.
        validity_duration: How long the points stay active, counted from their activation, as a number and a unit. Absent unless the points await activation.
    """

    created: DateTime = field(name="created")
    program_id: int = field(name="programID")
    customer_profile_id: str | None = field(default=None, name="customerProfileID")
    card_id: int | None = field(default=None, name="cardID")
    customer_session_id: str | None = field(default=None, name="customerSessionID")
    event_id: int | None = field(default=None, name="eventID")
    type: str = field(name="type")
    amount: float = field(name="amount")
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    name: str = field(name="name")
    sub_ledger_id: str = field(name="subLedgerID")
    user_id: int | None = field(default=None, name="userID")
    archived: bool | None = field(default=None, name="archived")
    flags: LoyaltyLedgerEntryFlags | None = field(default=None, name="flags")
    validity_duration: str | None = field(default=None, name="validityDuration")


from .loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags
