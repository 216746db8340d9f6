# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetWebhooks200Response(Model, kw_only=True):
    """One page of webhooks.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The webhooks on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[WebhookWithOutgoingIntegrationDetails] = field(name="data")


from .webhook_with_outgoing_integration_details import WebhookWithOutgoingIntegrationDetails
