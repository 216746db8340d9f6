"""Rules: what sessions and events bring about, and what undoing them takes back."""

from __future__ import annotations

from typing import Any

import pytest
from shop import CART, Shop

from talon_one.emulator import rules
from talon_one.emulator.acts.applications import APPLICATIONS
from talon_one.emulator.additional_costs import add_cost
from talon_one.models import (
    AdditionalCost,
    CartItem,
    IntegrationEventV2Request,
    NewReturn,
    ReturnedCartItem,
    ReturnIntegrationRequest,
)


@pytest.mark.parametrize(
    ("condition", "passing", "failing"),
    [
        (rules.TotalAtLeast(50), {"cart_items": CART}, {"cart_items": CART[:1]}),
        (rules.HasItem(sku="P"), {"cart_items": CART}, {"cart_items": CART[:1]}),
        (rules.HasItem(category="drinks", units=3), {}, {"cart_items": CART}),
        (rules.FirstSession(), {}, None),
        (rules.InState("closed"), {"state": "closed"}, {"state": "open"}),
        (rules.CouponValid(), {"coupon_codes": ["SUMMER10"]}, {"coupon_codes": ["NONE"]}),
        (lambda subject: subject.session.total > 50, {"cart_items": CART}, {}),
    ],
)
def test_conditions(shop: Shop, condition: Any, passing: Any, failing: Any) -> None:
    if condition == rules.HasItem(category="drinks", units=3):
        passing = {
            "cart_items": [CartItem(name="t", sku="T", category="drinks", quantity=3, price=1.0)]
        }
    shop.emulator.rules.add(
        name="A", campaign=3, when=[condition], effects=[rules.Notify("yes")],
        otherwise=[rules.Notify("no")],
    )  # fmt: skip
    shop.update("first", **passing)
    assert [p["title"] for t, p in shop.told() if t == "showNotification"] == ["yes"]
    assert [one.name for one in shop.state.triggered_campaigns] == ["Summer sale"]
    assert shop.state.rule_failure_reasons == []
    if failing is None:
        shop.update("first", state="closed")
        failing = {}
    shop.update("second", **failing)
    assert [p["title"] for t, p in shop.told() if t == "showNotification"] == ["no"]
    assert shop.state.triggered_campaigns == []
    (reason,) = shop.state.rule_failure_reasons
    assert (reason.rule_name, reason.condition_index, reason.campaign_id) == ("A", 0, 3)


def test_discounts_per_unit_come_back_with_it(shop: Shop) -> None:
    shop.emulator.rules.add(effects=[rules.AmountOff(5, "five", of="items")])
    shop.update(cart_items=CART, state="closed")
    assert [(p["name"], p["position"], p["subPosition"]) for _, p in shop.told()] == [
        ("five#0", 0, 0), ("five#0", 0, 1), ("five#1", 1, 0),
    ]  # fmt: skip
    shop.state = shop.talon.integration.return_cart_items(
        "s",
        ReturnIntegrationRequest(
            var_return=NewReturn(returned_cart_items=[ReturnedCartItem(position=0, quantity=1)])
        ),
    )
    assert shop.told() == [
        (
            "rollbackDiscount",
            {"name": "five#0", "value": 5.0, "cartItemPosition": 0, "cartItemSubPosition": 0},
        )
    ]
    shop.update(state="cancelled")
    undone = [(p["cartItemPosition"], p["cartItemSubPosition"]) for _, p in shop.told()]
    assert undone == [(0, 1), (1, 0)]


def test_discounts_of_some_items_and_of_a_cost(shop: Shop) -> None:
    shop.emulator.rules.add(
        effects=[
            rules.PercentOff(50, "pots", category="pots"),
            rules.AmountOff(9, "free", additional_cost="shipping"),
        ]
    )
    shop.update(cart_items=CART, additional_costs={"shipping": AdditionalCost(price=4.0)})
    (_, item), (_, cost) = shop.told()
    assert (item["name"], item["value"], item["position"]) == ("pots#1", 30.0, 1)
    assert (cost["additionalCost"], cost["value"]) == ("shipping", 4.0)


def test_a_coupon_is_used_by_closing_and_free_again_by_cancelling(shop: Shop) -> None:
    management = shop.talon.management
    (coupon,) = management.create_coupons(
        42, 3, {"usageLimit": 1, "numberOfCoupons": 1, "couponPattern": "ONCE-###"}, silent="no"
    ).data
    shop.emulator.rules.add(
        campaign=3, when=[rules.CouponValid()], effects=[rules.PercentOff(20, "coupon")]
    )
    code = coupon.value
    shop.update("a", cart_items=CART, coupon_codes=[code])
    assert shop.types() == ["acceptCoupon", "setDiscount"]
    shop.update("b", cart_items=CART, coupon_codes=[code], profile_id="bob", state="closed")
    assert [effect.triggered_by_coupon for effect in shop.state.effects] == [coupon.id] * 2
    shop.update("a", state="closed")
    assert shop.told() == [
        ("rejectCoupon", {"value": code, "rejectionReason": "CouponLimitReached"})
    ]
    shop.update("b", profile_id="bob", state="cancelled")
    assert shop.types() == ["rollbackCoupon", "rollbackDiscount"]
    shop.update("c", cart_items=CART, coupon_codes=[code], state="closed")
    assert shop.types() == ["acceptCoupon", "setDiscount"]


