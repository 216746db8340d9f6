# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class PatchItemCatalogAction(Model, kw_only=True):
    """An item of a catalog and what to change in it.

    Attributes:
        sku: The SKU of the item.
        price: The new price of one unit. Left out, the price stays as it is.
        attributes: The custom attributes to change, by name. They must be defined in the account.
        product: The product that the item is a variant of. Left out, the item loses its product.
        create_if_not_exists: Whether to add the item if the catalog has none of that SKU. Default: False.
    """

    sku: str = field(name="sku")
    price: float | None = field(default=None, name="price")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    product: Product | None = field(default=None, name="product")
    create_if_not_exists: bool | None = field(default=None, name="createIfNotExists")


from .product import Product
