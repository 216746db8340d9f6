# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyBalance(Model, kw_only=True):
    """The points in a ledger, by what has become of them.

    Attributes:
        active_points: The points that can be spent now, 0 while points are owed.
        pending_points: The points that were added but cannot be spent before their start date.
        spent_points: The points that were spent.
        expired_points: The points that expired without being spent, and cannot be spent any more.
        negative_points: The points owed, because more were taken away than there were. There are no active points meanwhile.
    """

    active_points: float | None = field(default=None, name="activePoints")
    pending_points: float | None = field(default=None, name="pendingPoints")
    spent_points: float | None = field(default=None, name="spentPoints")
    expired_points: float | None = field(default=None, name="expiredPoints")
    negative_points: float | None = field(default=None, name="negativePoints")
