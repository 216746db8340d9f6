"""Campaigns as they are read and configured. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ...models import (
    Campaign,
    CampaignCreatedNotification,
    CampaignCreatedNotificationItem,
    CampaignDeletedNotification,
    CampaignDeletedNotificationItem,
    CampaignEditedNotification,
    CampaignEditedNotificationItem,
    CampaignRulesetChangedNotification,
    CampaignRulesetChangedNotificationItem,
    CampaignStateChangedNotification,
    CampaignStateChangedNotificationItem,
    GetCampaigns200Response,
)
from ...runtime import codec, conformance
from .. import attributes, budgets
from ..campaigns import (
    CAMPAIGNS,
    KINDS,
    RULESETS,
    active_ruleset,
    add_campaign,
    frontend_state,
    require_campaign,
)
from ..errors import invalid_body
from ..reply import page_of
from ..sorting import ordered
from .applications import require_application
from .stores import check_stores

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from ...models import CampaignSearch, UpdateCampaign
    from ..world import World

__all__ = ["ACTS", "KINDS", "LOADERS"]


def view(world: World, campaign: Campaign) -> Campaign:
    """A campaign as it is read: with its state at this time, and with what is used of budgets."""
    return msgspec.structs.replace(
        campaign,
        frontend_state=frontend_state(campaign, world.now),
        budgets=budgets.counters(world, campaign),
    )


def notify(world: World, notification: Callable[..., Any], item: Any) -> None:
    """Send a notification of one campaign. The service may gather several in one."""
    type_ = "CampaignNotification"
    world.notify(type_, notification(notification_type=type_, total_result_size=1, data=[item]))


def notify_created(world: World, campaign: Campaign) -> None:
    """Tell that there is a new campaign."""
    item = CampaignCreatedNotificationItem(
        event="campaign_created",
        campaign=view(world, campaign),
        ruleset=active_ruleset(world, campaign),
        placeholders=[],
    )
    notify(world, CampaignCreatedNotification, item)


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make campaigns: `id`, `applicationId`, `name` and other properties of `Campaign`."""
    for item in section:
        require_application(world, item["applicationId"])
        campaign = add_campaign(
            world, item["applicationId"], item["name"], campaign_id=item.get("id")
        )
        plain = conformance.parse(codec.encode(campaign))
        world[CAMPAIGNS].put(conformance.read({**plain, **item}, Campaign, strict=True))


def get_campaigns(
    world: World,
    *,
    application_id: int,
    sort: str | None = None,
    campaign_state: str | None = None,
    name: str | None = None,
    tags: Sequence[str] | None = None,
    created_before: datetime | None = None,
    created_after: datetime | None = None,
    start_before: datetime | None = None,
    start_after: datetime | None = None,
    end_before: datetime | None = None,
    end_after: datetime | None = None,
    campaign_group_id: int | None = None,
    template_id: int | None = None,
    store_id: int | None = None,
    **paging: Any,
) -> GetCampaigns200Response:
    """Those of an Application that fulfil all filters; of several tags, one is enough.

    The service does not say whether it takes a part of a name, or one of several tags.
    """
    wanted = {tag.casefold() for tag in tags or ()}

    def fits(campaign: Campaign) -> bool:
        return (
            _is_in_state(world, campaign, campaign_state)
            and (name is None or name.casefold() in campaign.name.casefold())
            and (not wanted or not wanted.isdisjoint(tag.casefold() for tag in campaign.tags))
            and _is_between(campaign.created, created_after, created_before)
            and _is_between(campaign.start_time, start_after, start_before)
            and _is_between(campaign.end_time, end_after, end_before)
            and campaign_group_id in (None, *(campaign.campaign_groups or ()))
            and template_id in (None, campaign.template_id)
            and store_id in (None, *(campaign.linked_store_ids or ()))
        )

    return _page(world, application_id, fits, sort, paging)


def get_campaign_by_attributes(
    world: World,
    *,
    application_id: int,
    campaign_search: CampaignSearch,
    sort: str | None = None,
    campaign_state: str | None = None,
    **paging: Any,
) -> GetCampaigns200Response:
    """Those of an Application that have all the attributes."""
    wanted = campaign_search.attributes

    def fits(campaign: Campaign) -> bool:
        values = campaign.attributes or {}
        return _is_in_state(world, campaign, campaign_state) and all(
            name in values and values[name] == value for name, value in wanted.items()
        )

    return _page(world, application_id, fits, sort, paging)


