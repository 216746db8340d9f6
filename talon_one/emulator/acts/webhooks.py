"""The webhooks that rules can call, as managers read them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ...models import (
    GetWebhooks200Response,
    Webhook,
    WebhookWithOutgoingIntegrationDetails,
)
from ..errors import not_found
from ..loading import loader
from ..reply import page_of
from ..sorting import ordered
from ..store import Kind

if TYPE_CHECKING:
    from ..world import World

WEBHOOKS = Kind("webhooks", WebhookWithOutgoingIntegrationDetails)
KINDS = (WEBHOOKS,)


def add_webhook(
    world: World, title: str, url: str, **properties: Any
) -> WebhookWithOutgoingIntegrationDetails:
    """Make a webhook for rules of all Applications, a POST unless it says otherwise.

    Args:
        world: The state.
        title: What people call it.
        url: Where its requests go.
        **properties: Any others, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(WEBHOOKS), "created": world.now, "modified": world.now,
        "application_ids": [], "draft": False, "verb": "POST", "headers": [], "params": [],
        "enabled": True,
        "title": title, "url": url,
    }  # fmt: skip
    return world[WEBHOOKS].put(WebhookWithOutgoingIntegrationDetails(**known | properties))


def get_webhooks(
    world: World,
    *,
    application_ids: str | None = None,
    sort: str | None = None,
    creation_type: str | None = None,
    visibility: str | None = None,
    outgoing_integrations_type_id: int | None = None,
    title: str | None = None,
    **paging: Any,
) -> GetWebhooks200Response:
    """Those that fulfil all filters; of the title, a part is enough."""
    applications = set((application_ids or "").split(","))

    def fits(webhook: WebhookWithOutgoingIntegrationDetails) -> bool:
        by_hand = webhook.outgoing_integration_template_id is None
        own = webhook.application_ids
        return (
            (application_ids is None or not own or any(str(one) in applications for one in own))
            and (creation_type is None or by_hand is (creation_type == "webhooks"))
            and (visibility is None or webhook.enabled is (visibility == "visible"))
            and outgoing_integrations_type_id in (None, webhook.outgoing_integration_type_id)
            and (title is None or title.casefold() in webhook.title.casefold())
        )

    found = [webhook for webhook in world[WEBHOOKS].find() if fits(webhook)]
    return page_of(
        GetWebhooks200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def get_webhook(world: World, *, webhook_id: int) -> Webhook:
    """One webhook, without the outgoing integration that it was made from."""
    webhook = world[WEBHOOKS].get(webhook_id)
    if webhook is None:
        raise not_found("webhook")
    return msgspec.convert(webhook, Webhook, from_attributes=True)


def _defaults(world: World) -> dict[str, Any]:
    return {
        "modified": world.now.isoformat(), "applicationIds": [], "draft": False, "verb": "POST",
        "headers": [], "params": [], "enabled": True,
    }  # fmt: skip


LOADERS = {"webhooks": loader(WEBHOOKS, _defaults)}
ACTS = {"getWebhooks": get_webhooks, "getWebhook": get_webhook}
