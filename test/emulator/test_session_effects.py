"""The effects of rules on sessions: which hold, which are undone, and where they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from session_calls import CART, put, state_of

from talon_one import ReturnIntegrationRequest
from talon_one.emulator import coupons, rules
from talon_one.emulator.campaigns import CAMPAIGNS

if TYPE_CHECKING:
    from talon_one import Effect, TalonOne
    from talon_one.emulator import Emulator

SHOES = [{"sku": "A", "quantity": 1, "price": 60.0}, {"sku": "B", "quantity": 2, "price": 20.0}]


@pytest.fixture(autouse=True)
def scripted(emulator: Emulator) -> None:
    """A tenth off, a point for each unit of money, and a pen with every purchase."""
    emulator.rules.clear()
    effects = rules.PercentOff(10, "10% off"), rules.AddPoints(per_unit=1), rules.FreeItem("pen")
    for effect in effects:
        emulator.rules.add(name=type(effect).__name__, campaign="Always", effects=[effect])


def holding(talon: TalonOne, session_id: str = "s") -> list[Effect]:
    return talon.integration.get_customer_session(session_id).effects or []


def types(effects: list[Effect]) -> list[str]:
    return [effect.effect_type for effect in effects]


def test_each_update_replaces_the_effects_that_hold(talon: TalonOne) -> None:
    told = state_of(talon, profileId="new", cartItems=SHOES).effects
    assert types(told) == ["setDiscount", "addLoyaltyPoints", "addFreeItem"]
    assert holding(talon) == told
    told = state_of(talon, cartItems=SHOES[:1], state="closed").effects
    assert told[0].props["value"] == 6
    assert holding(talon) == told


@pytest.mark.parametrize("undo", ["cancel", "reopen"])
def test_what_is_undone_goes_together_with_what_undid_it(talon: TalonOne, undo: str) -> None:
    closed = state_of(talon, profileId="new", cartItems=SHOES, state="closed").effects
    if undo == "cancel":
        told = state_of(talon, state="cancelled").effects
    else:
        told = talon.integration.reopen_customer_session("s").effects
    assert types(told) == ["rollbackDiscount", "rollbackAddedLoyaltyPoints"]
    assert told[1].props["transactionUUID"] == closed[1].props["transactionUUID"]
    assert holding(talon) == closed[2:]
    if undo == "reopen":
        again = state_of(talon, state="closed").effects
        assert types(again) == types(closed)
        assert again[1].props["transactionUUID"] != closed[1].props["transactionUUID"]


def test_an_open_session_has_nothing_to_undo(talon: TalonOne) -> None:
    state_of(talon, profileId="new", cartItems=SHOES)
    assert state_of(talon, state="cancelled").effects == []


def test_a_return_undoes_the_units_that_came_back_and_cancelling_the_rest(
    emulator: Emulator, talon: TalonOne
) -> None:
    emulator.rules.clear()
    emulator.rules.add(name="Each", effects=[rules.AmountOff(5, of="items")])
    assert len(state_of(talon, cartItems=SHOES, state="closed").effects) == 3
    request = ReturnIntegrationRequest.from_dict(
        {"return": {"returnedCartItems": [{"position": 1, "quantity": 1}]}}
    )

    def places(effects: list[Effect], *names: str) -> list[tuple[Any, ...]]:
        return [tuple(effect.props[name] for name in names) for effect in effects]

    there = ("cartItemPosition", "cartItemSubPosition")
    told = talon.integration.return_cart_items("s", request).effects
    assert places(told, *there) == [(1, 0)]
    assert places(holding(talon), "position", "subPosition") == [(0, 0), (1, 1)]
    told = state_of(talon, state="cancelled").effects
    assert places(told, *there) == [(0, 0), (1, 1)]
    assert holding(talon) == []


def test_managers_see_effects(talon: TalonOne) -> None:
    state_of(talon, "s", profileId="new", cartItems=SHOES, state="closed")
    api = talon.management
    (listed,) = api.get_application_sessions(42, integration_id="s").data
    assert listed.total_discounts == 0
    assert api.get_application_session(42, listed.id).total_discounts == 10
    find = api.get_application_events_without_total_count

    def found(**filters: str) -> list[str]:
        return [event.type for event in find(42, **filters).data]  # type: ignore[arg-type]

    closed = ["talon_session_closed"]
    assert found(effect_type="addFreeItem") == found(rule_query="AddPoints") == closed
    assert found(campaign_query="Always") == closed
    assert found(campaign_query="Never") == found(rule_query="Always") == []
    (event,) = find(42, effect_type="addFreeItem").data
    assert event.effects == holding(talon)
    rows = list(api.export_effects(42))
    assert [row["name"] for row in rows] == ["setDiscount", "addLoyaltyPoints", "addFreeItem"]
    assert {(row["eventid"], row["total_revenue"]) for row in rows} == {(str(event.id), "90")}
    campaign_id = event.effects[0].campaign_id
    assert len(list(api.export_effects(42, campaign_id=campaign_id))) == 3
    assert list(api.export_effects(42, campaign_id=campaign_id + 1)) == []
    exported = next(row for row in api.export_customer_sessions(42) if row["integrationid"] == "s")
    assert exported["discounts"] == '{"10% off":10.0}'
    told = state_of(talon, "t", ("event",), cartItems=SHOES).event
    assert told is not None
    assert told.effects[0] == ["setDiscount", "10% off", 10.0]


def test_a_dry_call_may_choose_campaigns_even_one_that_is_switched_off(
    emulator: Emulator, talon: TalonOne
) -> None:
    emulator.rules.add(name="Other", campaign="Other", effects=[rules.PercentOff(50, "half")])
    with emulator.world() as world:
        (campaign,) = (one for one in world[CAMPAIGNS].find() if one.name == "Other")
        campaign.state = "disabled"
        world[CAMPAIGNS].put(campaign)
    chosen = [campaign.id]
    assert "half" not in [e.props.get("name") for e in state_of(talon, cartItems=CART).effects]
    dry = state_of(talon, dry=True, cartItems=CART, evaluableCampaignIds=chosen).effects
    assert [effect.props["name"] for effect in dry] == ["half"]
    kept = put(talon, cartItems=CART, evaluableCampaignIds=chosen)
    assert kept.evaluable_campaign_ids is None
    assert "setDiscount" in types(holding(talon))


def test_a_dry_call_tells_what_it_qualified_for(emulator: Emulator, talon: TalonOne) -> None:
    emulator.rules.clear()
    dear = rules.TotalAtLeast(100)
    emulator.rules.add(name="Ten", campaign="One", effects=[rules.PercentOff(10)])
    emulator.rules.add(name="Dear", campaign="One", when=[dear], effects=[rules.PercentOff(1)])
    emulator.rules.add(name="Dear", campaign="Two", when=[dear], effects=[rules.PercentOff(1)])
    emulator.rules.add(name="Not", when=[rules.Event("viewed")], effects=[rules.FreeItem("pen")])
    content = ("campaignEligibility",)
    told = state_of(talon, "s", content, dry=True, cartItems=CART).campaign_eligibility
    assert told is not None
    one, two = told
    assert (one.name, one.eligibility[0].passed) == ("One", True)
    ten, dear_ = one.rules
    assert [rule.passed for rule in ten.eligibility] == [True]
    assert [rule.passed for rule in dear_.eligibility] == [False]
    assert dear_.eligibility[0].details is not None
    assert dear_.eligibility[0].details.failure_code == "CONDITION_NOT_MET"
    assert dear_.eligibility[0].details.condition_index == 0
    assert (two.name, two.eligibility[0].passed) == ("Two", False)
    assert two.eligibility[0].details is not None
    assert two.eligibility[0].details.failure_code == "ALL_RULES_FAILED"
    assert state_of(talon, "s", content, cartItems=CART).campaign_eligibility is None


def test_a_dry_call_tells_for_which_coupon_it_qualified(
    emulator: Emulator, talon: TalonOne
) -> None:
    emulator.rules.clear()
    effects = [rules.PercentOff(10)]
    rule = emulator.rules.add(name="Ten", when=[rules.CouponValid()], effects=effects)
    with emulator.world(42) as world:
        campaign = world[CAMPAIGNS].get(rule.campaign_id)
        assert campaign is not None
        coupons.create(world, campaign, pattern="SUN1")
    session: dict[str, Any] = {"cartItems": CART, "couponCodes": ["SUN1", "none"]}
    told = state_of(talon, "s", ("campaignEligibility",), dry=True, **session)
    assert told.campaign_eligibility is not None
    (one,) = told.campaign_eligibility
    assert [(it.coupon_code, it.passed) for it in one.rules[0].eligibility] == [("SUN1", True)]
    assert [(it.coupon_code, it.passed) for it in one.eligibility] == [("SUN1", True)]
