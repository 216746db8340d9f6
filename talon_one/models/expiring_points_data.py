# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Date, Model, field


class ExpiringPointsData(Model, kw_only=True):
    """Active points of one customer that are about to expire.

    Attributes:
        expiry_date: The day on which the points expire, without a time.
        loyalty_program_id: The ID of the loyalty program.
        customer_profile_id: The integration ID of the customer.
        amount_of_expiring_points: The number of points that expire, perhaps with decimals.
        subledger_id: The ID of the subledger. Empty for the main ledger.
    """

    expiry_date: Date | None = field(default=None, name="ExpiryDate")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    customer_profile_id: str | None = field(default=None, name="CustomerProfileID")
    amount_of_expiring_points: float | None = field(default=None, name="AmountOfExpiringPoints")
    subledger_id: str | None = field(default=None, name="SubledgerID")
