# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.webhooks import ManagementWebhooksApi
from ...api_base import AsyncApi, awaited


class AsyncManagementWebhooksApi(AsyncApi):
    """Requests that rules make to other systems."""

    # fmt: off
    get_webhook = awaited(ManagementWebhooksApi.get_webhook)
    get_webhook_with_http_info = awaited(ManagementWebhooksApi.get_webhook_with_http_info)
    get_webhook_without_preload_content = awaited(ManagementWebhooksApi.get_webhook_without_preload_content)
    get_webhooks = awaited(ManagementWebhooksApi.get_webhooks)
    get_webhooks_with_http_info = awaited(ManagementWebhooksApi.get_webhooks_with_http_info)
    get_webhooks_without_preload_content = awaited(ManagementWebhooksApi.get_webhooks_without_preload_content)
