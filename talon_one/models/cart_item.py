# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UUID, Annotated, Any, Bounds, DateTime, Model, field


class CartItem(Model, kw_only=True):
    """A line of the cart, which is a product and how many of it.

    Attributes:
        name: The name of the product.
        sku: The stock keeping unit, which identifies the product.
        quantity: How many units are in the cart, including those returned later. The rules take each unit for an item of its own, so that an effect for each item comes once a unit. The quantities of a session add up to at most 10,000.
        returned_quantity: How many units the customer has returned, as the service counts them. Read-only.
        remaining_quantity: How many units are left after the returns, as the service counts them. Read-only.
        price: The price of one unit, in the currency of the Application. It goes before the price in a catalog, and may be left out only if a catalog has one.
        category: The category of the product.
        product: The product that the SKU belongs to.
        weight: The weight of one unit, in grams.
        height: The height of one unit, in millimetres.
        width: The width of one unit, in millimetres.
        length: The length of one unit, in millimetres.
        position: The place of the item in the cart, counted from 0 by the service, which returns and effects refer to. Read-only.
        attributes: Custom attributes of the item, by name, which must be defined in the Campaign Manager. The values may be any JSON. They replace those that are stored: what is left out is removed.
        additional_costs: Costs that come on top of the price of the item, by name, which must be defined in the Campaign Manager.
        catalog_item_id: The ID of the catalog item with this SKU. Absent if no catalog has one. Read-only.
        selected_price_type: The type of the price that applies, one of the keys of `prices`. Read-only.
        adjustment_reference_id: The ID of the price adjustment behind the selected price. Absent if there was none. Read-only.
        adjustment_effective_from: When the price adjustment takes effect. Absent if there was none, or it has no such time. Read-only.
        adjustment_effective_until: When the price adjustment stops. Absent if there was none, or it has no such time. Read-only.
        prices: The prices that the service knows for the item, by the name of the price type. Read-only.
    """

    name: str | None = field(default=None, name="name")
    sku: Annotated[str, Bounds(min_length=1)] = field(name="sku")
    quantity: Annotated[int, Bounds(ge=1)] = field(name="quantity")
    returned_quantity: int | None = field(default=None, name="returnedQuantity")
    remaining_quantity: int | None = field(default=None, name="remainingQuantity")
    price: float | None = field(default=None, name="price")
    category: str | None = field(default=None, name="category")
    product: Product | None = field(default=None, name="product")
    weight: float | None = field(default=None, name="weight")
    height: float | None = field(default=None, name="height")
    width: float | None = field(default=None, name="width")
    length: float | None = field(default=None, name="length")
    position: float | None = field(default=None, name="position")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    additional_costs: dict[str, AdditionalCost] | None = field(default=None, name="additionalCosts")
    catalog_item_id: int | None = field(default=None, name="catalogItemID")
    selected_price_type: str | None = field(default=None, name="selectedPriceType")
    adjustment_reference_id: UUID | None = field(default=None, name="adjustmentReferenceId")
    adjustment_effective_from: DateTime | None = field(default=None, name="adjustmentEffectiveFrom")
    adjustment_effective_until: DateTime | None = field(
        default=None, name="adjustmentEffectiveUntil"
    )
    prices: dict[str, PriceDetail] | None = field(default=None, name="prices")
    _read_only = (
        "returned_quantity",
        "remaining_quantity",
        "position",
        "catalog_item_id",
        "selected_price_type",
        "adjustment_reference_id",
        "adjustment_effective_from",
        "adjustment_effective_until",
        "prices",
    )


from .additional_cost import AdditionalCost
from .price_detail import PriceDetail
from .product import Product
