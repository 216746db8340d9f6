# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class StrikethroughChangedItem(Model, kw_only=True):
    """A catalog item whose prices changed.

    Attributes:
        id: The ID of the catalog item.
        catalog_id: The ID of the catalog.
        sku: The stock keeping unit, which identifies the product.
        version: The version of the catalog item, 1 or more.
        price: The price of one unit.
        prices: The prices of the item, by the name of the price type.
        evaluated_at: When the rules were evaluated for the item.
        effects: What the rules do to the price.
    """

    id: int | None = field(default=None, name="id")
    catalog_id: int | None = field(default=None, name="catalogId")
    sku: str | None = field(default=None, name="sku")
    version: Annotated[int, Bounds(ge=1)] | None = field(default=None, name="version")
    price: float | None = field(default=None, name="price")
    prices: dict[str, PriceDetail] | None = field(default=None, name="prices")
    evaluated_at: DateTime | None = field(default=None, name="evaluatedAt")
    effects: list[StrikethroughEffect] | None = field(default=None, name="effects")


from .price_detail import PriceDetail
from .strikethrough_effect import StrikethroughEffect
