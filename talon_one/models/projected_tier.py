# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ProjectedTier(Model, kw_only=True):
    """What a customer's tier is to become when the current one ends, as things stand.

    Attributes:
        projected_active_points: The points that are to be active when the current tier expires.
        stay_in_tier_points: The points that the customer needs to stay in the current tier. Absent unless a fall to a lower one is projected.
        projected_tier_name: The name of the tier that the customer is to have then.
    """

    projected_active_points: float = field(name="projectedActivePoints")
    stay_in_tier_points: float | None = field(default=None, name="stayInTierPoints")
    projected_tier_name: str | None = field(default=None, name="projectedTierName")
