# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class TriggerWebhookEffectProps(Model, kw_only=True):
    """A webhook that the account configured was called. It is for your information: as a rule there is nothing to do.

    Attributes:
        webhook_id: The ID of the webhook.
        webhook_name: The name of the webhook.
    """

    webhook_id: float = field(name="webhookId")
    webhook_name: str = field(name="webhookName")
