"""Referral codes: what may be used, what using it changes, and the operations on them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from talon_one.emulator import profiles, referrals
from talon_one.emulator.acts.coupons import CAMPAIGN
from talon_one.emulator.campaigns import add_campaign
from talon_one.emulator.validity import Rejection
from talon_one.exceptions import BadRequestException, NotFoundException
from talon_one.models import (
    LimitConfig,
    NewReferral,
    NewReferralsForMultipleAdvocates,
    UpdateReferral,
)

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.emulator import Emulator
    from talon_one.emulator.world import World
    from talon_one.models import Referral

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


@pytest.mark.parametrize(
    ("entities", "expected"),
    [
        ([], "CampaignLimitReached"),
        (["Referral"], "ReferralLimitReached"),
        (["Profile"], "ProfileLimitReached"),
    ],
)
def test_budgets_of_the_campaign_limit_redemptions(
    state: World, entities: list[str], expected: str
) -> None:
    limit = LimitConfig(action="redeemReferral", limit=1, entities=entities)
    campaign = add_campaign(state, 42, "Friends", limits=[limit])
    (referral,) = referrals.create(state, campaign, ["anna"], usage_limit=0)
    profiles.find_or_create(state, "anna")
    bert = profiles.find_or_create(state, "bert")
    referrals.redeem(state, referral, bert, "s1")
    assert reason(referrals.check(state, referral.code, bert, "s2")) == expected
    referrals.release(state, referral.id, "s1", bert)
    assert reason(referrals.check(state, referral.code, bert, "s2")) is None


def listed(talon: TalonOne, **filters: Any) -> list[Referral]:
    """The codes of the seeded campaign that pass filters."""
    return talon.management.get_referrals_without_total_count(42, CAMPAIGN, **filters).data


def test_codes_are_created_changed_and_deleted(talon: TalonOne, emulator: Emulator) -> None:
    now = emulator.clock.now()
    one = talon.integration.create_referral(
        NewReferral(
            campaign_id=CAMPAIGN,
            advocate_profile_integration_id="anna",
            friend_profile_integration_id="bert",
            expiry_date=now + DAY,
        )
    )
    assert (one.usage_limit, one.usage_counter, one.friend_profile_integration_id) == (1, 0, "bert")
    many = NewReferralsForMultipleAdvocates(
        campaign_id=CAMPAIGN,
        advocate_profile_integration_ids=["anna", "carl"],
        usage_limit=5,
        referral_pattern="FRIEND-#",
        valid_characters=["1", "2", "3"],
    )
    create = talon.integration.create_referrals_for_multiple_advocates
    made = create(many, silent="no")
    assert made is not None
    assert [(two.advocate_profile_integration_id, two.usage_limit) for two in made.data] == [
        ("anna", 5),
        ("carl", 5),
    ]
    with pytest.raises(BadRequestException, match="referralPattern"):
        create(many)
    assert listed(talon) == [one, *made.data]
    assert listed(talon, advocate="carl") == made.data[1:]
    assert listed(talon, code="friend") == made.data
    assert listed(talon, usable="false") == []

    update = talon.management.update_referral
    changed = update(42, CAMPAIGN, str(one.id), UpdateReferral(usage_limit=3))
    assert (changed.usage_limit, changed.expiry_date) == (3, None)
    assert changed.friend_profile_integration_id is None
    assert listed(talon, advocate="anna") == [changed, made.data[0]]
    talon.management.delete_referral(42, CAMPAIGN, str(one.id))
    assert listed(talon) == made.data
    for unknown in (str(one.id), "code"):
        with pytest.raises(NotFoundException):
            update(42, CAMPAIGN, unknown, UpdateReferral())
    with pytest.raises(NotFoundException):
        talon.integration.create_referral(
            NewReferral(campaign_id=99, advocate_profile_integration_id="anna")
        )


def test_codes_go_in_and_out_as_files(talon: TalonOne) -> None:
    header = "code,advocateprofileintegrationid,startdate,limitval,attributes\n"
    rows = "FROM-ANNA,anna,2026-01-01T02:00:00+02:00,,{}\nFROM-CARL,carl,,0,\n"
    imports = talon.management.import_referrals
    done = imports(42, CAMPAIGN, up_file=(header + rows).encode())
    assert (done.entity, done.amount) == ("Referral", 2)
    first, second = listed(talon)
    assert (first.usage_limit, second.usage_limit) == (1, 0)
    assert first.batch_id == second.batch_id
    with talon.management.export_referrals(42, batch_id=first.batch_id) as file:
        row, _ = file
    assert (row["code"], row["advocateprofileintegrationid"]) == ("FROM-ANNA", "anna")
    assert (row["startdate"], row["expirydate"]) == ("2026-01-01T00:00:00Z", "")
    assert (row["importid"], row["counter"], row["limitval"]) == (str(done.id), "0", "1")
    for wrong in ("FROM-ANNA,anna,,,", "NEW-1,,,,", "abc,anna,,,", "NEW-2,anna,now,,"):
        with pytest.raises(BadRequestException, match=r"line.*3"):
            imports(42, CAMPAIGN, up_file=f"{header}NEW-0,anna,,,\n{wrong}\n".encode())
    assert len(listed(talon)) == 2
