"""Stores, the campaigns they are linked with, their budgets, and settings of the account."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from talon_one import (
    CreateTemplateCampaign,
    NewCampaignStoreBudget,
    NewCampaignStoreBudgetStoreLimit,
    NewStore,
    UpdateCampaign,
)
from talon_one.emulator import Emulator, budgets
from talon_one.emulator.campaigns import add_campaign
from talon_one.exceptions import BadRequestException, ConflictException, NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.models import Store


def make(talon: TalonOne, integration_id: str, name: str = "Shop") -> Store:
    return talon.management.create_store(
        42, NewStore(name=name, description="", integration_id=integration_id)
    )


def make_campaign(emulator: Emulator) -> int:
    with emulator.world(42) as world:
        return add_campaign(world, 42, "Summer").id


def test_stores_have_ids_of_their_own(talon: TalonOne) -> None:
    m = talon.management
    store = make(talon, "berlin", "Mitte")
    make(talon, "paris")
    with pytest.raises(ConflictException):
        make(talon, "berlin")
    assert m.get_store(42, str(store.id)).name == "Mitte"
    assert [one.id for one in m.list_stores(42, query="MIT").data] == [store.id]
    change = NewStore(name="Wedding", description="", integration_id="rome")
    with pytest.raises(BadRequestException, match="/integrationId"):
        m.update_store(42, str(store.id), change)
    change.integration_id, change.attributes = "berlin", {"City": "Berlin"}
    assert m.update_store(42, str(store.id), change).attributes == {"City": "Berlin"}
    for application, id_ in ((43, str(store.id)), (42, "999"), (42, "x")):
        with pytest.raises(NotFoundException):
            m.get_store(application, id_)
    m.delete_store(42, str(store.id))
    assert [one.integration_id for one in m.list_stores(42).data] == ["paris"]


def test_a_file_links_stores_and_another_replaces_them(emulator: Emulator, talon: TalonOne) -> None:
    m, campaign = talon.management, make_campaign(emulator)
    berlin, paris = make(talon, "berlin"), make(talon, "paris")
    m.import_campaign_stores(42, campaign, up_file=b"store_integration_id\nberlin\n")
    m.import_campaign_stores(42, campaign, up_file=b"store_integration_id\nparis\n")
    assert m.get_campaign(42, campaign).linked_store_ids == [paris.id]
    assert [one.id for one in m.list_stores(42, campaign_id=campaign).data] == [paris.id]
    assert m.get_store(42, str(berlin.id)).linked_campaign_ids == []
    with m.export_campaign_stores(42, campaign) as file:
        assert [row["store_integration_id"] for row in file] == ["paris"]
    with pytest.raises(BadRequestException, match='"line":"2"'):
        m.import_campaign_stores(42, campaign, up_file=b"store_integration_id\nrome\n")
    # What a file brought is not changed with the campaign.
    update = UpdateCampaign(name="x", tags=[], features=[], limits=[], linked_store_ids=[berlin.id])
    with pytest.raises(BadRequestException, match="/linkedStoreIds"):
        m.update_campaign(42, campaign, update)
    update.linked_store_ids = None
    assert m.update_campaign(42, campaign, update).linked_store_ids == [paris.id]
    m.disconnect_campaign_stores(42, campaign)
    assert m.get_campaign(42, campaign).linked_store_ids == []


def test_a_budget_of_a_store_limits_what_is_given_there(
    emulator: Emulator, talon: TalonOne
) -> None:
    m, campaign = talon.management, make_campaign(emulator)
    berlin, paris = make(talon, "berlin"), make(talon, "paris")
    limits = [NewCampaignStoreBudgetStoreLimit(store_id=berlin.id, limit=10)]
    budget = NewCampaignStoreBudget(action="setDiscount", period="daily", store_limits=limits)
    with pytest.raises(BadRequestException, match="/storeLimits/0/storeId"):
        m.create_campaign_store_budget(42, campaign, budget)
    file = b"store_integration_id\nberlin\nparis\n"
    m.import_campaign_stores(42, campaign, up_file=file)
    m.create_campaign_store_budget(42, campaign, budget)
    with pytest.raises(ConflictException):
        m.create_campaign_store_budget(42, campaign, budget)
    file = b"store_integration_id,limit\nberlin,25.5\nparis,1\n"
    m.import_campaign_store_budget(42, campaign, up_file=file)
    listed = m.list_campaign_store_budget_limits(42, campaign).data or ()
    assert [(one.store.id, one.limit, one.period) for one in listed] == [
        (berlin.id, 10, "daily"),
        (berlin.id, 25.5, "overall"),
        (paris.id, 1, "overall"),
    ]
    summary = m.summarize_campaign_store_budget(42, campaign).data or ()
    assert [(one.period, one.store_count, one.imported) for one in summary] == [
        ("daily", 1, False),
        ("overall", 2, True),
    ]

    def left() -> Decimal | None:
        with emulator.world(42) as world:
            return budgets.left(world, campaign, "setDiscount", {"Store": berlin.id})

    assert left() == 10
    for expected in (Decimal("1.5"), Decimal(10 - 3)):
        with emulator.world(42) as world:
            spent = 10 - expected
            budgets.charge(world, campaign, "setDiscount", spent, {"Store": berlin.id})
        assert left() == expected
        emulator.clock.advance(days=1)
    with m.export_campaign_store_budgets(42, campaign, period="daily") as rows:
        assert [dict(row) for row in rows] == [{"store_integration_id": "berlin", "limit": "10.0"}]
    m.delete_campaign_store_budgets(42, campaign, period="daily")
    assert left() == Decimal("14.0")
    m.import_campaign_store_budget(42, campaign, up_file=file)
    assert left() == Decimal("14.0")
    m.delete_campaign_store_budgets(42, campaign)
    m.import_campaign_store_budget(42, campaign, up_file=file)
    assert left() == Decimal("25.5")


def test_what_only_people_make_comes_from_the_seed() -> None:
    seed = {
        "campaigns": [{"id": 7, "applicationId": 42, "name": "Summer", "campaignGroups": [1]}],
        "campaign_groups": [{"name": "Shoes"}],
        "campaign_templates": [
            {
                "name": "Sale",
                "applicationsIds": [42],
                "rules": [{"title": "A", "condition": ["and"], "effects": []}],
            }
        ],
        "value_maps": [{"campaignId": 7, "values": {"a": 1.5}}],
        "webhooks": [{"title": "Tell the CRM", "url": "https://crm.example", "enabled": False}],
        "event_types": [{"name": "seen", "title": t} for t in ("Old", "New")],
        "cart_item_filters": [{"name": "Shoes", "activeExpressionId": 5}],
        "cart_item_filter_expressions": [
            {"id": 5, "cartItemFilterId": 1, "expression": ["filter"]}
        ],
    }
    with Emulator(seed=seed) as emulator, emulator.client() as talon:
        m = talon.management
        (group,) = m.get_campaign_groups().data
        assert (group, group.campaign_ids) == (m.get_campaign_group(1), [7])
        with m.export_campaign_value_map(42, 7, 1) as file:
            assert [dict(row) for row in file] == [{"identifier": "a", "value": "1.5"}]
        assert [one.title for one in m.get_webhooks(visibility="hidden").data] == ["Tell the CRM"]
        assert m.get_webhooks(visibility="visible").data == []
        assert m.get_webhook(1).url == "https://crm.example"
        (template,) = m.get_campaign_templates().data
        request = CreateTemplateCampaign(name="Winter", template_id=template.id)
        made = m.create_campaign_from_template(42, request)
        assert [rule.title for rule in made.ruleset.rules] == ["A"]
        assert [one.title for one in m.get_event_types().data] == ["New"]
        assert [one.title for one in m.get_event_types(name="seen").data] == ["Old", "New"]
        (found,) = m.list_application_cart_item_filters(42).data
        assert found.active_expression_id is not None
        expression = m.get_application_cart_item_filter_expression(
            42, found.id, found.active_expression_id
        )
        assert expression.expression == ["filter"]


def test_the_health_of_an_application_is_that_of_its_latest_requests(
    emulator: Emulator, talon: TalonOne
) -> None:
    def summary() -> str:
        return talon.management.get_application_api_health(42).summary

    assert summary() == "NONE"
    for expected, session in (("CRITICAL", "nowhere"), ("WARNING", ""), ("ERROR", "nowhere")):
        if session:
            with pytest.raises(NotFoundException):
                talon.integration.get_customer_session(session)
        else:
            talon.integration.integration_get_all_campaigns()
        found = talon.management.get_application_api_health(42)
        assert (found.summary, found.last_used) == (expected, emulator.clock.now())
    emulator.clock.advance(minutes=5)
    assert summary() == "NONE"
    assert talon.management.get_application_api_health(43).summary == "NONE"
