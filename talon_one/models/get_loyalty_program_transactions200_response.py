# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyProgramTransactions200Response(Model, kw_only=True):
    """One page of the transactions of a loyalty program.

    Attributes:
        has_more: Whether another page follows.
        data: The transactions on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[LoyaltyProgramTransaction] = field(name="data")


from .loyalty_program_transaction import LoyaltyProgramTransaction
