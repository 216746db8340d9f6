"""What campaigns consist of and what they brought about, as it is read. Hand-written."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

from ...models import (
    CampaignAnalytics,
    GetCampaignAnalytics200Response,
    GetRulesets200Response,
    IntegrationCampaign,
    IntegrationGetAllCampaigns200Response,
    PassthroughBlock,
    PromotionRuleV2,
    RuleMetadata,
    RulesetV2,
)
from ..analytics import FIGURES, RECORDS, total
from ..campaigns import CAMPAIGNS, RULESETS, active_ruleset, frontend_state, require_campaign
from ..errors import invalid_parameter, not_found
from ..reply import csv_reply, page_of
from ..sorting import ordered
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from ...models import Campaign, Rule, Ruleset
    from ..reply import Reply
    from ..world import World

KINDS = (RECORDS,)

_STEPS = {
    "1 hour": relativedelta(hours=1), "1 day": relativedelta(days=1),
    "1 week": relativedelta(weeks=1), "1 month": relativedelta(months=1),
    "1 year": relativedelta(years=1),
}  # fmt: skip
_STEPS_AT_LEAST = {
    name: timedelta(hours=hours)
    for name, hours in zip(_STEPS, (1, 24, 7 * 24, 28 * 24, 365 * 24), strict=True)
}
_MOST_INTERVALS = 1_000
"""The service does not say how many intervals it takes at most; here it is this."""


def get_rulesets(
    world: World, *, application_id: int, campaign_id: int, sort: str | None = None, **paging: Any
) -> GetRulesets200Response:
    """All revisions of the rules of a campaign."""
    require_campaign(world, application_id, campaign_id)
    found = world[RULESETS].find(campaign_id=campaign_id)
    return page_of(
        GetRulesets200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def get_ruleset(world: World, *, application_id: int, campaign_id: int, ruleset_id: int) -> Ruleset:
    """One revision."""
    require_campaign(world, application_id, campaign_id)
    ruleset = world[RULESETS].get(ruleset_id)
    if ruleset is None or ruleset.campaign_id != campaign_id:
        raise not_found("ruleset")
    return ruleset


def get_ruleset_v2(
    world: World, *, application_id: int, campaign_id: int, ruleset_id: int
) -> RulesetV2:
    """One revision in blocks, each of which holds an expression of the first form as it is."""
    ruleset = get_ruleset(
        world, application_id=application_id, campaign_id=campaign_id, ruleset_id=ruleset_id
    )
    return RulesetV2(
        id=ruleset.id,
        created=ruleset.created,
        user_id=ruleset.user_id,
        campaign_id=campaign_id,
        activated_at=ruleset.activated_at,
        promotion_rules=[_in_blocks(rule, n) for n, rule in enumerate(ruleset.rules)],
        strikethrough_rules=[],
    )


def _in_blocks(rule: Rule, number: int) -> PromotionRuleV2:
    name = str(rule.id or number)
    expressions = [rule.condition, *rule.effects]
    return PromotionRuleV2(
        id=name,
        title=rule.title,
        blocks=[
            PassthroughBlock(
                id=f"{name}-{n}",
                type="passthrough",
                expression=one if isinstance(one, list) else [one],
            )
            for n, one in enumerate(expressions)
        ],
    )


def get_campaign_analytics(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    range_start: datetime,
    range_end: datetime,
    granularity: str | None = None,
) -> GetCampaignAnalytics200Response:
    """The figures of each interval from the start on, by days unless told otherwise."""
    campaign = require_campaign(world, application_id, campaign_id)
    records = world[RECORDS].find(application_id=application_id, campaign_id=campaign.id)
    data = []
    for start, end in _intervals(range_start, range_end, granularity or "1 day"):
        now, ever = total(records, start, end), total(records, end=end)
        values: dict[str, Any] = {}
        for name in FIGURES:
            values[name] = _number(name, now.get(name))
            values[f"total_{name}"] = _number(name, ever.get(name))
        data.append(CampaignAnalytics(var_date=start, **values))
    return GetCampaignAnalytics200Response(data=data, total_result_size=len(data))


def _number(name: str, amount: Decimal | None) -> float | int:
    number = float(amount or 0)
    return int(number) if name in _COUNTS else number


_COUNTS = {
    "campaign_free_items", "coupon_redemptions", "coupon_rolledback_redemptions",
    "referral_redemptions", "coupons_created", "referrals_created",
}  # fmt: skip


def _intervals(
    start: datetime, end: datetime, granularity: str
) -> Iterator[tuple[datetime, datetime]]:
    step = _STEPS.get(granularity)
    if step is None:
        raise invalid_parameter("granularity", f"is none of {', '.join(_STEPS)}")
    if end - start > _STEPS_AT_LEAST[granularity] * _MOST_INTERVALS:
        raise invalid_parameter("granularity", "is too fine for the range")
    number, begin = 0, start
    while begin < end:
        number += 1
        finish = min(start + step * number, end)
        yield begin, finish
        begin = finish


def export_application_campaign_analytics(
    world: World,
    *,
    application_id: int,
    range_start: datetime,
    range_end: datetime,
    campaign_ids: Sequence[str] | None = None,
) -> Reply:
    """All sales, those that a campaign had a part in, and then each campaign's."""
    require_application(world, application_id)
    records = [
        one
        for one in world[RECORDS].find(application_id=application_id)
        if range_start <= one.at < range_end
    ]
    sales = [one for one in records if one.campaign_id == 0]
    touched = {one.session_id for one in records if one.campaign_id and one.session_id}
    influenced = [one for one in sales if one.session_id in touched]
    found = sorted({one.campaign_id for one in records} - {0})
    wanted = found if campaign_ids is None else [id_ for id_ in found if str(id_) in campaign_ids]
    shared = [one for one in records if one.campaign_id]
    frame = [moment.isoformat(timespec="seconds") for moment in (range_start, range_end)]

    def row(label: str | int, of: Any, given: Any) -> list[Any]:
        sums = total(of)
        sessions = sums.get("sessions", Decimal(0))
        per_session = 1 / sessions if sessions else Decimal(0)
        return [
            label,
            *frame,
            f"{sums.get('campaign_revenue', 0):.2f}",
            int(sessions),
            f"{sums.get('campaign_revenue', 0) * per_session:.2f}",
            f"{sums.get('items', 0) * per_session:.2f}",
            *(
                ("N/A", "N/A")
                if given is None
                else (
                    int(total(given).get("coupon_redemptions", 0)),
                    f"{total(given).get('campaign_discount_costs', 0):.2f}",
                )
            ),
        ]

    rows = [row("Total", sales, None), row("Influenced", influenced, shared)]
    for id_ in wanted:
        own = [one for one in shared if one.campaign_id == id_]
        rows.append(row(id_, own, own))
    return csv_reply(
        [
            "campaign_id", "start_date", "end_date", "revenue", "sessions",
            "average_session_value", "average_items_per_session", "coupons", "discounts",
        ],
        rows,
    )  # fmt: skip


