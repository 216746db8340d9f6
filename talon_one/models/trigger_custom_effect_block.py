# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class TriggerCustomEffectBlock(Model, kw_only=True):
    """Sends a custom effect.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block sends a custom effect.
        tags: Labels that mean something to the tools that edit rules.
        custom_effect: The custom effect.
        params: The values of its parameters, in the order in which they are configured. A name is the title of the parameter in small letters with underscores for spaces; where that is empty or occurs twice, the place of the parameter makes the name, as in `param_0`.
        target: How often the effect is sent, once or for each of some items.
        on_error: What to run on an error, as lists of blocks by the names of errors.
    """

    id: str = field(name="id")
    type: Literal["triggerCustomEffect"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    custom_effect: RuleCustomEffectReference = field(name="customEffect")
    params: dict[str, Any] | None = field(default=None, name="params")
    target: RuleCustomEffectTarget = field(name="target")
    on_error: dict[str, list[PromotionBlock]] | None = field(default=None, name="onError")


from .promotion_block import PromotionBlock
from .rule_custom_effect_reference import RuleCustomEffectReference
from .rule_custom_effect_target import RuleCustomEffectTarget
