# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Any, Model, UnsetType, field


class UpdateAttributeValueBlock(Model, kw_only=True):
    """Changes an attribute.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block changes an attribute.
        tags: Labels that mean something to the tools that edit rules.
        operator: How to change it: `setTo` replaces it; `increaseBy`, `decreaseBy`, `multiplyBy` and `divideBy` compute with numbers; `toggle` turns a boolean round; `laterBy` and `earlierBy` move a time.
        attribute: The attribute.
        value: What to set or to compute with. Absent with `toggle`.
        target: Whose attribute it is.
    """

    id: str = field(name="id")
    type: Literal["updateAttributeValue"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: (
        Literal[
            "setTo",
            "increaseBy",
            "decreaseBy",
            "multiplyBy",
            "divideBy",
            "toggle",
            "laterBy",
            "earlierBy",
        ]
        | str
    ) = field(name="operator")
    attribute: RuleAttributeReference = field(name="attribute")
    value: Any | None | UnsetType = field(default=UNSET, name="value")
    target: RuleAttributeTarget = field(name="target")


from .rule_attribute_reference import RuleAttributeReference
from .rule_attribute_target import RuleAttributeTarget
