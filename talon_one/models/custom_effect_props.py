# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class CustomEffectProps(Model, kw_only=True):
    """An effect that the account defined for itself, which rules may also trigger when they fail. The service does nothing but pass it on, always as `customEffect`: tell it by `name`.

    Attributes:
        effect_id: The ID of the custom effect's definition.
        name: The name of the custom effect, by which to tell it from others.
        cart_item_position: The index of the cart item that the effect is for. Absent if for none.
        cart_item_sub_position: The index of the unit within a cart item, only of one with several units.
        bundle_index: The index of the bundle that the effect is for, among those of its name.
        bundle_name: The name of the bundle definition.
        payload: The values that the rule filled in, by parameter. They may be any JSON.
    """

    effect_id: int = field(name="effectId")
    name: str = field(name="name")
    cart_item_position: float | None = field(default=None, name="cartItemPosition")
    cart_item_sub_position: float | None = field(default=None, name="cartItemSubPosition")
    bundle_index: int | None = field(default=None, name="bundleIndex")
    bundle_name: str | None = field(default=None, name="bundleName")
    payload: dict[str, Any] = field(name="payload")
