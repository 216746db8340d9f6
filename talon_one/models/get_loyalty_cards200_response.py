# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyCards200Response(Model, kw_only=True):
    """One page of loyalty cards.

    Attributes:
        has_more: Whether another page follows.
        data: The cards on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[LoyaltyCard] = field(name="data")


from .loyalty_card import LoyaltyCard
