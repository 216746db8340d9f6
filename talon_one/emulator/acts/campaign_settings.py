"""What campaigns are grouped by and look up: access groups, value maps, cart item filters.

Hand-written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ...models import (
    ApplicationCIF,
    ApplicationCIFExpression,
    CampaignGroup,
    GetCampaignGroups200Response,
    ListApplicationCartItemFilters200Response,
)
from ..campaigns import CAMPAIGNS, require_campaign
from ..errors import not_found
from ..loading import loader
from ..reply import csv_reply, page_of
from ..sorting import ordered
from ..store import Kind
from ..world import ACCOUNT
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..reply import Reply
    from ..world import World


class ValueMap(msgspec.Struct):
    """What a campaign looks numbers up in.

    Attributes:
        id: Its number.
        campaign_id: The campaign.
        values: By identifier, such as an SKU.
    """

    id: int
    campaign_id: int
    values: dict[str, float]


CAMPAIGN_GROUPS = Kind("campaign_groups", CampaignGroup)
VALUE_MAPS = Kind("value_maps", ValueMap, indexes=(("campaign_id",),))
FILTERS = Kind("cart_item_filters", ApplicationCIF, indexes=(("application_id",),))
EXPRESSIONS = Kind("cart_item_filter_expressions", ApplicationCIFExpression)
KINDS = (CAMPAIGN_GROUPS, VALUE_MAPS, FILTERS, EXPRESSIONS)


def get_campaign_groups(
    world: World, *, sort: str | None = None, **paging: Any
) -> GetCampaignGroups200Response:
    """All access groups."""
    found = [_shown(world, group) for group in world[CAMPAIGN_GROUPS].find()]
    return page_of(
        GetCampaignGroups200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def get_campaign_group(world: World, *, campaign_group_id: int) -> CampaignGroup:
    """One access group."""
    group = world[CAMPAIGN_GROUPS].get(campaign_group_id)
    if group is None:
        raise not_found("campaign group")
    return _shown(world, group)


def _shown(world: World, group: CampaignGroup) -> CampaignGroup:
    """A group with its campaigns, which say themselves what groups they are in."""
    ids = [one.id for one in world[CAMPAIGNS].find() if group.id in (one.campaign_groups or ())]
    return msgspec.structs.replace(group, campaign_ids=ids)


def export_campaign_value_map(
    world: World, *, application_id: int, campaign_id: int, value_map_id: int
) -> Reply:
    """The values of a map."""
    require_campaign(world, application_id, campaign_id)
    value_map = world[VALUE_MAPS].get(value_map_id)
    if value_map is None or value_map.campaign_id != campaign_id:
        raise not_found("value map")
    return csv_reply(["identifier", "value"], value_map.values.items())


def add_value_map(world: World, campaign_id: int, values: Mapping[str, float]) -> ValueMap:
    """Give a campaign numbers to look up.

    Args:
        world: The state.
        campaign_id: The campaign.
        values: By identifier, such as an SKU.
    """
    campaign = world[CAMPAIGNS].get(campaign_id)
    if campaign is None:
        raise ValueError(f"there is no campaign {campaign_id}")
    value_map = ValueMap(world.new_id(VALUE_MAPS), campaign_id, dict(values))
    campaign.value_maps_ids = [*(campaign.value_maps_ids or ()), value_map.id]
    world[CAMPAIGNS].put(campaign)
    return world[VALUE_MAPS].put(value_map)


def load_value_maps(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make value maps: `campaignId`, and `values` by identifier."""
    for given in section:
        values = msgspec.convert(given["values"], dict[str, float])
        add_value_map(world, given["campaignId"], values)


def list_application_cart_item_filters(
    world: World, *, application_id: int, name: str | None = None, **paging: Any
) -> ListApplicationCartItemFilters200Response:
    """Those of an Application; a name is matched as a whole."""
    require_application(world, application_id)
    found = [
        one
        for one in world[FILTERS].find(application_id=application_id)
        if name in (None, one.name)
    ]
    return page_of(ListApplicationCartItemFilters200Response, found, largest=50, **paging)


def get_application_cart_item_filter_expression(
    world: World, *, application_id: int, cart_item_filter_id: int, expression_id: int
) -> ApplicationCIFExpression:
    """One formula of a filter."""
    expression = world[EXPRESSIONS].get(expression_id)
    if (
        expression is None
        or expression.application_id != application_id
        or expression.cart_item_filter_id != cart_item_filter_id
    ):
        raise not_found("expression")
    return expression


def _group_defaults(world: World) -> dict[str, Any]:
    return {"modified": world.now.isoformat(), "accountId": ACCOUNT}


LOADERS = {
    "campaign_groups": loader(CAMPAIGN_GROUPS, _group_defaults),
    "value_maps": load_value_maps,
    "cart_item_filters": loader(FILTERS, lambda _: {"applicationId": 42}),
    "cart_item_filter_expressions": loader(EXPRESSIONS, lambda _: {"applicationId": 42}),
}
ACTS = {
    "getCampaignGroups": get_campaign_groups,
    "getCampaignGroup": get_campaign_group,
    "exportCampaignValueMap": export_campaign_value_map,
    "listApplicationCartItemFilters": list_application_cart_item_filters,
    "getApplicationCartItemFilterExpression": get_application_cart_item_filter_expression,
}
