# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class TierDowngradeData(Model, kw_only=True):
    """A customer who moved down a tier.

    Attributes:
        customer_profile_id: The integration ID of the customer.
        loyalty_program_id: The ID of the loyalty program.
        subledger_id: The ID of the subledger. Empty for the main ledger. Default: ''.
        current_tier: The name of the tier after the change.
        current_points: The points that the customer had when the downgrade took place.
        old_tier: The name of the tier before the change.
        tier_expiration_date: When the tier that the customer is now in expires.
        timestamp_of_tier_change: When the customer changed tiers.
    """

    customer_profile_id: str | None = field(default=None, name="CustomerProfileID")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    subledger_id: str | None = field(default=None, name="SubledgerID")
    current_tier: str | None = field(default=None, name="CurrentTier")
    current_points: float | None = field(default=None, name="CurrentPoints")
    old_tier: str | None = field(default=None, name="OldTier")
    tier_expiration_date: DateTime | None = field(default=None, name="TierExpirationDate")
    timestamp_of_tier_change: DateTime | None = field(default=None, name="TimestampOfTierChange")
