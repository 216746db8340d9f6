# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyBalanceWithTier(Model, kw_only=True):
    """The points in a ledger and the customer's tier in it.

    Attributes:
        active_points: The points that can be spent now, 0 while points are owed.
        pending_points: The points that were added but cannot be spent before their start date.
        spent_points: The points that were spent.
        expired_points: The points that expired without being spent, and cannot be spent any more.
        negative_points: The points owed, because more were taken away than there were. There are no active points meanwhile.
        current_tier: The tier that the customer has. Absent without `includeTiers=true` and if the customer has none.
        projected_tier: The points and the tier that the customer can expect when the current tier ends. Absent without `includeProjectedTier=true`.
        points_to_next_tier: The points that the customer lacks for the next tier. Absent in the highest one.
        next_tier_name: The name of the tier above the current one, of the lowest one if the customer has none. Null in the highest one.
    """

    active_points: float | None = field(default=None, name="activePoints")
    pending_points: float | None = field(default=None, name="pendingPoints")
    spent_points: float | None = field(default=None, name="spentPoints")
    expired_points: float | None = field(default=None, name="expiredPoints")
    negative_points: float | None = field(default=None, name="negativePoints")
    current_tier: Tier | None = field(default=None, name="currentTier")
    projected_tier: ProjectedTier | None = field(default=None, name="projectedTier")
    points_to_next_tier: float | None = field(default=None, name="pointsToNextTier")
    next_tier_name: str | None = field(default=None, name="nextTierName")


from .projected_tier import ProjectedTier
from .tier import Tier
