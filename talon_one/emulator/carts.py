"""Carts: what a request may put into one, and what catalogs add to it. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models import APIError, ErrorSource
from . import additional_costs, attributes, catalogs
from .attributes import token
from .errors import RequestError, invalid_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AdditionalCost, CartItem, NewCustomerSessionV2
    from .world import World

PLACE = "/customerSession"
"""The JSON Pointer of the session in the body of a request."""
MOST_ITEMS = 1000
MOST_UNITS = 10_000
_ITEMS = f"{PLACE}/cartItems"
_SCOPES = {"session": ("session", "both"), "item": ("item", "both")}
"""By where a cost is: the types that it may have."""
_COMPUTED = (
    "catalog_item_id", "selected_price_type", "adjustment_reference_id",
    "adjustment_effective_from", "adjustment_effective_until", "prices",
)  # fmt: skip
"""The properties of an item that only the service sets, and that are absent at first."""


def read(world: World, change: NewCustomerSessionV2) -> None:
    """Check items and additional costs that a request sends, and set what the service computes.

    What an item does not tell comes from the catalogs of the Application.

    Raises:
        RequestError: 400, the request is refused; it names the place.
    """
    items = change.cart_items or []
    if len(items) > MOST_ITEMS:
        raise invalid_body(_ITEMS, f"must be at most {MOST_ITEMS}")
    if sum(item.quantity for item in items) > MOST_UNITS:
        raise invalid_body(_ITEMS, f"must be at most {MOST_UNITS} units")
    attributes.check_all(
        world,
        "CartItem",
        [(item.attributes, f"{_ITEMS}/{n}/attributes") for n, item in enumerate(items)],
    )
    _check_costs(world, change.additional_costs, items)
    if items:
        _complete(world, items)


def _check_costs(
    world: World, of_session: Mapping[str, AdditionalCost] | None, items: list[CartItem]
) -> None:
    """Refuse costs that are not defined, or not for where they are."""
    places = [
        ("session", of_session or {}, f"{PLACE}/additionalCosts"),
        *(
            ("item", item.additional_costs, f"{_ITEMS}/{n}/additionalCosts")
            for n, item in enumerate(items)
            if item.additional_costs
        ),
    ]
    known = additional_costs.find(world, (name for _, costs, _ in places for name in costs))
    errors = [
        APIError(
            title="Unknown",
            details=f"is no additional cost that is defined for {scope}s",
            source=ErrorSource(pointer=f"{place}/{token(name)}"),
        )
        for scope, costs, place in places
        for name in costs
        if name not in known or known[name].type not in _SCOPES[scope]
    ]
    if errors:
        raise RequestError(400, *errors)


def _complete(world: World, items: list[CartItem]) -> None:
    listed = catalogs.find_items(world, (item.sku for item in items))
    for position, item in enumerate(items):
        for name in _COMPUTED:
            setattr(item, name, None)
        item.returned_quantity = 0
        item.position = position
        item.remaining_quantity = item.quantity
        values = item.attributes
        if (entry := listed.get(item.sku)) is not None:
            item.catalog_item_id = entry.id
            item.price = entry.price if item.price is None else item.price
            item.product = item.product or entry.product
            values = {**catalogs.values_of(entry), **(values or {})}
        if item.price is None:
            place = f"{_ITEMS}/{position}/price"
            raise invalid_body(place, "is missing, and no catalog has one")
        if values:
            item.attributes = attributes.merged({}, values)
