"""Attributes: their definitions. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import Attribute
from ..attributes import ALLOWED_VALUES, ATTRIBUTES
from ..world import ACCOUNT

if TYPE_CHECKING:
    from ..world import World

KINDS = (ATTRIBUTES, ALLOWED_VALUES)

_SEEDED = {
    "CustomerProfile": {
        "Name": "string", "Language": "string", "ShippingCountry": "string",
        "Newsletter": "boolean", "Interests": "(list string)", "Age": "number",
        "Pet": "string", "Score": "number", "LoyalSince": "time",
    },
    "CustomerSession": {"City": "string", "Gift": "boolean", "Channel": "string"},
    "CartItem": {"Color": "string", "color": "string", "Size": "string"},
    "Coupon": {"Channel": "string"},
    "Referral": {"Channel": "string"},
    "Event": {"channel": "string", "page": "string"},
    "Campaign": {"Team": "string"},
    "Store": {"City": "string"},
    "Giveaway": {"Provider": "string"},
    "LoyaltyCard": {"Color": "string"},
}  # fmt: skip
"""The attributes that an emulator starts with, by entity and name: their types."""


def add_attribute(world: World, entity: str, name: str, type_: str, **properties: Any) -> Attribute:
    """Define an attribute.

    Args:
        world: The state.
        entity: What is to have it, for example "CustomerProfile".
        name: Its name in requests.
        type_: Its type, for example "string".
        **properties: Any other properties of `Attribute`, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(ATTRIBUTES), "created": world.now, "account_id": ACCOUNT,
        "title": name, "description": "", "suggestions": [], "editable": True,
    }  # fmt: skip
    return world[ATTRIBUTES].put(
        Attribute(**known | properties | {"entity": entity, "name": name, "type": type_})
    )


def seed(world: World) -> None:
    """Define the attributes that the documentation and its examples use."""
    for entity, types in _SEEDED.items():
        for name, type_ in types.items():
            add_attribute(world, entity, name, type_)


ACTS: dict[str, Any] = {}
