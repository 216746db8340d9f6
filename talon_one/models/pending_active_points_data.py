# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class PendingActivePointsData(Model, kw_only=True):
    """Pending points of one customer that become active soon.

    Attributes:
        loyalty_program_id: The ID of the loyalty program.
        subledger_id: The ID of the subledger. Empty for the main ledger. Default: ''.
        customer_profile_id: The integration ID of the customer.
        points: The number of points that become active.
        active_on: When the points become active, which may be yet to come.
        expire_on: When the points expire.
        session_integration_id: The integration ID of the session that earned the points.
    """

    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    subledger_id: str | None = field(default=None, name="SubledgerID")
    customer_profile_id: str | None = field(default=None, name="CustomerProfileID")
    points: float | None = field(default=None, name="Points")
    active_on: DateTime | None = field(default=None, name="ActiveOn")
    expire_on: DateTime | None = field(default=None, name="ExpireOn")
    session_integration_id: str | None = field(default=None, name="SessionIntegrationID")
