# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class CatalogAction(Model, kw_only=True):
    """One change to a catalog.

    Attributes:
        type: What to do: add, change or remove one item, change or remove all items that filters select, or add price adjustments to one item.
        payload: The item or the items concerned. Its model depends on `type`.
    """

    type: (
        Literal["ADD", "PATCH", "PATCH_MANY", "REMOVE", "REMOVE_MANY", "ADD_PRICE_ADJUSTMENT"] | str
    ) = field(name="type")
    payload: Any | None = field(name="payload")