def test_a_coupon_is_refused_where_no_rule_of_its_campaign_accepts_it(shop: Shop) -> None:
    reason = {"value": "SUMMER10", "rejectionReason": "CouponRejectedByCondition"}
    shop.update(coupon_codes=["SUMMER10"])
    assert shop.told() == [("rejectCoupon", reason)]
    rule = shop.emulator.rules.add(
        campaign=3,
        when=[rules.CouponValid(), rules.TotalAtLeast(1000)],
        effects=[rules.Notify("big")],
    )
    shop.update(coupon_codes=["SUMMER10"])
    assert shop.told() == [("rejectCoupon", {**reason, "conditionIndex": 1})]
    assert shop.state.rule_failure_reasons[0].coupon_value == "SUMMER10"
    shop.emulator.rules.remove(rule)
    shop.emulator.rules.add(campaign=3, effects=[rules.RejectCoupon("ProfileRequired")])
    shop.update(coupon_codes=["SUMMER10"])
    reason = {"value": "SUMMER10", "rejectionReason": "ProfileRequired"}
    assert shop.told() == [("rejectCoupon", reason)]


def test_a_rule_reserves_a_coupon_once(shop: Shop) -> None:
    shop.emulator.rules.add(
        effects=[rules.ReserveCoupon("SUMMER10"), rules.TriggerWebhook(4, "CRM")]
    )
    props = {"couponValue": "SUMMER10", "profileIntegrationId": "ada"}
    for is_new in (True, False):
        shop.update()
        assert shop.told() == [
            ("reserveCoupon", {**props, "isNewReservation": is_new}),
            ("triggerWebhook", {"webhookId": 4, "webhookName": "CRM"}),
        ]


def test_a_discount_on_a_cost_of_items_needs_it_in_all_of_them(shop: Shop) -> None:
    with shop.emulator.world(42) as world:
        cost = add_cost(world, "wrapping", "item")
    off = rules.PercentOff(50, "Half", of="items", additional_cost="wrapping")
    shop.emulator.rules.add(effects=[off])
    shop.update(cart_items=CART)
    assert shop.types() == []
    wrapped = [
        CartItem(
            sku="T", quantity=2, price=20.0, additional_costs={"wrapping": AdditionalCost(price=3)}
        )
    ]
    shop.update(cart_items=wrapped, state="closed")
    common = {"name": "Half#0", "additionalCostId": cost.id, "additionalCost": "wrapping"}
    assert shop.told() == [
        (
            "setDiscountPerAdditionalCostPerItem",
            {**common, "value": 1.5, "position": 0, "subPosition": n},
        )
        for n in range(2)
    ]
    shop.update(state="cancelled")
    assert shop.types() == ["rollbackDiscount"] * 2
    assert shop.told()[1][1]["cartItemSubPosition"] == 1


def test_a_rule_gives_all_or_nothing_within_the_budget(shop: Shop) -> None:
    shop.emulator.rules.add(campaign=3, effects=[rules.AmountOff(30, "a"), rules.Notify("n")])
    management = shop.talon.management
    campaign = management.get_campaign(42, 3)
    update = {
        "name": campaign.name, "tags": [], "features": [],
        "limits": [{"action": "setDiscount", "limit": 50, "entities": []}],
    }  # fmt: skip
    management.update_campaign(42, 3, update)
    shop.update("a", cart_items=CART, state="closed")
    assert shop.types() == ["setDiscount", "showNotification"]
    shop.update("b", cart_items=CART, state="closed")
    assert shop.types() == []
    assert shop.state.rule_failure_reasons[0].effect_index == 0
    shop.update("a", state="cancelled")
    shop.update("c", cart_items=CART, state="closed")
    assert shop.types() == ["setDiscount", "showNotification"]


def test_a_rule_of_an_event_runs_on_it_alone_and_at_once(shop: Shop) -> None:
    shop.emulator.rules.add(
        when=[rules.Event("newsletter_signup")], effects=[rules.AddPoints(points=7)]
    )
    shop.update(state="closed")
    assert shop.types() == []
    answer = shop.talon.integration.track_event_v2(
        IntegrationEventV2Request(type="newsletter_signup", profile_id="ada", attributes={}),
        silent="no",
    )
    assert [effect.effect_type for effect in answer.effects] == ["addLoyaltyPoints"]
    assert shop.points() == 7


