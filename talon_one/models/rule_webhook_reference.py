# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleWebhookReference(Model, kw_only=True):
    """A webhook that a rule calls.

    Attributes:
        id: The ID of the webhook.
        title: The name as people read it.
    """

    id: int = field(name="id")
    title: str = field(name="title")
