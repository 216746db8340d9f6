# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class SetLoyaltyPointsExpiryDateEffectProps(Model, kw_only=True):
    """All loyalty points that the customer already has in a subledger got a new expiry date: active, pending, and those that never expired.

    Attributes:
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that holds the points, which is its name in the API. Empty for the main ledger.
        new_expiry_date: When the active and pending points expire from now on.
        affected_transactions: The transactions whose expiry dates changed.
    """

    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    new_expiry_date: DateTime = field(name="newExpiryDate")
    affected_transactions: list[LoyaltyLedgerEntryExpiryDateChange] | None = field(
        default=None, name="affectedTransactions"
    )


from .loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange
