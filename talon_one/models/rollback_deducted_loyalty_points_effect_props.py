# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class RollbackDeductedLoyaltyPointsEffectProps(Model, kw_only=True):
    """Points that the customer had spent were given back, because the session was cancelled or reopened. A return of some items gives none back.

    Attributes:
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that the points return to. Empty for the main ledger.
        value: The number of points.
        recipient_integration_id: The integration ID of the customer who gets the points back.
        start_date: When the returned points become active. Absent if they are at once.
        expiry_date: When the returned points expire. Absent if they never do.
        transaction_uuid: The ID of the transaction in the loyalty ledger.
        card_identifier: The loyalty card that gets the points back. Only in card-based programs.
    """

    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    value: float = field(name="value")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="recipientIntegrationId"
    )
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    transaction_uuid: str = field(name="transactionUUID")
    card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="cardIdentifier")
