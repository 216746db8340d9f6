# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CheckEventBlock(Model, kw_only=True):
    """Asks whether an event of some type has set off the evaluation.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block asks about the event.
        tags: Labels that mean something to the tools that edit rules.
        event_type: The type of event.
        matchers: Further blocks, presumably what the event must match.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
    """

    id: str = field(name="id")
    type: Literal["checkEvent"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    event_type: str = field(name="eventType")
    matchers: list[PromotionBlock] | None = field(default=None, name="matchers")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")


from .promotion_block import PromotionBlock
