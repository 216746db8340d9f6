"""Campaigns: reading, changing, copying and making them, what they may give and what they gave."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs

from talon_one import (
    AttributesMandatory,
    AttributesSettings,
    Binding,
    CampaignCopy,
    CampaignSearch,
    CartItem,
    CreateTemplateCampaign,
    IntegrationRequest,
    IntegrationStateV2,
    LimitConfig,
    NewCampaignCollection,
    NewCustomerSessionV2,
    PassthroughBlock,
    ReturnedCartItem,
    ReturnIntegrationRequest,
    Rule,
    UpdateCampaign,
    parse_notification,
)
from talon_one.emulator import budgets, coupons
from talon_one.emulator.acts.applications import APPLICATIONS, require_application
from talon_one.emulator.campaigns import add_campaign, add_ruleset
from talon_one.emulator.rules import AmountOff, CouponValid, CreateCoupon
from talon_one.exceptions import BadRequestException, NotFoundException
from talon_one.models import NewReturn

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.emulator import Emulator
    from talon_one.emulator.world import World
    from talon_one.models import Campaign

DAY = timedelta(days=1)


def make(emulator: Emulator, name: str = "Summer", **properties: Any) -> Campaign:
    with emulator.world(42) as world:
        return add_campaign(world, properties.pop("application_id", 42), name, **properties)


def changed(campaign: Campaign, **changes: Any) -> UpdateCampaign:
    """A campaign as an update sends it."""
    names = {field.name for field in structs.fields(UpdateCampaign)}
    known = {name: value for name, value in structs.asdict(campaign).items() if name in names}
    return UpdateCampaign(**known | changes)


def test_the_state_that_people_see_follows_the_schedule(
    emulator: Emulator, talon: TalonOne
) -> None:
    now = emulator.clock.now()
    campaign = make(emulator, start_time=now + DAY, end_time=now + 2 * DAY)
    expected = ["scheduled", "running", "expired"]
    for state in expected:
        seen = talon.management.get_campaign(42, campaign.id)
        assert (seen.state, seen.frontend_state) == ("enabled", state)
        given = talon.integration.integration_get_all_campaigns().data
        assert (campaign.id in {one.id for one in given}) is (state == "running")
        for asked in expected:
            found = talon.management.get_campaigns(42, campaign_state=asked).data
            assert (campaign.id in {one.id for one in found}) is (asked == state)
        emulator.clock.advance(days=1)
    talon.management.update_campaign(42, campaign.id, changed(campaign, state="disabled"))
    assert talon.management.get_campaign(42, campaign.id).frontend_state == "disabled"


def test_campaigns_are_found_by_all_filters(emulator: Emulator, talon: TalonOne) -> None:
    now = emulator.clock.now()
    a = make(emulator, "Ant", tags=["Early"], start_time=now, attributes={"Team": "red"})
    b = make(emulator, "Bee", tags=["late"], linked_store_ids=[7], campaign_groups=[3])
    make(emulator, "Ant", application_id=43)

    def found(**filters: Any) -> list[int]:
        page = talon.management.get_campaigns(42, sort="-name", **filters)
        assert page.total_result_size == len(page.data)
        return [one.id for one in page.data if one.id in (a.id, b.id)]

    assert found() == [b.id, a.id]
    assert found(name="aN") == [a.id]
    assert found(tags=["LATE", "other"]) == [b.id]
    assert found(start_before=now + DAY) == [a.id]
    assert found(store_id=7, campaign_group_id=3) == [b.id]
    assert found(created_after=now) == []
    search = CampaignSearch(attributes={"Team": "red"})
    (only,) = talon.management.get_campaign_by_attributes(42, search).data
    assert only.id == a.id
    (given,) = talon.integration.integration_get_all_campaigns(start_before=now).data
    assert given.id == a.id
    with pytest.raises(NotFoundException):
        talon.management.get_campaign(43, a.id)


def test_an_update_replaces_everything_and_tells_of_it(emulator: Emulator, talon: TalonOne) -> None:
    campaign = make(emulator, description="Old", start_time=emulator.clock.now())
    with emulator.world(42) as world:
        first = add_ruleset(world, campaign, [Rule(title="A", condition=["and"], effects=[])])
        second = add_ruleset(world, campaign, [Rule(title="B", condition=["and"], effects=[])])
    update = UpdateCampaign(
        name="New", tags=["x"], features=[], limits=[], active_ruleset_id=first.id
    )
    new = talon.management.update_campaign(42, campaign.id, update)
    assert new == talon.management.get_campaign(42, campaign.id)
    assert (new.name, new.description, new.start_time, new.state) == ("New", "", None, "enabled")
    (given,) = (
        one
        for one in talon.integration.integration_get_all_campaigns().data
        if one.id == campaign.id
    )
    assert [rule.title for rule in given.rules] == ["A"]
    rulesets = talon.management.get_rulesets(42, campaign.id).data
    assert [one.id for one in rulesets] == [first.id, second.id]
    (rule,) = talon.management.get_ruleset_v2(42, campaign.id, first.id).promotion_rules
    (block,) = rule.blocks
    assert isinstance(block, PassthroughBlock)
    assert block.expression == ["and"]

    wrongs: dict[str, dict[str, Any]] = {
        "/activeRulesetId": {"active_ruleset_id": 999},
        "/attributes/Nope": {"attributes": {"Nope": 1}},
        "/linkedStoreIds/0": {"linked_store_ids": [999]},
        "/endTime": {"start_time": new.created, "end_time": new.created - DAY},
    }
    for place, wrong in wrongs.items():
        with pytest.raises(BadRequestException, match=place):
            talon.management.update_campaign(42, campaign.id, changed(new, **wrong))
    assert talon.management.get_campaign(42, campaign.id) == new


def test_an_application_may_demand_attributes_and_stage_campaigns(
    emulator: Emulator, talon: TalonOne
) -> None:
    campaign = make(emulator)
    with emulator.world() as world:
        application = require_application(world, 42)
        mandatory = AttributesMandatory(campaigns=["Team"])
        application.attributes_settings = AttributesSettings(mandatory=mandatory)
        world[APPLICATIONS].put(application)
    with pytest.raises(BadRequestException, match="/attributes/Team"):
        talon.management.update_campaign(42, campaign.id, changed(campaign))
    update = changed(campaign, attributes={"Team": "red"})
    talon.management.update_campaign(42, campaign.id, update)
    with emulator.world() as world:
        application.enable_campaign_state_management = True
        world[APPLICATIONS].put(application)
    with pytest.raises(BadRequestException, match="revision"):
        talon.management.update_campaign(42, campaign.id, update)


def test_a_copy_has_the_rules_and_a_deleted_campaign_leaves_nothing(
    emulator: Emulator, talon: TalonOne
) -> None:
    campaign = make(emulator, tags=["x"])
    emulator.rules.clear()
    emulator.rules.add(name="A", effects=[AmountOff(6)], campaign=campaign.id)
    request = CampaignCopy(application_ids=[43, 42], tags=["y"])
    copies = talon.management.copy_campaign_to_applications(42, campaign.id, request).data
    assert [(one.application_id, one.name, one.tags) for one in copies] == [
        (43, "Copy of Summer", ["y"]),
        (42, "Copy of Summer", ["y"]),
    ]
    (ruleset,) = talon.management.get_rulesets(43, copies[0].id).data
    assert (ruleset.id, ruleset.rules[0].title) == (copies[0].active_ruleset_id, "A")
    assert [one.campaign_id for one in buy(talon, "a").effects] == [campaign.id, copies[1].id]
    talon.management.delete_campaign(42, campaign.id)
    assert [one.campaign_id for one in buy(talon, "b").effects] == [copies[1].id]
    for _ in range(2):
        with pytest.raises(NotFoundException):
            talon.management.delete_campaign(42, campaign.id)
    assert talon.management.get_rulesets(43, copies[0].id).data == [ruleset]
    with pytest.raises(BadRequestException, match="/applicationIds/1"):
        talon.management.copy_campaign_to_applications(
            43, copies[0].id, CampaignCopy(application_ids=[42, 999])
        )


def test_a_template_makes_a_campaign_that_has_its_parameters(talon: TalonOne) -> None:
    (template,) = talon.management.get_campaign_templates(name="coupon").data
    request = CreateTemplateCampaign(name="Mine", template_id=template.id)
    with pytest.raises(BadRequestException, match="/templateParamValues"):
        talon.management.create_campaign_from_template(42, request)
    request.template_param_values = [Binding(name="rate", expression=[0.1])]
    made = talon.management.create_campaign_from_template(42, request)
    assert made.campaign.active_ruleset_id == made.ruleset.id
    assert made.ruleset.bindings == request.template_param_values
    assert [one.name for one in made.collections or ()] == ["Excluded products"]
    found = talon.management.get_campaigns(42, template_id=template.id).data
    assert [one.id for one in found] == [made.campaign.id]
    (template,) = talon.management.get_campaign_templates(name="coupon").data
    assert template.campaigns_count == 1


def test_changes_of_campaigns_are_told(emulator: Emulator, talon: TalonOne) -> None:
    m, campaign = talon.management, make(emulator, limits=[limit("redeemCoupon", 5)])
    with emulator.world(42) as world:
        add_ruleset(world, campaign, [Rule(title="A", condition=["and"], effects=[])])
    update = changed(campaign, state="disabled", active_ruleset_id=None)
    m.update_campaign(42, campaign.id, update)
    copies = m.copy_campaign_to_applications(42, campaign.id, CampaignCopy(application_ids=[43]))
    collection = m.create_collection(42, campaign.id, NewCampaignCollection(name="Shoes"))
    m.import_collection(42, campaign.id, collection.id, up_file=b"item\na\n")
    m.delete_campaign(42, campaign.id)
    told = []
    for sent in emulator.webhooks:
        notification: Any = parse_notification(json.dumps(sent.payload).encode())
        assert sent.payload["NotificationType"] == "CampaignNotification"
        (item,) = notification.data
        told.append((type(notification).__name__, item.campaign.id))
    assert told == [
        ("CampaignEditedNotification", campaign.id),
        ("CampaignStateChangedNotification", campaign.id),
        ("CampaignRulesetChangedNotification", campaign.id),
        ("CampaignCreatedNotification", copies.data[0].id),
        ("CampaignCollectionEditedNotification", campaign.id),
        ("CampaignDeletedNotification", campaign.id),
    ]


def limit(action: str, amount: float, period: str | None = None, *entities: str) -> LimitConfig:
    return LimitConfig(action=action, limit=amount, period=period, entities=list(entities))


def test_a_budget_is_left_charged_and_given_back(state: World) -> None:
    world = state
    limits = [limit("setDiscount", 10), limit("setDiscount", 4, "daily", "Profile")]
    campaign = add_campaign(world, 42, "Summer", limits=limits)
    anna = {"Profile": "anna"}

    def left(entities: Any = anna) -> Decimal | None:
        return budgets.left(world, campaign.id, "setDiscount", entities)

    assert (left(), left({})) == (Decimal(4), Decimal(10))
    assert budgets.left(world, campaign.id, "redeemCoupon") is None
    budgets.charge(world, campaign.id, "setDiscount", Decimal("3.1"), anna)
    assert (left(), left({"Profile": "bert"})) == (Decimal("0.9"), Decimal(4))
    budgets.charge(world, campaign.id, "setDiscount", Decimal("3.1"), {"Profile": "bert"})
    assert left({"Profile": "carl"}) == Decimal("3.8")
    world.now += DAY
    assert left() == Decimal("3.8")
    # What was charged yesterday is given back to the whole campaign, and not to today.
    budgets.refund(world, campaign.id, "setDiscount", Decimal("3.1"), anna)
    assert left() == 4
    assert left({}) == Decimal("6.9")


def test_a_budget_counts_from_when_it_is_defined(emulator: Emulator, talon: TalonOne) -> None:
    limits = [limit("redeemCoupon", 5)]
    campaign = make(emulator, limits=limits)
    with emulator.world(42) as world:
        budgets.charge(world, campaign.id, "redeemCoupon", 2)
        budgets.charge(world, campaign.id, "setDiscount", 2)

    def counters() -> list[tuple[str, float, float]]:
        seen = talon.management.get_campaign(42, campaign.id).budgets or ()
        return [(one.action, one.limit, one.counter) for one in seen]

    assert counters() == [("redeemCoupon", 5, 2)]
    limits = [limit("redeemCoupon", 9), limit("setDiscount", 1)]
    talon.management.update_campaign(42, campaign.id, changed(campaign, limits=limits))
    assert counters() == [("redeemCoupon", 9, 2), ("setDiscount", 1, 0)]
    for limits in ([], [limit("redeemCoupon", 9)]):
        talon.management.update_campaign(42, campaign.id, changed(campaign, limits=limits))
    assert counters() == [("redeemCoupon", 9, 0)]


def buy(talon: TalonOne, session: str, state: str = "closed", *codes: str) -> IntegrationStateV2:
    items = [CartItem(name="Shoe", sku="shoe", quantity=2, price=30)]
    change = NewCustomerSessionV2(
        state=state, profile_id="anna", cart_items=items, coupon_codes=list(codes) or None
    )
    request = IntegrationRequest(customer_session=change, response_content=["ruleFailureReasons"])
    return talon.integration.update_customer_session_v2(session, request)


def give_back(talon: TalonOne, session: str) -> None:
    returned = NewReturn(returned_cart_items=[ReturnedCartItem(position=0, quantity=1)])
    talon.integration.return_cart_items(session, ReturnIntegrationRequest(var_return=returned))


def test_analytics_count_what_sessions_did(emulator: Emulator, talon: TalonOne) -> None:
    campaign = make(emulator)
    with emulator.world(42) as world:
        (coupon,) = coupons.create(world, campaign, usage_limit=0)
    emulator.rules.clear()
    emulator.rules.add(
        when=[CouponValid()],
        effects=[AmountOff(1.5, of="items"), CreateCoupon()],
        campaign=campaign.id,
    )
    start = emulator.clock.now()
    # Three sales with the campaign; one is cancelled, one partly returned. One without it.
    buy(talon, "plain")
    for name in ("a", "b", "c"):
        buy(talon, name, "open", coupon.value)
        buy(talon, name)
    buy(talon, "b", "cancelled")
    give_back(talon, "c")
    emulator.clock.advance(days=1)

    days = talon.management.get_campaign_analytics(42, campaign.id, start, start + 2 * DAY).data
    first, second = days
    assert (first.var_date, second.var_date) == (start, start + DAY)
    figures = {
        "campaign_revenue": 120, "campaign_refund": 30, "campaign_discount_costs": 6,
        "campaign_refunded_discounts": 1.5, "coupon_redemptions": 3,
        "coupon_rolledback_redemptions": 1, "referral_redemptions": 0, "coupons_created": 3,
    }  # fmt: skip
    for name, amount in figures.items():
        assert getattr(first, name) == getattr(first, f"total_{name}") == amount, name
        assert (getattr(second, name), getattr(second, f"total_{name}")) == (0, amount), name

    with talon.management.export_application_campaign_analytics(42, start, start + DAY) as file:
        rows = {row["campaign_id"]: row for row in file}
    assert list(rows) == ["Total", "Influenced", str(campaign.id)]
    told = ("revenue", "sessions", "average_session_value", "coupons", "discounts")
    assert [[row[name] for name in told] for row in rows.values()] == [
        ["180.00", "3", "60.00", "N/A", "N/A"],
        ["120.00", "2", "60.00", "3", "6.00"],
        ["120.00", "2", "60.00", "3", "6.00"],
    ]


def test_a_campaign_gives_until_its_budget_is_spent(emulator: Emulator, talon: TalonOne) -> None:
    campaign = make(emulator, limits=[limit("setDiscount", 10, "daily")])
    emulator.rules.clear()
    emulator.rules.add(effects=[AmountOff(6)], campaign=campaign.id)

    def given(session: str, state: str = "closed") -> list[str]:
        return [one.effect_type for one in buy(talon, session, state).effects]

    def counter() -> float:
        (budget,) = talon.management.get_campaign(42, campaign.id).budgets or []
        return budget.counter

    # An open session only looks at what is left.
    assert (given("a", "open"), counter()) == (["setDiscount"], 0)
    assert (given("a"), counter()) == (["setDiscount"], 6)
    refused = buy(talon, "b")
    (reason,) = refused.rule_failure_reasons or []
    assert (refused.effects, reason.campaign_id, reason.effect_index) == ([], campaign.id, 0)
    assert (given("a", "cancelled"), counter()) == (["rollbackDiscount"], 0)
    assert (given("c"), counter()) == (["setDiscount"], 6)
    emulator.clock.advance(days=1)
    assert (given("d"), counter()) == (["setDiscount"], 6)


def test_sales_are_counted_when_sessions_close_and_not_before(
    emulator: Emulator, talon: TalonOne
) -> None:
    start = emulator.clock.now()
    later = start + DAY

    def total() -> list[str]:
        with talon.management.export_application_campaign_analytics(42, start, later) as file:
            row = next(iter(file))
        assert row["campaign_id"] == "Total"
        return [row["revenue"], row["sessions"], row["average_items_per_session"]]

    buy(talon, "a", "open")
    assert total() == ["0.00", "0", "0.00"]
    buy(talon, "a")
    assert total() == ["60.00", "1", "2.00"]
    give_back(talon, "a")
    assert total() == ["60.00", "1", "2.00"]
    buy(talon, "b")
    talon.integration.reopen_customer_session("b")
    assert total() == ["60.00", "1", "2.00"]
