# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyBalances(Model, kw_only=True):
    """Points in a loyalty program, by ledger.

    Attributes:
        balance: The points in the main ledger.
        subledger_balances: The points in each subledger, by the ID of the subledger.
    """

    balance: LoyaltyBalance | None = field(default=None, name="balance")
    subledger_balances: dict[str, LoyaltyBalance] | None = field(
        default=None, name="subledgerBalances"
    )


from .loyalty_balance import LoyaltyBalance
