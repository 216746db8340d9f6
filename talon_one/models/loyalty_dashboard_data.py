# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class LoyaltyDashboardData(Model, kw_only=True):
    """The figures of a loyalty program for one day, never the present one: new figures appear at 23:59 each day, by the clock of the program (`timezone`). Those whose names begin with `total` are about the whole program, the others about that day alone.

    Attributes:
        var_date: The day that the figures stand for.
        total_active_points: Points that can be spent.
        total_pending_points: Points that were earned but cannot be spent yet.
        total_spent_points: Points that were spent.
        total_expired_points: Points that expired before they were spent.
        total_negative_points: Points by which balances are below zero.
        total_members: The number of members of the program.
        new_members: The number of members who joined on that day.
        spent_points: The points spent on that day, by what caused them.
        earned_points: The points earned on that day, by what caused them.
    """

    var_date: DateTime = field(name="date")
    total_active_points: float = field(name="totalActivePoints")
    total_pending_points: float = field(name="totalPendingPoints")
    total_spent_points: float = field(name="totalSpentPoints")
    total_expired_points: float = field(name="totalExpiredPoints")
    total_negative_points: float = field(name="totalNegativePoints")
    total_members: float = field(name="totalMembers")
    new_members: float = field(name="newMembers")
    spent_points: LoyaltyDashboardPointsBreakdown = field(name="spentPoints")
    earned_points: LoyaltyDashboardPointsBreakdown = field(name="earnedPoints")


from .loyalty_dashboard_points_breakdown import LoyaltyDashboardPointsBreakdown
