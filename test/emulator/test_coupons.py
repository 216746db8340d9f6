"""Coupons: what may be used, and what using it changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from talon_one.emulator import Emulator, coupons, profiles, wallet
from talon_one.emulator.acts.applications import APPLICATIONS
from talon_one.emulator.campaigns import CAMPAIGNS, add_campaign
from talon_one.emulator.validity import Rejection, period_start
from talon_one.models import (
    ExtendedCoupon,
    LimitConfig,
)

if TYPE_CHECKING:
    from talon_one.emulator.world import World

DAY = timedelta(days=1)
LIMIT = LimitConfig(action="redeemCoupon", limit=1, period="daily", entities=["Profile"])


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
    coupon = make(world, usage_limit=0, limits=[LIMIT])
    coupons.redeem(world, coupon, anna, "s1")
    assert reason(coupons.check(world, coupon.value, anna, "s2")) == "ProfileLimitReached"
    assert reason(coupons.check(world, coupon.value, bert, "s2")) is None
    assert reason(coupons.check(world, coupon.value, None, "s2")) == "ProfileRequired"
    world.now += DAY
    assert reason(coupons.check(world, coupon.value, anna, "s2")) is None


@pytest.mark.parametrize(
    ("entities", "reason_of_all", "reason_of_other", "reason_of_none"),
    [
        ([], "CampaignLimitReached", "CampaignLimitReached", "CampaignLimitReached"),
        (["Coupon"], "CouponLimitReached", None, "CouponLimitReached"),
        (["Profile"], "ProfileLimitReached", "ProfileLimitReached", "ProfileRequired"),
        (["Identifier"], "CouponLimitReached", "CouponLimitReached", None),
    ],
)
def test_budgets_of_the_campaign_limit_redemptions(
    state: World,
    entities: list[str],
    reason_of_all: str,
    reason_of_other: str | None,
    reason_of_none: str | None,
) -> None:
    world = state
    limit = LimitConfig(action="redeemCoupon", limit=1, entities=entities)
    campaign = add_campaign(world, 42, "Summer", limits=[limit])
    one, other = coupons.create(world, campaign, 2, usage_limit=0)
    anna = profiles.find_or_create(world, "anna")
    also: dict[str, str | int] = {"Identifier": "hash"}
    assert reason(coupons.check(world, one.value, anna, "s1", entities=also)) is None
    coupons.redeem(world, one, anna, "s1", entities=also)
    assert reason(coupons.check(world, one.value, anna, "s1", entities=also)) is None

    def reasons() -> list[str | None]:
        return [
            reason(coupons.check(world, one.value, anna, "s2", entities=also)),
            reason(coupons.check(world, other.value, anna, "s2", entities=also)),
            reason(coupons.check(world, one.value, None, "s2")),
        ]

    assert reasons() == [reason_of_all, reason_of_other, reason_of_none]
    coupons.release(world, one.id, "s1")
    assert reasons() == [None, None, "ProfileRequired" if entities == ["Profile"] else None]


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


def test_a_wallet_shows_how_coupons_stand(state: World) -> None:
    world = state
    anna = profiles.find_or_create(world, "anna")
    later, before = world.now + DAY, world.now - DAY
    spans: dict[str, Any] = {
        "active": {},
        "pending": {"start_date": later},
        "expired": {"expiry_date": before},
        "used": {"usage_limit": 1},
    }
    for value, properties in spans.items():
        coupon = make(world, implicitly_reserved=True, **properties)
        if value == "used":
            coupons.redeem(world, coupon, anna, "s1")
    campaign = add_campaign(world, 42, "Off", state="disabled")
    coupons.create(world, campaign, implicitly_reserved=True)
    shown = wallet.inventory(world, "anna")
    assert [one.state for one in shown] == [*spans, "disabled"]
    assert [one.profile_redemption_count for one in shown] == [0, 0, 0, 1, 0]
    world.application_id = 43
    assert wallet.inventory(world, "anna") == []


@pytest.mark.parametrize(
    ("mode", "stored"),
    [("insensitive-uppercase", "SUMMER-AB"), ("insensitive-lowercase", "summer-ab")],
)
def test_an_application_may_ignore_the_case_of_codes(state: World, mode: str, stored: str) -> None:
    application = state[APPLICATIONS].get(42)
    assert application is not None
    application.case_sensitivity = mode
    state[APPLICATIONS].put(application)
    campaign = add_campaign(state, 42, "Summer")
    assert coupons.add(state, campaign, "Summer-aB").value == stored
    found = coupons.check(state, "sUMMER-Ab")
    assert isinstance(found, ExtendedCoupon)
    made = coupons.create(state, campaign, 2, pattern="code#", characters=["a", "A", "b"])
    assert len({one.value for one in made}) == 2


def test_of_many_at_once_a_coupon_is_used_no_more_often_than_it_may(emulator: Emulator) -> None:
    with emulator.world(42) as world:
        coupons.add(world, add_campaign(world, 42, "Few"), "FEW1", usage_limit=5)

    def use(number: int) -> bool:
        with emulator.world(42) as world:
            found = coupons.check(world, "FEW1", None, f"s{number}")
            if isinstance(found, Rejection):
                return False
            coupons.redeem(world, found, None, f"s{number}")
            return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(use, range(40))) == 5


def test_a_seed_has_campaigns_coupons_and_referrals() -> None:
    start, end = "2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z"
    coupon = {"campaignId": 7, "value": "CODE1", "startDate": start, "usageLimit": 9}
    seed: dict[str, Any] = {
        "campaigns": [{"id": 7, "applicationId": 42, "name": "Summer", "endTime": end}],
        "coupons": [coupon],
        "referrals": [
            {"campaignId": 7, "code": "FROM-ANNA", "advocateProfileIntegrationId": "anna",
             "expiryDate": end}
        ],
    }  # fmt: skip
    with Emulator(seed=seed) as emulator, emulator.client() as talon:
        (campaign,) = talon.management.get_campaigns(42).data
        (made,) = talon.management.get_coupons_without_total_count(42, 7).data
        (code,) = talon.management.get_referrals_without_total_count(42, 7).data
    assert campaign.end_time == code.expiry_date == datetime(2030, 1, 1, tzinfo=timezone.utc)
    assert (made.value, made.usage_limit) == ("CODE1", 9)
    assert made.start_date == datetime(2020, 1, 1, tzinfo=timezone.utc)
    for wrong, why in (
        ({**coupon, "campaignId": 8}, "campaign 8 does not exist"),
        ({**coupon, "value": "C"}, "4 characters"),
        ({**coupon, "value": "CODE2", "startDate": "soon"}, "startDate"),
        (coupon, "in use"),
    ):
        refused = {**seed, "coupons": [coupon, wrong]}
        with (
            pytest.raises(ValueError, match=f"the seed's coupons: .*{why}"),
            Emulator(seed=refused),
        ):
            pass
