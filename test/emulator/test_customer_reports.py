"""What managers are told of a customer's purchases, and what deletion leaves of these."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from talon_one import (
    CartItem,
    CustomerProfileIntegrationRequestV2,
    Effect,
    IntegrationRequest,
    NewCustomerSessionV2,
    NewReturn,
    ReturnedCartItem,
    ReturnIntegrationRequest,
)
from talon_one.emulator import profiles, sessions
from talon_one.emulator.sessions import SESSIONS
from talon_one.exceptions import NotFoundException

if TYPE_CHECKING:
    from talon_one import CustomerActivityReport, TalonOne
    from talon_one.emulator import Emulator

START = datetime(2030, 5, 1, tzinfo=timezone.utc)
DAY = timedelta(days=1)


@pytest.fixture
def anna(emulator: Emulator, talon: TalonOne) -> int:
    """The internal ID of a customer with four sessions, of a day each."""
    emulator.clock.set(START)
    talon.integration.update_customer_profile_v2(
        "anna", CustomerProfileIntegrationRequestV2(attributes={"Name": "Anna Weiß"})
    )
    for name, state, effects in (
        ("discounted", "closed", [effect("setDiscount", value=5), effect("acceptCoupon")]),
        ("plain", "closed", [effect("rejectCoupon"), effect("addFreeItem")]),
        ("given up", "open", [effect("acceptCoupon")]),
        ("undone", "cancelled", []),
    ):
        states = ["closed", state] if state == "cancelled" else [state]
        for step in states:
            session(talon, name, step)
        with emulator.world(42) as world:
            sessions.save(world, sessions.require(world, name), effects)
        emulator.clock.advance(days=1)
    with emulator.world() as world:
        return profiles.require(world, "anna", sandbox=False).id


def effect(type_: str, **props: Any) -> Effect:
    return Effect(
        campaign_id=3, ruleset_id=1, rule_index=0, rule_name="Rule", effect_type=type_, props=props
    )


def session(talon: TalonOne, name: str, state: str) -> None:
    items = [CartItem(sku="A", quantity=2, price=20.0, attributes={"Color": "red"})]
    body = NewCustomerSessionV2(
        profile_id="anna", state=state, cart_items=items, attributes={"City": "Graz"}
    )
    talon.integration.update_customer_session_v2(name, IntegrationRequest(customer_session=body))


def figures(report: CustomerActivityReport) -> tuple[float, ...]:
    return (
        report.coupon_redemptions,
        report.coupon_use_attempts,
        report.coupon_failed_attempts,
        report.accrued_discounts,
        report.accrued_revenue,
        report.total_orders,
        report.total_orders_no_coupon,
    )


def test_a_report_is_of_the_sessions_that_begin_within_its_range(
    talon: TalonOne, anna: int
) -> None:
    def report(start: datetime, end: datetime) -> CustomerActivityReport:
        return talon.management.get_customer_activity_report(start, end, 42, anna)

    whole = report(START, START + 9 * DAY)
    assert figures(whole) == (1, 3, 1, 5, 75, 2, 1)
    assert (whole.integration_id, whole.name) == ("anna", "Anna Weiß")
    assert whole.campaign_name == "Summer sale"
    assert figures(report(START + DAY, START + 2 * DAY)) == (0, 1, 1, 0, 40, 1, 1)
    assert report(START + DAY, START + 2 * DAY).last_activity == START + 3 * DAY
    assert figures(report(START - DAY, START)) == (0,) * 7
    with pytest.raises(NotFoundException):
        talon.management.get_customer_activity_report(START, START + DAY, 43, anna)


def test_reports_are_paged_sorted_and_filtered(talon: TalonOne, anna: int) -> None:
    def found(**filters: Any) -> list[str]:
        read = talon.management.get_customer_activity_reports_without_total_count
        page = read(START, START + 9 * DAY, 42, **filters)
        return [report.integration_id for report in page.data]

    everyone = found()
    assert {"anna", "advocate1", "friend1"} < set(everyone)
    assert found(page_size=2, skip=1) == everyone[1:3]
    assert found(integration_id="anna") == found(name="anna w") == ["anna"]
    assert found(campaign_name="summer") == ["anna"]
    assert found(campaign_name="winter") == found(advocate_name="nobody of this name") == []
    assert found(sort="-totalOrders")[0] == "anna"
    advocate = next(
        one.name
        for one in talon.management.get_customer_activity_reports_without_total_count(
            START, START + DAY, 42, integration_id="advocate1"
        ).data
    )
    assert "friend1" in found(advocate_name=advocate)
    assert "anna" not in found(advocate_name=advocate)


def test_the_figures_of_a_customer_are_without_what_came_back(talon: TalonOne, anna: int) -> None:
    talon.integration.return_cart_items(
        "plain",
        ReturnIntegrationRequest(
            var_return=NewReturn(returned_cart_items=[ReturnedCartItem(position=0, quantity=1)])
        ),
    )
    assert talon.management.get_customer_analytics(42, anna).to_dict() == {
        "acceptedCoupons": 1,
        "createdCoupons": 0,
        "freeItems": 1,
        "totalOrders": 2,
        "totalDiscountedOrders": 1,
        "totalRevenue": 55,
        "totalDiscounts": 5,
    }


def test_deletion_takes_the_attributes_from_sessions(
    emulator: Emulator, talon: TalonOne, anna: int
) -> None:
    talon.integration.delete_customer_data("anna")
    with emulator.world(42) as world:
        for stored in world[SESSIONS].find(application_id=42, profile_id="anna"):
            assert stored.session.attributes == {}
            assert [item.attributes for item in stored.session.cart_items] == [None]
    session(talon, "again", "closed")
    with emulator.world(42) as world:
        again = profiles.require(world, "anna")
    assert (again.closed_sessions, again.total_sales) == (1, 40)
    report = talon.management.get_customer_analytics(42, again.id)
    assert report.total_orders == 1
