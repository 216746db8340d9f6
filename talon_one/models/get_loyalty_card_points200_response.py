# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyCardPoints200Response(Model, kw_only=True):
    """One page of the points on a loyalty card.

    Attributes:
        has_more: Whether another page follows.
        data: The points on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[CardLedgerPointsEntryIntegrationAPI] = field(name="data")


from .card_ledger_points_entry_integration_api import CardLedgerPointsEntryIntegrationAPI
