# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltySubLedger(Model, kw_only=True):
    """One ledger of a customer, the main one or a subledger: its totals, and the transactions behind them.

    Attributes:
        total: The points that can be spent. Read `totalActivePoints` instead. Deprecated.
        total_active_points: Points that can be spent, 0 while the balance is below zero.
        total_pending_points: Points that were earned but cannot be spent yet.
        total_spent_points: Points that were spent.
        total_expired_points: Points that expired before they were spent.
        total_negative_points: Points by which the balance is below zero. There are no active points meanwhile.
        transactions: Every transaction of the ledger: additions, subtractions and expiries.
        expiring_points: The transactions whose points will expire.
        active_points: The transactions whose points can be spent.
        pending_points: The transactions whose points cannot be spent yet.
        expired_points: The transactions whose points have expired.
        current_tier: The tier that the ledger qualifies for. Absent without tiers.
    """

    total: float = field(name="total")
    total_active_points: float = field(name="totalActivePoints")
    total_pending_points: float = field(name="totalPendingPoints")
    total_spent_points: float = field(name="totalSpentPoints")
    total_expired_points: float = field(name="totalExpiredPoints")
    total_negative_points: float = field(name="totalNegativePoints")
    transactions: list[LoyaltyLedgerEntry] | None = field(default=None, name="transactions")
    expiring_points: list[LoyaltyLedgerEntry] | None = field(default=None, name="expiringPoints")
    active_points: list[LoyaltyLedgerEntry] | None = field(default=None, name="activePoints")
    pending_points: list[LoyaltyLedgerEntry] | None = field(default=None, name="pendingPoints")
    expired_points: list[LoyaltyLedgerEntry] | None = field(default=None, name="expiredPoints")
    current_tier: Tier | None = field(default=None, name="currentTier")


from .loyalty_ledger_entry import LoyaltyLedgerEntry
from .tier import Tier
