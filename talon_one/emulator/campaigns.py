"""Campaigns: what they are, their rules, and when they run. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..models import Campaign, Ruleset
from .errors import not_found
from .store import Kind
from .world import USER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import Binding, Rule
    from .world import World

CAMPAIGNS = Kind("campaigns", Campaign, indexes=(("application_id", "state"),))
RULESETS = Kind("rulesets", Ruleset, indexes=(("campaign_id",),))
KINDS = (CAMPAIGNS, RULESETS)


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
        "frontend_state": "running", "stores_imported": False, "version": 0,
    }  # fmt: skip
    return world[CAMPAIGNS].put(Campaign(**known | properties))


def add_ruleset(
    world: World, campaign: Campaign, rules: Sequence[Rule], bindings: Sequence[Binding] = ()
) -> Ruleset:
    """Make rules the ones in force in a campaign; those before stay readable.

    Nothing is notified: an act that changes rules does.
    """
    ruleset = Ruleset(
        id=world.new_id(RULESETS),
        created=world.now,
        user_id=USER,
        rules=list(rules),
        bindings=list(bindings),
        activate=True,
        campaign_id=campaign.id,
        activated_at=world.now,
    )
    campaign.active_ruleset_id = ruleset.id
    world[CAMPAIGNS].put(campaign)
    return world[RULESETS].put(ruleset)


def active_ruleset(world: World, campaign: Campaign) -> Ruleset | None:
    """The rules in force in a campaign."""
    ruleset_id = campaign.active_ruleset_id
    return None if ruleset_id is None else world[RULESETS].get(ruleset_id)


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
