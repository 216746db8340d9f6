# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Date, Model, field


class ExpiringCardPointsData(Model, kw_only=True):
    """Active points on one loyalty card that are about to expire.

    Attributes:
        expiry_date: The day on which the points expire, without a time.
        loyalty_program_id: The ID of the loyalty program.
        amount_of_expiring_points: The number of points that expire, perhaps with decimals.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        card_identifier: The identifier of the loyalty card.
        users_per_card_limit: How many customers may share the card; 0 means without limit.
        profiles: The integration IDs of the customers who share the card.
    """

    expiry_date: Date | None = field(default=None, name="ExpiryDate")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    amount_of_expiring_points: float | None = field(default=None, name="AmountOfExpiringPoints")
    subledger_id: str | None = field(default=None, name="SubledgerID")
    card_identifier: str | None = field(default=None, name="CardIdentifier")
    users_per_card_limit: Annotated[int, Bounds(ge=0)] | None = field(
        default=None, name="UsersPerCardLimit"
    )
    profiles: list[str] | None = field(default=None, name="Profiles")
