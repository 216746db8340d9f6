"""Sessions: what updates make of them, what they add up to, and what they do to customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from session_calls import CART, customer, put, refused, state_of

from talon_one import (
    AddItemCatalogAction,
    AdditionalCost,
    CartItem,
    GenerateLoyaltyCard,
    IntegrationRequest,
    NewCustomerSessionV2,
    Product,
)
from talon_one.emulator import Emulator, coupons, referrals
from talon_one.emulator.acts.applications import add_key
from talon_one.emulator.campaigns import add_campaign
from talon_one.emulator.catalogs import Changes, add_catalog
from talon_one.exceptions import NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne


def test_a_session_adds_up_before_discounts_to_the_last_digit(talon: TalonOne) -> None:
    gift = {"sku": "C", "quantity": 2, "price": 6, "additionalCosts": {"giftWrap": {"price": 0.7}}}
    session = put(
        talon,
        profileId="new",
        cartItems=[*CART, gift],
        additionalCosts={"shipping": {"price": 5}},
    )
    assert (session.cart_item_total, session.cart_item_additional_cost_total) == (25.3, 1.4)
    assert (session.additional_cost_total, session.total) == (5, 31.7)
    assert (session.state, session.update_count, session.first_session) == ("open", 1, True)
    assert [item.position for item in session.cart_items] == [0, 1, 2]
    assert [item.returned_quantity for item in session.cart_items] == [0, 0, 0]
    assert [item.remaining_quantity for item in session.cart_items] == [1, 3, 2]


def test_what_an_update_leaves_out_stays_and_what_it_empties_goes(
    emulator: Emulator, talon: TalonOne
) -> None:
    everything: dict[str, Any] = {
        "profileId": "new", "cartItems": CART, "couponCodes": ["C1", "C2"], "referralCode": "R",
        "additionalCosts": {"shipping": {"price": 5}}, "identifiers": ["device"],
        "attributes": {"City": "Ulm", "Gift": True}, "storeIntegrationId": "ulm",
    }  # fmt: skip
    first = put(talon, **everything)
    emulator.clock.advance(seconds=5)
    second = put(talon)
    assert second.update_count == 2
    assert (second.updated - first.updated).total_seconds() == 5
    second.update_count, second.updated = first.update_count, first.updated
    assert second == first

    merged = put(talon, attributes={"City": None, "Channel": "app"})
    assert merged.attributes == {"Gift": True, "Channel": "app"}
    assert put(talon, attributes={}).attributes == merged.attributes

    nothing: dict[str, Any] = {
        "cartItems": [],
        "couponCodes": [],
        "additionalCosts": {},
        "identifiers": [],
    }
    bare = put(talon, **nothing, referralCode="")
    assert (bare.cart_items, bare.coupon_codes, bare.referral_code) == ([], [], None)
    assert (bare.additional_costs, bare.identifiers, bare.total) == ({}, [], 0)


def test_a_list_of_items_replaces_the_cart_and_their_attributes(talon: TalonOne) -> None:
    put(talon, cartItems=[{**CART[0], "attributes": {"Color": "red", "Size": "L"}}, CART[1]])
    (item,) = put(talon, cartItems=[{**CART[0], "attributes": {"Size": "M"}}]).cart_items
    assert item.attributes == {"Size": "M"}


def test_a_catalog_tells_what_an_item_does_not(emulator: Emulator, talon: TalonOne) -> None:
    with emulator.world() as world:
        catalog = add_catalog(world, "shoes", [42])
        changes = Changes(world, catalog, ["A"])
        listed = changes.add(
            AddItemCatalogAction(
                sku="A", price=9, attributes={"Color": "red"}, product=Product(name="Shoe")
            ),
            "",
        )
    sent = [
        {"sku": "A", "quantity": 1},
        {"sku": "A", "quantity": 1, "price": 8, "attributes": {"Size": "L", "Color": "blue"}},
    ]
    bare, full = put(talon, cartItems=sent).cart_items
    assert (bare.price, bare.attributes, bare.product) == (
        9,
        {"Color": "red"},
        Product(name="Shoe"),
    )
    assert (full.price, full.attributes) == (8, {"Size": "L", "Color": "blue"})
    assert bare.catalog_item_id == full.catalog_item_id == listed.id


def test_moves_between_states(talon: TalonOne) -> None:
    state = [("Invalid body", "/customerSession/state")]
    put(talon, "open", cartItems=CART)
    assert refused(lambda: put(talon, "open", state="partially_returned")) == state
    assert put(talon, "open", state="closed").state == "closed"
    frozen = talon.integration.get_customer_session("open")
    moves: list[dict[str, Any]] = [{"state": "open"}, {"state": "closed"}, {}, {"cartItems": []}]
    for move in moves:
        assert refused(lambda: put(talon, "open", **move)) == state  # noqa: B023, called at once
    assert talon.integration.get_customer_session("open") == frozen
    cancelled = put(talon, "open", state="cancelled", cartItems=[])
    assert (cancelled.state, len(cancelled.cart_items)) == ("cancelled", 2)
    for name in ("open", "closed", "cancelled"):
        assert refused(lambda: put(talon, "open", state=name)) == state  # noqa: B023
    for name in ("cancelled", "partially_returned"):
        assert refused(lambda: put(talon, "new", state=name)) == state  # noqa: B023
    with pytest.raises(NotFoundException):
        talon.integration.get_customer_session("new")
    assert put(talon, "new", state="closed").state == "closed"


def test_closing_counts_a_purchase_of_the_customer_and_cancelling_takes_it_back(
    emulator: Emulator, talon: TalonOne
) -> None:
    def counted() -> tuple[int, float, bool]:
        found = customer(talon)
        return found.closed_sessions, found.total_sales, found.last_activity == emulator.clock.now()

    put(talon, "one", profileId="new", cartItems=CART)
    assert counted() == (0, 0, True)
    emulator.clock.advance(hours=1)
    assert put(talon, "two", profileId="new", cartItems=CART, state="closed").first_session is False
    assert put(talon, "one", state="closed").first_session is True
    assert counted() == (2, 26.6, True)
    emulator.clock.advance(hours=1)
    put(talon, "two", state="cancelled")
    assert counted() == (1, 13.3, False)
    put(talon, "three", profileId="new", cartItems=CART)
    put(talon, "three", state="cancelled")
    assert counted()[:2] == (1, 13.3)


def test_reopening_undoes_closing(emulator: Emulator, talon: TalonOne) -> None:
    put(talon, profileId="new", cartItems=CART, state="closed")
    emulator.clock.advance(hours=1)
    undone = talon.integration.reopen_customer_session("s").effects
    assert [effect.effect_type for effect in undone] == [
        "rollbackDiscount", "rollbackAddedLoyaltyPoints",
    ]  # fmt: skip
    found = talon.integration.get_customer_session("s").customer_session
    assert found is not None
    assert (found.state, found.update_count) == ("open", 2)
    assert (customer(talon).closed_sessions, customer(talon).total_sales) == (0, 0)
    assert customer(talon).last_activity < emulator.clock.now()
    put(talon, cartItems=CART[:1], state="closed")
    assert (customer(talon).closed_sessions, customer(talon).total_sales) == (1, 13)
    put(talon, state="cancelled")
    assert refused(lambda: talon.integration.reopen_customer_session("s")) == [
        ("Invalid parameter", "customerSessionId")
    ]
    with pytest.raises(NotFoundException):
        talon.integration.reopen_customer_session("nobody's")


def test_a_dry_update_sees_only_itself_and_leaves_nothing(talon: TalonOne) -> None:
    stored = put(talon, profileId="new", cartItems=CART, couponCodes=["C"])
    told = state_of(talon, content=("customerSession",), dry=True, state="closed", profileId="dry")
    assert told.customer_session is not None
    assert told.customer_session.cart_items == []
    assert told.customer_session.coupon_codes is None
    assert put(talon, "other", evaluableCampaignIds=[1]).evaluable_campaign_ids is None
    assert talon.integration.get_customer_session("s").customer_session == stored
    assert talon.management.get_application_customers(42, integration_id="dry").data == []
    assert customer(talon).closed_sessions == 0


def test_anonymous_sessions_are_always_the_first(talon: TalonOne) -> None:
    for number in "12":
        session = put(talon, number, cartItems=CART, state="closed")
        assert (session.profile_id, session.first_session) == ("", True)
    content = ("customerProfile", "loyalty", "customerSession")
    told = state_of(talon, "3", content, profileId="")
    assert told.customer_profile is None
    assert told.loyalty is not None
    assert told.loyalty.programs == {}
    assert put(talon, "3", profileId="new").first_session is True
    assert put(talon, "4", profileId="new").first_session is False
    assert put(talon, "4", profileId="").first_session is True


def test_a_reply_holds_what_was_asked_for_and_no_more(talon: TalonOne) -> None:
    bare = state_of(talon, profileId="new", cartItems=CART, couponCodes=["none"])
    assert set(bare.to_dict()) == {"effects", "createdCoupons", "createdReferrals"}
    content = (
        "customerSession", "customerProfile", "coupons", "triggeredCampaigns", "referral",
        "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "previousReturns",
    )  # fmt: skip
    full = state_of(talon, content=content)
    assert full.customer_profile == talon.management.get_customer_profile(customer(talon).id)
    assert full.event is not None
    assert (full.event.type, full.event.session_id) == ("talon_session_updated", "s")
    assert (full.coupons, full.referral, full.previous_returns) == ([], None, [])
    assert full.loyalty is not None
    assert set(full.loyalty.programs) == {"5"}
    assert full.loyalty.cards is None


def test_a_reply_tells_of_the_codes_and_cards_that_a_session_uses(
    emulator: Emulator, talon: TalonOne
) -> None:
    with emulator.world(42) as world:
        campaign = add_campaign(world, 42, "Summer")
        (coupon,) = coupons.create(world, campaign, pattern="SUN1")
        (referral,) = referrals.create(world, campaign, ["advocate1"], pattern="FRIEND")
    card = talon.integration.generate_loyalty_card(6, GenerateLoyaltyCard())
    session: dict[str, Any] = {
        "profileId": "new", "couponCodes": ["SUN1", "none"], "referralCode": "FRIEND",
        "loyaltyCards": [card.identifier],
    }  # fmt: skip
    content = ("coupons", "referral", "loyalty", "achievements")
    told = state_of(talon, content=content, **session)
    assert [one.id for one in told.coupons or ()] == [coupon.id]
    assert told.referral is not None
    assert (told.referral.id, told.referral.referred_customers) == (referral.id, [])
    assert told.loyalty is not None
    assert [one.identifier for one in told.loyalty.cards or ()] == [card.identifier]
    assert told.achievements == []
    again = state_of(talon, content=content)
    assert again.loyalty is not None
    assert (again.coupons, again.referral, again.loyalty.cards) == (
        told.coupons,
        told.referral,
        None,
    )


def test_what_is_wrong_is_named_exactly_and_nothing_is_kept(talon: TalonOne) -> None:
    item = CART[0]
    cart = "/customerSession/cartItems"
    for session, errors in (
        ({"attributes": {"a/b": 1, "City": 3}}, [
            ("Unknown", "/customerSession/attributes/a~1b"),
            ("Invalid type", "/customerSession/attributes/City"),
        ]),
        ({"cartItems": [item, {**item, "attributes": {"x": 1}}]}, [
            ("Unknown", f"{cart}/1/attributes/x"),
        ]),
        ({"cartItems": [item, {"sku": "B", "quantity": 1}]}, [("Invalid body", f"{cart}/1/price")]),
        ({"cartItems": [item] * 1001}, [("Invalid body", cart)]),
        ({"cartItems": [{**item, "quantity": 10_001}]}, [("Invalid body", cart)]),
        ({"cartItems": [{**item, "price": 1e300}]}, [("Invalid body", cart)]),
        ({"additionalCosts": {key: {"price": 1} for key in ("no", "giftWrap", "handling")}}, [
            ("Unknown", "/customerSession/additionalCosts/no"),
            ("Unknown", "/customerSession/additionalCosts/giftWrap"),
        ]),
        ({"cartItems": [{**item, "additionalCosts": {"handling": {"price": 1}}}]}, [
            ("Unknown", f"{cart}/0/additionalCosts/handling"),
        ]),
        ({"profileId": "x" * 1001}, [("Invalid body", "/customerSession/profileId")]),
    ):  # fmt: skip
        put(talon, profileId="new")
        assert refused(lambda: put(talon, **session)) == errors  # noqa: B023
        found = talon.integration.get_customer_session("s").customer_session
        assert found is not None
        assert (found.cart_items, found.attributes) == ([], {})
    assert refused(lambda: put(talon, "x" * 1001)) == [("Invalid parameter", "customerSessionId")]


def test_a_cart_may_be_as_long_as_documented(talon: TalonOne) -> None:
    items = [CartItem(sku=f"S{n}", quantity=10, price=0.01) for n in range(1000)]
    request = IntegrationRequest(
        customer_session=NewCustomerSessionV2(
            cart_items=items, additional_costs={"shipping": AdditionalCost(price=0.1)}
        ),
        response_content=["customerSession"],
    )
    told = talon.integration.update_customer_session_v2("s", request).customer_session
    assert told is not None
    assert (told.cart_item_total, told.total) == (100, 100.1)


def test_applications_have_sessions_of_their_own_under_the_same_id(emulator: Emulator) -> None:
    with emulator.world() as world:
        add_key(world, 43, "other-key")
    with emulator.client() as talon, emulator.client(integration_key="other-key") as other:
        put(talon, profileId="new", cartItems=CART, state="closed")
        with pytest.raises(NotFoundException):
            other.integration.get_customer_session("s")
        with pytest.raises(NotFoundException):
            other.integration.reopen_customer_session("s")
        assert put(other, profileId="new").first_session is True
        assert put(talon, "t", profileId="new").first_session is False
