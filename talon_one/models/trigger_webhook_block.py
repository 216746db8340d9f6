# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class TriggerWebhookBlock(Model, kw_only=True):
    """Calls a webhook.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block calls a webhook.
        tags: Labels that mean something to the tools that edit rules.
        webhook: The webhook.
        params: The values of its parameters, in the order in which they are configured. A name is the title of the parameter in small letters with underscores for spaces; where that is empty or occurs twice, the place of the parameter makes the name, as in `param_0`.
        on_error: What to run on an error, as lists of blocks by the names of errors.
    """

    id: str = field(name="id")
    type: Literal["triggerWebhook"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    webhook: RuleWebhookReference = field(name="webhook")
    params: dict[str, Any] | None = field(default=None, name="params")
    on_error: dict[str, list[PromotionBlock]] | None = field(default=None, name="onError")


from .promotion_block import PromotionBlock
from .rule_webhook_reference import RuleWebhookReference
