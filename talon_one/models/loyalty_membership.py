# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class LoyaltyMembership(Model, kw_only=True):
    """A loyalty program that a customer joined.

    Attributes:
        joined: When the customer joined the program.
        loyalty_program_id: The ID of the loyalty program.
    """

    joined: DateTime | None = field(default=None, name="joined")
    loyalty_program_id: int = field(name="loyaltyProgramId")
