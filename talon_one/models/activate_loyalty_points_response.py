# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ActivateLoyaltyPointsResponse(Model, kw_only=True):
    """What an activation of points changed.

    Attributes:
        ledger_entries: The entries whose points are now active.
    """

    ledger_entries: list[LoyaltyLedgerEntry] | None = field(default=None, name="ledgerEntries")


from .loyalty_ledger_entry import LoyaltyLedgerEntry
