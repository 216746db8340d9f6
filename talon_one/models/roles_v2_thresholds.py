# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RolesV2Thresholds(Model, kw_only=True):
    """Up to where support users can act in a loyalty program without asking an admin.

    Attributes:
        loyalty_program_id: The ID of the loyalty program, from getLoyaltyPrograms.
        loyalty_points_limit: The largest number of points that support users can grant. Beyond it, an admin acts.
    """

    loyalty_program_id: int | None = field(default=None, name="loyaltyProgramId")
    loyalty_points_limit: int | None = field(default=None, name="loyaltyPointsLimit")
