# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import UUID, DateTime, Model, field


class AddedDeductedPointsBalancesAction(Model, kw_only=True):
    """One change of the points of a profile or a card.

    Attributes:
        amount: The number of points; `Operation` says in which direction.
        reason: Why the points moved.
        operation: Whether points were added or deducted.
        start_date: When added points become active.
        expiry_date: When added points expire.
        transaction_uuid: The ID of the transaction in the loyalty ledger. Join by it, and drop a notice that comes twice.
    """

    amount: float | None = field(default=None, name="Amount")
    reason: str | None = field(default=None, name="Reason")
    operation: Literal["addition", "subtraction"] | str | None = field(
        default=None, name="Operation"
    )
    start_date: DateTime | None = field(default=None, name="StartDate")
    expiry_date: DateTime | None = field(default=None, name="ExpiryDate")
    transaction_uuid: UUID | None = field(default=None, name="TransactionUUID")
