# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyBalancesWithTiers(Model, kw_only=True):
    """The points and the tiers of a customer in a loyalty program, by ledger.

    Attributes:
        balance: The points and the tier in the main ledger.
        subledger_balances: The points and the tier in each subledger, by the ID of the subledger.
    """

    balance: LoyaltyBalanceWithTier | None = field(default=None, name="balance")
    subledger_balances: dict[str, LoyaltyBalanceWithTier] | None = field(
        default=None, name="subledgerBalances"
    )


from .loyalty_balance_with_tier import LoyaltyBalanceWithTier
