# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyCardTransactions200Response(Model, kw_only=True):
    """One page of the transactions of a loyalty card.

    Attributes:
        has_more: Whether another page follows.
        data: The transactions on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[CardLedgerTransactionLogEntryIntegrationAPI] = field(name="data")


from .card_ledger_transaction_log_entry_integration_api import (
    CardLedgerTransactionLogEntryIntegrationAPI,
)
