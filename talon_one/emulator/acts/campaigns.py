"""Campaigns: what they are, and when they run. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import Campaign
from ..errors import not_found
from ..store import Kind

if TYPE_CHECKING:
    from datetime import datetime

    from ..world import World

CAMPAIGNS = Kind("campaigns", Campaign, indexes=(("application_id", "state"),))
KINDS = (CAMPAIGNS,)

USER = 134
"""The ID of the user in whose name all Management calls are made."""


def add_campaign(
    world: World,
    application_id: int,
    name: str,
    *,
    campaign_id: int | None = None,
    **properties: Any,
) -> Campaign:
    """Make a campaign, enabled unless it says otherwise.

    Args:
        world: The state.
        application_id: The Application that it is in.
        name: What people call it.
        campaign_id: Default: the next free one.
        **properties: Any other properties of `Campaign`, under their Python names.
    """
    if campaign_id is None:
        campaign_id = world.new_id(CAMPAIGNS)
    else:
        world.store.reserve_numbers(CAMPAIGNS.name, campaign_id)
    known: dict[str, Any] = {
        "id": campaign_id, "created": world.now, "application_id": application_id,
        "user_id": USER, "name": name, "description": "", "state": "enabled", "tags": [],
        "reevaluate_on_return": False, "features": [], "limits": [], "type": "advanced",
        "frontend_state": "running", "stores_imported": False, "budgets": [], "version": 0,
    }  # fmt: skip
    return world[CAMPAIGNS].put(Campaign(**known | properties))


def require_campaign(world: World, application_id: int, campaign_id: int) -> Campaign:
    """The campaign with an ID in an Application, or 404."""
    campaign = world[CAMPAIGNS].get(campaign_id)
    if campaign is None or campaign.application_id != application_id:
        raise not_found("campaign")
    return campaign


def frontend_state(campaign: Campaign, now: datetime) -> str:
    """The state that people see, which takes the schedule into account: start <= now < end."""
    if campaign.state != "enabled":
        return campaign.state
    if campaign.start_time is not None and now < campaign.start_time:
        return "scheduled"
    if campaign.end_time is not None and now >= campaign.end_time:
        return "expired"
    return "running"


def is_running(world: World, campaign: Campaign, store_id: int | None = None) -> bool:
    """Whether the rules of a campaign are looked at now.

    Args:
        world: The state.
        campaign: The campaign.
        store_id: The internal ID of the store of the session. A campaign that is linked with
            stores takes no part in anything else.
    """
    return frontend_state(campaign, world.now) == "running" and (
        not campaign.linked_store_ids or store_id in campaign.linked_store_ids
    )


def running_campaigns(
    world: World, application_id: int, store_id: int | None = None
) -> list[Campaign]:
    """The campaigns of an Application whose rules are looked at now, in their order."""
    return [
        campaign
        for campaign in world[CAMPAIGNS].find(application_id=application_id, state="enabled")
        if is_running(world, campaign, store_id)
    ]


ACTS: dict[str, Any] = {}
