# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CatalogItem(Model, kw_only=True):
    """An item of a catalog.

    Attributes:
        id: The ID of the item, which cart items quote as `catalogItemID`.
        created: When the entity was created.
        sku: The SKU of the item, unique within the catalog.
        price: The price of one unit, in no currency that the catalog tells. Absent or null if the item has none.
        catalogid: The ID of the catalog.
        version: The version of the item, counted from 1.
        attributes: The custom attributes of the item.
        product: The product that the item is a variant of. Absent if there is none.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    sku: str = field(name="sku")
    price: float | None = field(default=None, name="price")
    catalogid: int = field(name="catalogid")
    version: Annotated[int, Bounds(ge=1)] = field(name="version")
    attributes: list[ItemAttribute] | None = field(default=None, name="attributes")
    product: Product | None = field(default=None, name="product")


from .item_attribute import ItemAttribute
from .product import Product
