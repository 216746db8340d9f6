"""What campaigns may spend in each store. Hand-written."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from ...models import (
    ListCampaignStoreBudgetLimits200Response,
    ListCampaignStoreBudgets,
    ListCampaignStoreBudgetsStore,
    SummarizeCampaignStoreBudget200Response,
    SummaryCampaignStoreBudget,
)
from .. import budgets, imports
from ..budgets import STORE_BUDGETS, USES, StoreBudget
from ..campaigns import require_campaign
from ..errors import conflict, invalid_body
from ..reply import csv_reply
from .stores import STORES, find_store

if TYPE_CHECKING:
    from ...models import ModelImport, NewCampaignStoreBudget
    from ..reply import Reply
    from ..world import World

KINDS = (STORE_BUDGETS, USES)


def create_campaign_store_budget(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    new_campaign_store_budget: NewCampaignStoreBudget,
) -> None:
    """Set how much each store may spend, if it has no such budget yet."""
    campaign = require_campaign(world, application_id, campaign_id)
    action, period = new_campaign_store_budget.action, new_campaign_store_budget.period or "overall"
    for number, one in enumerate(new_campaign_store_budget.store_limits):
        if one.store_id not in (campaign.linked_store_ids or ()):
            raise invalid_body(f"/storeLimits/{number}/storeId", "is no store of the campaign")
        if one.limit < 0:
            raise invalid_body(f"/storeLimits/{number}/limit", "must not be negative")
        if world[STORE_BUDGETS].get(campaign_id, one.store_id, action, period):
            raise conflict("store budget", "the store has a budget for that action and period")
        world[STORE_BUDGETS].put(StoreBudget(campaign_id, one.store_id, action, period, one.limit))


def _find(
    world: World, application_id: int, campaign_id: int, action: str | None, period: str | None
) -> list[StoreBudget]:
    require_campaign(world, application_id, campaign_id)
    return [
        budget
        for budget in world[STORE_BUDGETS].find(campaign_id=campaign_id)
        if action in (None, budget.action) and period in (None, budget.period)
    ]


def list_campaign_store_budget_limits(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    action: str | None = None,
    period: str | None = None,
) -> ListCampaignStoreBudgetLimits200Response:
    """The budget of each store."""
    found = []
    for budget in _find(world, application_id, campaign_id, action, period):
        if (store := world[STORES].get(budget.store_id)) is not None:
            known = ListCampaignStoreBudgetsStore(
                id=store.id, integration_id=store.integration_id, name=store.name
            )
            found.append(
                ListCampaignStoreBudgets(
                    store=known, limit=budget.limit, action=budget.action, period=budget.period
                )
            )
    return ListCampaignStoreBudgetLimits200Response(data=found)


def delete_campaign_store_budgets(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    action: str | None = None,
    period: str | None = None,
) -> None:
    """Remove those of an action and a period, or all."""
    for budget in _find(world, application_id, campaign_id, action, period):
        budgets.delete_store_budget(world, budget)


def summarize_campaign_store_budget(
    world: World, *, application_id: int, campaign_id: int
) -> SummarizeCampaignStoreBudget200Response:
    """For how many stores there are budgets, by action and period."""
    counts = Counter(
        (budget.action, budget.period, budget.imported)
        for budget in _find(world, application_id, campaign_id, None, None)
    )
    return SummarizeCampaignStoreBudget200Response(
        data=[
            SummaryCampaignStoreBudget(
                action=action, period=period, store_count=count, imported=is_imported
            )
            for (action, period, is_imported), count in counts.items()
        ]
    )


def import_campaign_store_budget(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    action: str | None = None,
    period: str | None = None,
    up_file: Any = None,
) -> ModelImport:
    """Replace the budgets of an action and a period: discounts and no period unless told.

    What was spent stays spent; the service does not say.
    """
    action, period = action or "setDiscount", period or "overall"
    campaign = require_campaign(world, application_id, campaign_id)
    for budget in _find(world, application_id, campaign_id, action, period):
        world[STORE_BUDGETS].delete(campaign_id, budget.store_id, action, period)
    count = 0
    for line, row in imports.rows(up_file, ["store_integration_id", "limit"], others=False):
        count += 1
        store = find_store(world, application_id, row["store_integration_id"])
        if store is None or store.id not in (campaign.linked_store_ids or ()):
            raise imports.wrong(line, "the campaign has no such store")
        try:
            limit = float(row["limit"])
        except ValueError:
            limit = math.nan
        if not 0 <= limit < math.inf:
            raise imports.wrong(line, "the limit is no amount")
        world[STORE_BUDGETS].put(
            StoreBudget(campaign_id, store.id, action, period, limit, imported=True)
        )
    return imports.done(world, world.store.next_number("imports"), "CampaignStoreBudget", count)


def export_campaign_store_budgets(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    action: str | None = None,
    period: str | None = None,
) -> Reply:
    """The budgets in the form that the import takes."""
    found = _find(world, application_id, campaign_id, action, period)
    stores = {budget.store_id: world[STORES].get(budget.store_id) for budget in found}
    return csv_reply(
        ["store_integration_id", "limit"],
        ((store.integration_id, one.limit) for one in found if (store := stores[one.store_id])),
    )


ACTS = {
    "createCampaignStoreBudget": create_campaign_store_budget,
    "listCampaignStoreBudgetLimits": list_campaign_store_budget_limits,
    "deleteCampaignStoreBudgets": delete_campaign_store_budgets,
    "summarizeCampaignStoreBudget": summarize_campaign_store_budget,
    "importCampaignStoreBudget": import_campaign_store_budget,
    "exportCampaignStoreBudgets": export_campaign_store_budgets,
}
