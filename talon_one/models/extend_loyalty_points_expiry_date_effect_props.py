# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class ExtendLoyaltyPointsExpiryDateEffectProps(Model, kw_only=True):
    """Loyalty points that the customer already has got longer to live.

    Attributes:
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that holds the points. Empty for the main ledger.
        extension_duration: By how much the expiry dates move, as a number and a unit.
        affected_transactions: The transactions whose expiry dates moved.
    """

    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    extension_duration: str = field(name="extensionDuration")
    affected_transactions: list[LoyaltyLedgerEntryExpiryDateChange] | None = field(
        default=None, name="affectedTransactions"
    )


from .loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange
