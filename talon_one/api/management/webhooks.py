# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementWebhooksApi(Api):
    """Requests that rules make to other systems."""

    def get_webhook(self, webhook_id: int, **options: Unpack[RequestOptions]) -> models.Webhook:
        """Get a webhook.

        Returns one webhook. The outgoing integration that it was made from is told by getWebhooks alone.

        Args:
            webhook_id: The ID of the webhook, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.webhooks.GET_WEBHOOK, locals())

    get_webhook_with_http_info = with_http_info(get_webhook)
    get_webhook_without_preload_content = without_preload_content(get_webhook)

    def get_webhooks(
        self,
        application_ids: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        creation_type: Literal["templateWebhooks", "webhooks"] | str | None = None,
        visibility: Literal["visible", "hidden"] | str | None = None,
        outgoing_integrations_type_id: int | None = None,
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetWebhooks200Response:
        """List the webhooks of the account.

        Returns the webhooks that rules can call, a page at a time, with the number of all of them, and with the outgoing integration that each was made from. Their headers may hold credentials: keep them out of logs.

        Args:
            application_ids: Only webhooks of these Applications, by their IDs in one text, presumably with commas between them. Those of all Applications that are connected, if left out.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            creation_type: Only webhooks that came about so: `templateWebhooks` out of an outgoing integration, to go by the name, `webhooks` by hand.
            visibility: Only webhooks that are `visible` or `hidden`, presumably in the Rule Builder, as their `enabled` says.
            outgoing_integrations_type_id: Only webhooks of the type of outgoing integration that has this ID.
            title: Only webhooks whose title matches this text, whatever the case of its letters.
        """
        return self._call(tables.webhooks.GET_WEBHOOKS, locals())

    get_webhooks_with_http_info = with_http_info(get_webhooks)
    get_webhooks_without_preload_content = without_preload_content(get_webhooks)
