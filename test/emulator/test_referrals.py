"""Referral codes: what may be used, what using it changes, and the operations on them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from talon_one.emulator import profiles, referrals
from talon_one.emulator.acts.campaigns import add_campaign
from talon_one.emulator.validity import Rejection

if TYPE_CHECKING:
    from talon_one.emulator.world import World

DAY = timedelta(days=1)


def make(world: World, **properties: Any) -> referrals.StoredReferral:
    """A code of anna's, in a running campaign of Application 42."""
    campaign = add_campaign(world, 42, "Friends")
    (referral,) = referrals.create(world, campaign, ["anna"], **properties)
    return referral


def reason(found: referrals.StoredReferral | Rejection) -> str | None:
    """Why a code is refused; None if it is not."""
    return found.reason if isinstance(found, Rejection) else None


def test_a_referral_is_refused_for_the_first_reason_that_applies(state: World) -> None:
    world, now = state, state.now
    assert referrals.check(world, "NOWHERE") == Rejection("ReferralNotFound", -1, 0)
    anna = profiles.find_or_create(world, "anna")
    bert = profiles.find_or_create(world, "bert")

    def refusal(profile: profiles.Profile | None = bert, **properties: Any) -> str | None:
        return reason(referrals.check(world, make(world, **properties).code, profile))

    assert refusal() is None
    assert refusal(start_date=now + DAY) == "ReferralStartDateInFuture"
    assert refusal(expiry_date=now) == "ReferralExpired"
    assert refusal(usage_limit=1, usage_counter=1) == "ReferralLimitReached"
    assert refusal(anna) == "ReferralRecipientIdSameAsAdvocate"
    assert refusal(friend_profile_integration_id="carl") == "ReferralRecipientDoesNotMatch"
    assert refusal(friend_profile_integration_id="bert") is None
    referral = make(world)
    world[profiles.PROFILES].delete(False, "anna")
    expected = Rejection("AdvocateNotFound", referral.campaign_id, referral.id)
    assert referrals.check(world, referral.code, bert) == expected


def test_redeeming_refers_the_friend_until_it_is_taken_back(state: World) -> None:
    world = state
    profiles.find_or_create(world, "anna")
    bert = profiles.find_or_create(world, "bert")
    referral = make(world, usage_limit=2)
    for _ in range(2):
        referrals.redeem(world, referral, bert, "s1")
    (shown,) = profiles.shown_in(world, 42, [bert])
    assert shown.advocate_integration_id == "anna"
    (mine,) = referrals.inventory(world, "anna")
    assert (mine.usage_counter, mine.referred_customers) == (1, ["bert"])
    assert reason(referrals.check(world, referral.code, bert, "s1")) is None
    other = make(world)
    assert reason(referrals.check(world, other.code, bert)) == "ReferralCustomerAlreadyReferred"

    assert referrals.release(world, referral.id, "s2", bert) is None
    assert referrals.release(world, referral.id, "s1", bert) is not None
    assert bert.advocates == {}
    assert reason(referrals.check(world, other.code, bert)) is None
    (mine, _) = referrals.inventory(world, "anna")
    assert (mine.usage_counter, mine.referred_customers) == (0, [])
