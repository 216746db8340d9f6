# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UNSET, Any, Model, UnsetType, field


class StrikethroughSetDiscountPerItemMemberEffectProps(Model, kw_only=True):
    """A discount on a catalog item, in a form with fewer properties. What sets it apart is not documented.

    Attributes:
        name: The name of the discount.
        value: The money that the discount takes off the item. Its type is not documented; expect a number.
    """

    name: str | None = field(default=None, name="name")
    value: Any | None | UnsetType = field(default=UNSET, name="value")