def test_a_profile_update_runs_the_rules_of_its_event_if_asked(shop: Shop) -> None:
    gold = shop.talon.integration.create_audience_v2(
        {"name": "gold", "integrationId": "gold", "integration": "mparticle"}
    )
    shop.emulator.rules.add(
        when=[rules.Event("talon_profile_created")], effects=[rules.AddToAudience(gold.id)]
    )
    shop.emulator.rules.add(
        when=[rules.Event("talon_profile_updated"), rules.InAudience(gold.id)],
        effects=[rules.SetAttribute("customer", "Language", "en"), rules.AddPoints(points=3)],
    )
    update = shop.talon.integration.update_customer_profile_v2
    assert update("ada", {"attributes": {}}).effects == []
    shop.talon.integration.delete_customer_data("ada")
    content = {"attributes": {}, "responseContent": ["customerProfile", "loyalty"]}
    answer = update("ada", content, run_rule_engine=True)
    assert [one.id for one in answer.customer_profile.audience_memberships] == [gold.id]
    answer = update("ada", content, run_rule_engine=True)
    assert answer.customer_profile.attributes == {"Language": "en"}
    assert shop.points() == 3


@pytest.mark.parametrize(
    ("mode", "told", "lost"),
    [
        ("listOrder", [("small", 5.0)], "CampaignIsNotFirst"),
        ("lowestDiscount", [("small", 5.0)], ""),
        ("highestDiscount", [("big", 9.0)], None),
    ],
)
def test_one_campaign_of_a_group_counts(
    shop: Shop, mode: Any, told: list[Any], lost: str | None
) -> None:
    add = shop.emulator.rules.add
    add(campaign="none", when=[rules.TotalAtLeast(1e6)], effects=[rules.AmountOff(50, "none")])
    add(campaign="small", effects=[rules.AmountOff(5, "small"), rules.CreateCoupon()])
    add(campaign=3, when=[rules.CouponValid()], effects=[rules.AmountOff(9, "big")])
    add(campaign="other", effects=[rules.AmountOff(1, "other")])
    shop.emulator.rules.group(mode, "none", "small", 3)
    (coupon,) = shop.talon.management.create_coupons(
        42, 3, {"usageLimit": 0, "numberOfCoupons": 1}, silent="no"
    ).data
    shop.update(cart_items=CART, coupon_codes=[coupon.value], state="closed")
    discounts = [(p["name"], p["value"]) for type_, p in shop.told() if type_ == "setDiscount"]
    assert discounts == [*told, ("other", 1.0)]
    created = "couponCreated" in shop.types()
    assert created is (told[0][0] == "small") is bool(shop.state.created_coupons)
    refused = [p for type_, p in shop.told() if type_ == "rejectCoupon"]
    reasons = [(p["rejectionReason"], p.get("campaignExclusionReason", "")) for p in refused]
    assert reasons == ([("CouponPartOfNotTriggeredCampaign", lost)] if lost is not None else [])
    failed = [(one.campaign_name, one.evaluation_group_mode)
              for one in shop.state.rule_failure_reasons]  # fmt: skip
    assert failed == [("none", mode)]
    with pytest.raises(ValueError, match="no campaign"):
        shop.emulator.rules.group(mode, "unknown")


def test_a_small_budget_or_gift_card_gives_a_part_if_the_application_allows_it(shop: Shop) -> None:
    with shop.emulator.world() as world:
        application = world[APPLICATIONS].get(42)
        assert application is not None
        application.enable_partial_discounts = True
        world[APPLICATIONS].put(application)
    management = shop.talon.management
    (card,) = management.create_coupons(
        42, 3, {"usageLimit": 0, "numberOfCoupons": 1, "discountLimit": 30}, silent="no"
    ).data
    shop.emulator.rules.add(
        campaign=3, when=[rules.CouponValid()], effects=[rules.AmountOff(20, "card")]
    )
    given = []
    for session in ("a", "b", "c"):
        shop.update(session, cart_items=CART, coupon_codes=[card.value], state="closed")
        given += [(p["value"], p.get("desiredValue")) for t, p in shop.told() if "value" in p][1:]
    assert given == [(20.0, None), (10.0, 20.0)]
    assert shop.types() == ["rejectCoupon"]
    shop.update("b", state="cancelled")
    found = management.get_coupons_without_total_count(42, 3, value=card.value).data[0]
    assert (found.discount_counter, found.usage_counter) == (20.0, 1)


def test_discounts_on_discounts_only_if_the_application_says_so(shop: Shop) -> None:
    shop.emulator.rules.add(name="one", effects=[rules.PercentOff(50), rules.AmountOff(10)])
    shop.emulator.rules.add(name="two", effects=[rules.PercentOff(50)])
    shop.update(cart_items=CART)
    assert [p["value"] for _, p in shop.told()] == [50.0, 10.0, 50.0]
    with shop.emulator.world() as world:
        application = world[APPLICATIONS].get(42)
        assert application is not None
        application.enable_cascading_discounts = True
        world[APPLICATIONS].put(application)
    shop.update(cart_items=CART)
    assert [p["value"] for _, p in shop.told()] == [50.0, 10.0, 20.0]
    assert {p["scope"] for _, p in shop.told()} == {"sessionTotal"}
    shop.emulator.rules.clear()
    shop.emulator.rules.add(name="one", effects=[rules.AmountOff(5, of="items", sku="T")])
    shop.emulator.rules.add(name="two", effects=[rules.PercentOff(50)])
    shop.update(cart_items=CART)
    assert [p["value"] for _, p in shop.told()] == [5.0, 5.0, 45.0]
