# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RemoveItemCatalogAction(Model, kw_only=True):
    """An item to remove from a catalog.

    Attributes:
        sku: The SKU of the item.
    """

    sku: str = field(name="sku")
