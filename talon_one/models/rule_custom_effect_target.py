# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class RuleCustomEffectTarget(Model, kw_only=True):
    """How often a custom effect is sent, once or for each of some items.

    Attributes:
        type: `cart` sends it once; `allItems` for each cart item; `selector`, `globalFilter` and `bundle` for each item of the selector, cart item filter or bundle in `name`.
        name: The name of the selector, filter or bundle. Goes with these types only.
    """

    type: Literal["cart", "allItems", "selector", "globalFilter", "bundle"] | str = field(
        name="type"
    )
    name: str | None = field(default=None, name="name")
