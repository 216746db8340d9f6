# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ExtendLoyaltyPointsExpiryDateEffectProps(Model, kw_only=True):
    """Loyalty points that the customer already has, active or pending, got longer to live. Points that never expire are left alone.

    Attributes:
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that holds the points, which is its name in the API. Empty for the main ledger.
        extension_duration: By how much the expiry dates move: `immediate`, or a whole number and a unit, `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months or `Y` years. A suffix rounds the new date: `_D` down to the start of the day (after `D` only), `_U` up to the end of the day, week, month or year.
        affected_transactions: The transactions whose expiry dates moved.
    """

    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    extension_duration: str = field(name="extensionDuration")
    affected_transactions: list[LoyaltyLedgerEntryExpiryDateChange] | None = field(
        default=None, name="affectedTransactions"
    )


from .loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange
