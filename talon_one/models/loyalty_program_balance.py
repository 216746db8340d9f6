# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyProgramBalance(Model, kw_only=True):
    """How many points a ledger holds. The tentative figures count the present session in, as if it were closed now, but no other open session of the customer.

    Attributes:
        current_balance: The active points, which can be spent; 0 while points are owed.
        pending_balance: The points that have been earned but are not active yet.
        negative_balance: The points that are owed, in programs that let a balance fall below zero.
        expired_balance: Always 0: the service no longer counts expired points here. Read `expiredPoints` of getLoyaltyBalances instead. Deprecated.
        spent_balance: Always 0: the service no longer counts spent points here. Read `spentPoints` of getLoyaltyBalances instead. Deprecated.
        tentative_current_balance: What `currentBalance` becomes when the session is closed, with what it adds and deducts.
        tentative_pending_balance: What `pendingBalance` becomes when the session is closed, with the points that it adds for later.
        tentative_negative_balance: What `negativeBalance` becomes when the session is closed.
    """

    current_balance: float = field(name="currentBalance")
    pending_balance: float = field(name="pendingBalance")
    negative_balance: float | None = field(default=None, name="negativeBalance")
    expired_balance: float = field(name="expiredBalance")
    spent_balance: float = field(name="spentBalance")
    tentative_current_balance: float = field(name="tentativeCurrentBalance")
    tentative_pending_balance: float | None = field(default=None, name="tentativePendingBalance")
    tentative_negative_balance: float | None = field(default=None, name="tentativeNegativeBalance")
