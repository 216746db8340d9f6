"""Returns: what comes back, what that does to the customer, and what may not come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from session_calls import CART, customer, put, refused

from talon_one import Effect, IntegrationStateV2, ReturnIntegrationRequest
from talon_one.emulator import returns
from talon_one.exceptions import NotFoundException

if TYPE_CHECKING:
    from talon_one import CustomerSessionV2, TalonOne
    from talon_one.emulator import Emulator

CONTENT = ("customerSession", "previousReturns", "customerProfile", "event")


def give_back(
    talon: TalonOne, *items: dict[str, Any], session_id: str = "s", **options: Any
) -> IntegrationStateV2:
    request = ReturnIntegrationRequest.from_dict(
        {"return": {"returnedCartItems": list(items)}, "responseContent": list(CONTENT)}
    )
    return talon.integration.return_cart_items(session_id, request, **options)


def counts(session: CustomerSessionV2 | None) -> list[tuple[int | None, int | None]]:
    assert session is not None
    return [(item.returned_quantity, item.remaining_quantity) for item in session.cart_items]


def buy(talon: TalonOne, **session: Any) -> None:
    put(talon, **{"profileId": "new", "cartItems": CART, "state": "closed", **session})


def test_a_return_counts_in_lines_sales_and_the_list_of_returns(talon: TalonOne) -> None:
    buy(talon, additionalCosts={"shipping": {"price": 5}})
    first = give_back(talon, {"position": 1, "quantity": 2})
    assert counts(first.customer_session) == [(0, 1), (2, 1)]
    assert first.var_return is not None
    assert first.previous_returns == []
    assert first.event is not None
    assert first.event.type == "talon_session_partially_returned"
    assert (first.var_return.session_integration_id, first.var_return.event_id) == (
        "s",
        first.event.id,
    )
    found = talon.integration.get_customer_session("s").customer_session
    assert found is not None
    assert found == first.customer_session
    assert (found.state, found.update_count, found.total) == ("partially_returned", 2, 18.3)
    assert (customer(talon).closed_sessions, customer(talon).total_sales) == (1, 18.1)

    second = give_back(talon, {"sku": "B", "quantity": 1}, {"sku": "A", "quantity": 1})
    assert counts(second.customer_session) == [(1, 0), (3, 0)]
    assert second.previous_returns == [first.var_return]
    assert (customer(talon).closed_sessions, customer(talon).total_sales) == (1, 5)

    put(talon, state="cancelled")
    assert (customer(talon).closed_sessions, customer(talon).total_sales) == (0, 0)


def test_an_item_goes_back_with_its_additional_costs(talon: TalonOne) -> None:
    buy(
        talon,
        cartItems=[{**CART[0], "quantity": 2, "additionalCosts": {"giftWrap": {"price": 0.5}}}],
    )
    give_back(talon, {"position": 0, "quantity": 1})
    assert customer(talon).total_sales == 13.5


def test_a_sku_of_several_lines_is_taken_from_the_first_ones(talon: TalonOne) -> None:
    buy(talon, cartItems=[CART[1], CART[0], CART[1]])
    assert counts(give_back(talon, {"sku": "B", "quantity": 4}).customer_session) == [
        (3, 0),
        (0, 1),
        (1, 2),
    ]


def test_what_may_not_come_back(talon: TalonOne) -> None:
    place = "/return/returnedCartItems"
    buy(talon)
    before = talon.integration.get_customer_session("s")
    for items, pointer in (
        ([], place),
        ([{"position": 0, "quantity": 1}, {"position": 2, "quantity": 1}], f"{place}/1/position"),
        ([{"position": -1, "quantity": 1}], f"{place}/0/position"),
        ([{"quantity": 1}], f"{place}/0/position"),
        ([{"sku": "Z", "quantity": 1}], f"{place}/0/sku"),
        ([{"position": 0, "sku": "B", "quantity": 1}], f"{place}/0/sku"),
        ([{"position": 0}], f"{place}/0/quantity"),
        ([{"position": 0, "quantity": 0}], f"{place}/0/quantity"),
        ([{"position": 0, "quantity": 2}], f"{place}/0/quantity"),
        ([{"position": 1, "quantity": 2}, {"sku": "B", "quantity": 2}], f"{place}/1/quantity"),
    ):
        assert refused(lambda: give_back(talon, *items)) == [("Invalid body", pointer)]  # noqa: B023
    assert talon.integration.get_customer_session("s") == before
    assert customer(talon).total_sales == 13.3


def test_only_a_purchase_of_this_application_takes_items_back(talon: TalonOne) -> None:
    one = {"position": 0, "quantity": 1}
    with pytest.raises(NotFoundException):
        give_back(talon, one, session_id="nobody's")
    state = [("Invalid parameter", "customerSessionId")]
    put(talon, cartItems=CART)
    assert refused(lambda: give_back(talon, one)) == state
    put(talon, state="closed")
    give_back(talon, {"position": 1, "quantity": 1})
    assert refused(lambda: talon.integration.reopen_customer_session("s")) == state
    assert refused(lambda: put(talon, state="closed"))
    put(talon, state="cancelled")
    assert refused(lambda: give_back(talon, one)) == state


def test_a_dry_return_leaves_nothing_and_rules_move_the_last_activity(
    emulator: Emulator, talon: TalonOne
) -> None:
    buy(talon)
    before = talon.integration.get_customer_session("s")
    emulator.clock.advance(hours=1)
    dry = give_back(talon, {"position": 0, "quantity": 1}, dry=True)
    assert counts(dry.customer_session) == [(1, 0), (0, 3)]
    assert talon.integration.get_customer_session("s") == before
    assert give_back(talon, {"position": 1, "quantity": 1}).previous_returns == []
    assert customer(talon).last_activity < emulator.clock.now()
    give_back(talon, {"position": 1, "quantity": 1}, run_rule_engine=True)
    assert customer(talon).last_activity == emulator.clock.now()


def effect(type_: str, campaign_id: int = 1, **props: Any) -> Effect:
    return Effect(
        campaign_id=campaign_id,
        ruleset_id=1,
        rule_index=0,
        rule_name="",
        effect_type=type_,
        props=props,
    )


def test_effects_and_their_rollbacks_go_in_pairs() -> None:
    def off(position: int, sub: int, campaign_id: int = 1) -> Effect:
        return effect("setDiscountPerItem", campaign_id, name="x", value=5, position=position, subPosition=sub)  # fmt: skip  # noqa: E501

    held = [off(0, 0), off(1, 0), off(1, 0, 2), off(1, 1), effect("acceptCoupon", value="C")]
    undone = effect("rollbackDiscount", name="x", value=5, cartItemPosition=1, cartItemSubPosition=0)  # fmt: skip  # noqa: E501
    assert returns.remaining(held, [undone]) == [held[0], *held[2:]]
    assert returns.remaining(held, [undone, undone]) == [held[0], *held[2:]]
    assert returns.remaining(held, [effect("rollbackCoupon", value="C")]) == held[:-1]
    assert returns.remaining(held, [effect("rollbackCoupon", value="D")]) == held
    points = [effect("addLoyaltyPoints", transactionUUID=n) for n in "ab"]
    back = effect("rollbackAddedLoyaltyPoints", transactionUUID="b")
    assert returns.remaining(points, [back]) == points[:1]
    points = [effect("addLoyaltyPoints", transactionUUID="a", value=10.0)]
    some = effect("rollbackAddedLoyaltyPoints", transactionUUID="a", value=3.3)
    (rest,) = returns.remaining(points, [some])
    assert (rest.props["value"], points[0].props["value"]) == (6.7, 10)
    assert returns.remaining(points, [some, some, some, some]) == []
    total = effect("setDiscount", name="x", value=5)
    assert returns.remaining([total, off(0, 0)], [effect("rollbackDiscount", name="x", value=5)]) == [off(0, 0)]  # fmt: skip  # noqa: E501
