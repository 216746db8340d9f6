# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class UpdateLoyaltyCard(Model, kw_only=True):
    """What can be changed of a loyalty card.

    Attributes:
        status: Whether the card can be used, such as `active` or `inactive`.
        block_reason: Why the card cannot be used. Absent if it can.
    """

    status: str = field(name="status")
    block_reason: str | None = field(default=None, name="blockReason")
