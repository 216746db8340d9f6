# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class DeductLoyaltyPoints(Model, kw_only=True):
    """Points to take from a customer or a card.

    Attributes:
        points: How many active points to deduct, as a positive number, at most 999999999999.99. Pending ones cannot be deducted.
        name: The reason, as the transaction will show it.
        subledger_id: The ID of the subledger to deduct from, an existing one. Without it, the main ledger.
        application_id: The ID of an Application connected to the program, to link the change to.
    """

    points: Annotated[float, Bounds(gt=0, le=999999999999.99)] = field(name="points")
    name: str | None = field(default=None, name="name")
    subledger_id: str | None = field(default=None, name="subledgerId")
    application_id: int | None = field(default=None, name="applicationId")