def _page(
    world: World,
    application_id: int,
    fits: Callable[[Campaign], bool],
    sort: str | None,
    paging: dict[str, Any],
) -> GetCampaigns200Response:
    require_application(world, application_id)
    found = [
        view(world, campaign)
        for campaign in world[CAMPAIGNS].find(application_id=application_id)
        if fits(campaign)
    ]
    return page_of(
        GetCampaigns200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def _is_in_state(world: World, campaign: Campaign, state: str | None) -> bool:
    return state in (None, campaign.state, frontend_state(campaign, world.now))


def _is_between(moment: datetime | None, after: datetime | None, before: datetime | None) -> bool:
    """Whether a moment lies between others; one that is not set lies nowhere."""
    if moment is None:
        return after is None and before is None
    return (after is None or moment > after) and (before is None or moment < before)


def get_campaign(world: World, *, application_id: int, campaign_id: int) -> Campaign:
    """One campaign."""
    return view(world, require_campaign(world, application_id, campaign_id))


_DEFAULTS = {
    "description": "",
    "state": "enabled",
    "reevaluate_on_return": False,
    "type": "advanced",
}


def update_campaign(
    world: World, *, application_id: int, campaign_id: int, update_campaign: UpdateCampaign
) -> Campaign:
    """Replace all that can be configured: what is left out gets its default.

    The service does not say what it does with what is left out. Which ruleset is active changes
    what is read; scripted rules run as they were added.
    """
    old = require_campaign(world, application_id, campaign_id)
    changes = {
        name: _DEFAULTS.get(name) if value is None else value
        for name, value in msgspec.structs.asdict(update_campaign).items()
        if name != "evaluation_group_id"
    }
    _check(world, old, update_campaign)
    if old.stores_imported:
        changes["linked_store_ids"] = old.linked_store_ids
    before, old_ruleset = view(world, old), active_ruleset(world, old)
    budgets.forget(world, old, update_campaign.limits)
    new = msgspec.structs.replace(old, **changes, updated=world.now)
    world[CAMPAIGNS].put(new)
    seen, ruleset = view(world, new), active_ruleset(world, new)
    notify(
        world,
        CampaignEditedNotification,
        CampaignEditedNotificationItem(
            event="campaign_edited", campaign=seen, old_campaign=before, ruleset=ruleset,
            placeholders=[],
        ),
    )  # fmt: skip
    if new.state != old.state:
        notify(
            world,
            CampaignStateChangedNotification,
            CampaignStateChangedNotificationItem(
                event="campaign_state_changed", campaign=seen, old_state=old.state,
                new_state=new.state, ruleset=ruleset, placeholders=[],
            ),
        )  # fmt: skip
    if new.active_ruleset_id != old.active_ruleset_id:
        notify(
            world,
            CampaignRulesetChangedNotification,
            CampaignRulesetChangedNotificationItem(
                event="campaign_ruleset_changed", campaign=seen, old_ruleset=old_ruleset,
                old_placeholders=[], ruleset=ruleset, placeholders=[],
            ),
        )  # fmt: skip
    return seen


def check_schedule(start: datetime | None, end: datetime | None) -> None:
    """Refuse a campaign that ends before it starts."""
    if start is not None and end is not None and end < start:
        raise invalid_body("/endTime", "must not be before startTime")


def _check(world: World, campaign: Campaign, update: UpdateCampaign) -> None:
    application = require_application(world, campaign.application_id)
    if application.enable_campaign_state_management:
        raise invalid_body("", "must be made as a revision, as the Application stages campaigns")
    settings = application.attributes_settings
    for name in (settings and settings.mandatory and settings.mandatory.campaigns) or ():
        if (update.attributes or {}).get(name) is None:
            raise invalid_body(f"/attributes/{name}", "is missing, and the Application demands it")
    attributes.check(world, "Campaign", update.attributes)
    attributes.check(world, "Coupon", update.coupon_attributes, "/couponAttributes")
    check_schedule(update.start_time, update.end_time)
    if (ruleset_id := update.active_ruleset_id) is not None:
        ruleset = world[RULESETS].get(ruleset_id)
        if ruleset is None or ruleset.campaign_id != campaign.id:
            raise invalid_body("/activeRulesetId", "is no ruleset of the campaign")
    if update.linked_store_ids and campaign.stores_imported:
        raise invalid_body("/linkedStoreIds", "must be empty, as a file brought the stores")
    check_stores(world, campaign.application_id, update.linked_store_ids)


def delete_campaign(world: World, *, application_id: int, campaign_id: int) -> None:
    """Remove a campaign with all that is its own: rules, codes, collections, budgets, figures.

    The service does not say what becomes of its coupons and referrals.
    """
    campaign = view(world, require_campaign(world, application_id, campaign_id))
    world.store.delete_dependents(campaign_id=campaign_id)
    world[CAMPAIGNS].delete(campaign_id)
    item = CampaignDeletedNotificationItem(
        event="campaign_deleted", campaign=campaign, deleted_at=world.now
    )
    notify(world, CampaignDeletedNotification, item)


LOADERS = {"campaigns": load}
ACTS = {
    "getCampaigns": get_campaigns,
    "getCampaign": get_campaign,
    "getCampaignByAttributes": get_campaign_by_attributes,
    "updateCampaign": update_campaign,
    "deleteCampaign": delete_campaign,
}
