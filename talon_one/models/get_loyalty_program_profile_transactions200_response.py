# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyProgramProfileTransactions200Response(Model, kw_only=True):
    """One page of the loyalty transactions of a customer.

    Attributes:
        has_more: Whether another page follows.
        data: The transactions on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[LedgerTransactionLogEntryIntegrationAPI] = field(name="data")


from .ledger_transaction_log_entry_integration_api import LedgerTransactionLogEntryIntegrationAPI
