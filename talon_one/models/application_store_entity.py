# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ApplicationStoreEntity(Model, kw_only=True):
    """What everything has that may belong to a store.

    Attributes:
        store_id: The internal ID of the store. Absent if no store is known.
    """

    store_id: int | None = field(default=None, name="storeId")
