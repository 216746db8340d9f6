# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyCardBalances(Model, kw_only=True):
    """The points on a loyalty card, by ledger, and who uses the card.

    Attributes:
        balance: The points in the main ledger.
        subledger_balances: The points in each subledger, by the ID of the subledger.
        profiles: The customers who are linked to the card.
    """

    balance: LoyaltyBalance | None = field(default=None, name="balance")
    subledger_balances: dict[str, LoyaltyBalance] | None = field(
        default=None, name="subledgerBalances"
    )
    profiles: list[LoyaltyCardProfileRegistration] | None = field(default=None, name="profiles")


from .loyalty_balance import LoyaltyBalance
from .loyalty_card_profile_registration import LoyaltyCardProfileRegistration
