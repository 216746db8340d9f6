# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class AddItemCatalogAction(Model, kw_only=True):
    """An item to add to a catalog.

    Attributes:
        sku: The SKU of the item, unique within the catalog.
        price: The price of one unit. Left out while replacing an item, the price stays as it is.
        attributes: Custom attributes of the item, by name. They must be defined in the account.
        product: The product that the item is a variant of. Left out while replacing an item, the item loses its product.
        replace_if_exists: Whether to replace the attributes of an item of the same SKU that is already there. Default: False.
    """

    sku: str = field(name="sku")
    price: float | None = field(default=None, name="price")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    product: Product | None = field(default=None, name="product")
    replace_if_exists: bool | None = field(default=None, name="replaceIfExists")


from .product import Product
