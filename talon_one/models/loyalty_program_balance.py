# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyProgramBalance(Model, kw_only=True):
    """How many points a ledger holds. The tentative figures count the open session in, as if it were closed now.

    Attributes:
        current_balance: The points that can be spent.
        pending_balance: The points that have been earned but are not active yet.
        negative_balance: The points that are owed, in programs that let a balance fall below zero.
        expired_balance: The points that expired unspent. Deprecated.
        spent_balance: The points that have been spent. Deprecated.
        tentative_current_balance: What `currentBalance` becomes if the open session is closed.
        tentative_pending_balance: What `pendingBalance` becomes if the open session is closed.
        tentative_negative_balance: What `negativeBalance` becomes if the open session is closed.
    """

    current_balance: float = field(name="currentBalance")
    pending_balance: float = field(name="pendingBalance")
    negative_balance: float | None = field(default=None, name="negativeBalance")
    expired_balance: float = field(name="expiredBalance")
    spent_balance: float = field(name="spentBalance")
    tentative_current_balance: float = field(name="tentativeCurrentBalance")
    tentative_pending_balance: float | None = field(default=None, name="tentativePendingBalance")
    tentative_negative_balance: float | None = field(default=None, name="tentativeNegativeBalance")
