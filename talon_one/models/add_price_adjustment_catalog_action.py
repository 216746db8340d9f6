# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AddPriceAdjustmentCatalogAction(Model, kw_only=True):
    """Price adjustments to add to an item of a catalog. It works only in Applications for which Talon.One has switched on price types, a feature in beta.

    Attributes:
        sku: The SKU of the item.
        adjustments: The adjustments, 1 to 100 of them.
    """

    sku: str = field(name="sku")
    adjustments: list[NewPriceAdjustment] = field(name="adjustments")


from .new_price_adjustment import NewPriceAdjustment
