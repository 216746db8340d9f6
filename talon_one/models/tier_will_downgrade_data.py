# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class TierWillDowngradeData(Model, kw_only=True):
    """A customer who is about to move down a tier.

    Attributes:
        customer_profile_id: The integration ID of the customer.
        loyalty_program_id: The ID of the loyalty program.
        subledger_id: The ID of the subledger. Empty for the main ledger. Default: ''.
        current_tier: The name of the tier that the customer is still in.
        current_points: The points that will be left to the customer, once moved down.
        points_required_to_remain: How many points the customer needs to stay in the current tier.
        next_tier: The name of the lower tier that the customer would fall to.
        tier_expiration_date: When the current tier expires.
    """

    customer_profile_id: str | None = field(default=None, name="CustomerProfileID")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    subledger_id: str | None = field(default=None, name="SubledgerID")
    current_tier: str | None = field(default=None, name="CurrentTier")
    current_points: float | None = field(default=None, name="CurrentPoints")
    points_required_to_remain: float | None = field(default=None, name="PointsRequiredToRemain")
    next_tier: str | None = field(default=None, name="NextTier")
    tier_expiration_date: DateTime | None = field(default=None, name="TierExpirationDate")
