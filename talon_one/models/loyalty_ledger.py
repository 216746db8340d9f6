# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyLedger(Model, kw_only=True):
    """All that a customer holds in a loyalty program, with every transaction.

    Attributes:
        ledger: The main ledger.
        sub_ledgers: The subledgers, by their IDs. Absent if there are none.
    """

    ledger: LoyaltySubLedger = field(name="ledger")
    sub_ledgers: dict[str, LoyaltySubLedger] | None = field(default=None, name="subLedgers")


from .loyalty_sub_ledger import LoyaltySubLedger
