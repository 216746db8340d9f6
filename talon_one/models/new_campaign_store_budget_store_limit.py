# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewCampaignStoreBudgetStoreLimit(Model, kw_only=True):
    """What a campaign may spend in one store.

    Attributes:
        store_id: The internal ID of the store, which is the `id` of Store.
        limit: How much the campaign may spend in the store; for `setDiscount` an amount of money, in which currency is not documented.
    """

    store_id: int = field(name="storeId")
    limit: float = field(name="limit")
