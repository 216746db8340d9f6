# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class StrikethroughCustomEffectPerItemProps(Model, kw_only=True):
    """An effect on a catalog item that the account defined for itself.

    Attributes:
        effect_id: The ID of the custom effect's definition.
        name: The name of the custom effect.
        payload: The values that the rule filled in, by parameter. They may be any JSON.
    """

    effect_id: int = field(name="effectId")
    name: str = field(name="name")
    payload: dict[str, Any] = field(name="payload")
