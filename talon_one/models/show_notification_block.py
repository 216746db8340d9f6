# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ShowNotificationBlock(Model, kw_only=True):
    """Has the shop show a message to the customer.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block shows a message.
        tags: Labels that mean something to the tools that edit rules.
        notification_type: The kind of message.
        title: The heading of the message.
        body: The text of the message. Expressions in `{{ }}` are computed when the rule runs.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
        on_error: What to run on an error, as lists of blocks by the names of errors.
    """

    id: str = field(name="id")
    type: Literal["showNotification"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    notification_type: str = field(name="notificationType")
    title: str = field(name="title")
    body: str | None = field(default=None, name="body")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")
    on_error: dict[str, list[PromotionBlock]] | None = field(default=None, name="onError")


from .promotion_block import PromotionBlock
