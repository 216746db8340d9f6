# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class IntegrationStoreEntity(Model, kw_only=True):
    """What everything has that may have taken place in a store.

    Attributes:
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
    """

    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
