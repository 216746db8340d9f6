# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class FilterAndMapValuesSelectorStep(Model, kw_only=True):
    """Drops items without an entry in a value map, and attaches to each of the others the value of its entry.

    Attributes:
        type: Says that a value map picks the items.
        value_map: The value map.
    """

    type: Literal["filterAndMapValues"] | str = field(name="type")
    value_map: SelectorValueMapRef = field(name="valueMap")


from .selector_value_map_ref import SelectorValueMapRef
