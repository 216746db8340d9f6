# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyLedgerEntryFlags(Model, kw_only=True):
    """What is special about a movement of points.

    Attributes:
        creates_negative_balance: Whether it took the balance below zero.
    """

    creates_negative_balance: bool | None = field(default=None, name="createsNegativeBalance")
