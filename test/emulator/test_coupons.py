"""Coupons: what may be used, what using it changes, and the operations on them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from talon_one.emulator import coupons, profiles, wallet
from talon_one.emulator.acts.campaigns import CAMPAIGNS, add_campaign
from talon_one.emulator.validity import Rejection, period_start
from talon_one.models import ExtendedCoupon, LimitConfig

if TYPE_CHECKING:
    from talon_one.emulator.world import World

DAY = timedelta(days=1)


def make(world: World, **properties: Any) -> ExtendedCoupon:
    """A coupon of a running campaign of Application 42."""
    campaign = add_campaign(world, 42, "Summer")
    (coupon,) = coupons.create(world, campaign, **properties)
    return coupon


def reason(found: ExtendedCoupon | Rejection) -> str | None:
    """Why a code is refused; None if it is not."""
    return found.reason if isinstance(found, Rejection) else None


def test_a_coupon_is_refused_for_the_first_reason_that_applies(state: World) -> None:
    world, now = state, state.now
    anna = profiles.find_or_create(world, "anna")
    assert coupons.check(world, "NOWHERE", anna) == Rejection("CouponNotFound", -1, 0)

    def refusal(profile: profiles.Profile | None = anna, **properties: Any) -> str | None:
        return reason(coupons.check(world, make(world, **properties).value, profile))

    assert refusal() is None
    assert refusal(None) is None
    assert refusal(start_date=now + DAY) == "CouponStartDateInFuture"
    assert refusal(start_date=now, expiry_date=now + DAY) is None
    assert refusal(expiry_date=now) == "CouponExpired"
    assert refusal(expiry_date=now, usage_limit=1, usage_counter=1) == "CouponExpired"
    assert refusal(usage_limit=2, usage_counter=2) == "CouponLimitReached"
    assert refusal(usage_limit=0, usage_counter=9) is None
    assert refusal(discount_limit=5, discount_counter=5) == "CouponLimitReached"
    assert refusal(recipient_integration_id="bert") == "CouponRecipientDoesNotMatch"
    assert refusal(None, recipient_integration_id="anna") == "CouponRecipientDoesNotMatch"
    assert refusal(recipient_integration_id="anna") is None
    assert refusal(is_reservation_mandatory=True) == "CouponReservationRequired"
    assert refusal(None, is_reservation_mandatory=True) == "ProfileRequired"
    assert refusal(is_reservation_mandatory=True, implicitly_reserved=True) is None

    coupon = make(world, expiry_date=now)
    campaign = world[CAMPAIGNS].get(coupon.campaign_id)
    assert campaign is not None
    campaign.state = "disabled"
    world[CAMPAIGNS].put(campaign)
    expected = Rejection("CouponPartOfNotRunningCampaign", campaign.id, coupon.id)
    assert coupons.check(world, coupon.value, anna) == expected


def test_a_redemption_is_counted_once_and_can_be_taken_back(state: World) -> None:
    world = state
    anna = profiles.find_or_create(world, "anna")
    coupon = make(world, usage_limit=1, discount_limit=10)
    for _ in range(2):
        coupons.redeem(world, coupon, anna, "s1", Decimal("0.1"))
    stored = coupons.find(world, coupon.value)
    assert stored is not None
    assert (stored.usage_counter, stored.discount_counter, stored.discount_remainder) == (
        1,
        0.1,
        9.9,
    )
    assert wallet.shown_to(world, stored, "anna").profile_redemption_count == 1
    assert [one.id for one in coupons.redeemed_by(world, "s1")] == [coupon.id]
    assert reason(coupons.check(world, coupon.value, anna, "s2")) == "CouponLimitReached"
    # The session that used it up still may.
    assert reason(coupons.check(world, coupon.value, anna, "s1")) is None

    assert coupons.release(world, coupon.id, "s2") is None
    assert coupons.release(world, coupon.id, "s1") is not None
    assert coupons.release(world, coupon.id, "s1") is None
    stored = coupons.find(world, coupon.value)
    assert stored is not None
    assert (stored.usage_counter, stored.discount_counter, stored.discount_remainder) == (0, 0, 10)
    assert reason(coupons.check(world, coupon.value, anna, "s2")) is None


def test_a_limit_of_a_coupon_for_each_customer_starts_again_with_its_period(state: World) -> None:
    world = state
    anna = profiles.find_or_create(world, "anna")
    bert = profiles.find_or_create(world, "bert")
    limit = LimitConfig(action="redeemCoupon", limit=1, period="daily", entities=["Profile"])
    coupon = make(world, usage_limit=0, limits=[limit])
    coupons.redeem(world, coupon, anna, "s1")
    assert reason(coupons.check(world, coupon.value, anna, "s2")) == "ProfileLimitReached"
    assert reason(coupons.check(world, coupon.value, bert, "s2")) is None
    assert reason(coupons.check(world, coupon.value, None, "s2")) == "ProfileRequired"
    world.now += DAY
    assert reason(coupons.check(world, coupon.value, anna, "s2")) is None


@pytest.mark.parametrize(
    ("period", "start"),
    [
        ("daily", "2026-10-24T22:00"),
        ("weekly", "2026-10-18T22:00"),
        ("monthly", "2026-09-30T22:00"),
        ("yearly", "2025-12-31T23:00"),
        (None, None),
    ],
)
def test_a_period_begins_in_the_time_zone_of_the_application(
    period: str | None, start: str | None
) -> None:
    # The day on which the clocks in Berlin go back.
    now = datetime(2026, 10, 25, 12, tzinfo=timezone.utc)
    expected = start and datetime.fromisoformat(start).replace(tzinfo=timezone.utc)
    assert period_start(period, now, "Europe/Berlin") == expected


def test_a_rule_reserves_no_more_than_the_limit_and_the_operation_does(state: World) -> None:
    world = state
    coupon = make(world, reservation_limit=1, is_reservation_mandatory=True)
    anna = profiles.find_or_create(world, "anna")
    assert coupons.reserve(world, coupon, "anna") is True
    assert coupons.reserve(world, coupon, "anna") is False
    with pytest.raises(coupons.ReservationError):
        coupons.reserve(world, coupon, "bert")
    assert coupons.reserve(world, coupon, "bert", beyond_limit=True) is True
    assert coupon.reservation_counter == 2
    assert reason(coupons.check(world, coupon.value, anna)) is None
    coupons.unreserve(world, coupon, "anna")
    assert reason(coupons.check(world, coupon.value, anna)) == "CouponReservationRequired"
    with pytest.raises(coupons.ReservationError):
        coupons.reserve(world, make(world, recipient_integration_id="anna"), "anna")
