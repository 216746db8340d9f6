# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyProgramProfilePoints200Response(Model, kw_only=True):
    """One page of the loyalty points of a customer.

    Attributes:
        has_more: Whether another page follows.
        data: The points on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[LedgerPointsEntryIntegrationAPI] = field(name="data")


from .ledger_points_entry_integration_api import LedgerPointsEntryIntegrationAPI