def integration_get_all_campaigns(
    world: World,
    *,
    campaign_ids: Sequence[str] | None = None,
    start_after: datetime | None = None,
    start_before: datetime | None = None,
    end_after: datetime | None = None,
    end_before: datetime | None = None,
    store_id: int | None = None,
    audience_id: int | None = None,
    **paging: Any,
) -> IntegrationGetAllCampaigns200Response:
    """The campaigns that run now. No rule here is for an audience, so none is linked with one."""
    found = [
        _integration_campaign(world, campaign)
        for campaign in _running_in_any_store(world)
        if (campaign_ids is None or str(campaign.id) in campaign_ids)
        and _is_within(campaign.start_time, start_after, start_before)
        and _is_within(campaign.end_time, end_after, end_before)
        and store_id in (None, *(campaign.linked_store_ids or ()))
        and audience_id is None
    ]
    return page_of(IntegrationGetAllCampaigns200Response, found, largest=50, **paging)


def _running_in_any_store(world: World) -> list[Campaign]:
    """The campaigns that run now, in whatever stores."""
    return [
        campaign
        for campaign in world[CAMPAIGNS].find(application_id=world.application_id, state="enabled")
        if frontend_state(campaign, world.now) == "running"
    ]


def _is_within(moment: datetime | None, first: datetime | None, last: datetime | None) -> bool:
    if moment is None:
        return first is None and last is None
    return (first is None or moment >= first) and (last is None or moment <= last)


def _integration_campaign(world: World, campaign: Campaign) -> IntegrationCampaign:
    ruleset = active_ruleset(world, campaign)
    return IntegrationCampaign(
        id=campaign.id,
        application_id=campaign.application_id,
        name=campaign.name,
        description=campaign.description,
        start_time=campaign.start_time,
        end_time=campaign.end_time,
        attributes=campaign.attributes,
        state="enabled",
        tags=campaign.tags,
        features=[one for one in campaign.features if one != "advancedEvents"],
        rules=[RuleMetadata(title=rule.title) for rule in ruleset.rules] if ruleset else [],
        linked_store_ids=campaign.linked_store_ids,
    )


ACTS = {
    "getRulesets": get_rulesets,
    "getRuleset": get_ruleset,
    "getRulesetV2": get_ruleset_v2,
    "getCampaignAnalytics": get_campaign_analytics,
    "exportApplicationCampaignAnalytics": export_application_campaign_analytics,
    "integrationGetAllCampaigns": integration_get_all_campaigns,
}
