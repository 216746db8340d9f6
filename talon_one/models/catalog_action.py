# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from .. import models
from ..runtime.model import Any, Model, field
from ..runtime.typed import typed_value


class CatalogAction(Model, kw_only=True):
    """One change to a catalog. All actions of a request have the same type.

    Attributes:
        type: What to do: add, change or remove one item, change or remove all items that filters select, or add price adjustments to one item.
        payload: The item or the items concerned. Its model depends on `type`.
    """

    type: (
        Literal["ADD", "PATCH", "PATCH_MANY", "REMOVE", "REMOVE_MANY", "ADD_PRICE_ADJUSTMENT"] | str
    ) = field(name="type")
    payload: Any | None = field(name="payload")

    @property
    def typed_payload(self) -> models.AddItemCatalogAction | models.AddPriceAdjustmentCatalogAction | models.PatchItemCatalogAction | models.PatchManyItemsCatalogAction | models.RemoveItemCatalogAction | models.RemoveManyItemsCatalogAction | dict[str, Any] | None:  # fmt: skip
        """`payload` as the model that `type` tells, or as it is if none is known or fits."""
        return typed_value(self, self.payload, "type", _TYPED_PAYLOAD, models)


_TYPED_PAYLOAD = {
    "ADD": "AddItemCatalogAction",
    "ADD_PRICE_ADJUSTMENT": "AddPriceAdjustmentCatalogAction",
    "PATCH": "PatchItemCatalogAction",
    "PATCH_MANY": "PatchManyItemsCatalogAction",
    "REMOVE": "RemoveItemCatalogAction",
    "REMOVE_MANY": "RemoveManyItemsCatalogAction",
}
