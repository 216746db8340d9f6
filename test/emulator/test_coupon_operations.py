"""Coupons: the operations on them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from talon_one.emulator import Emulator, coupons, profiles, recorded_events, sessions, wallet
from talon_one.emulator.acts.coupons import CAMPAIGN
from talon_one.emulator.attributes import ATTRIBUTES
from talon_one.exceptions import BadRequestException, NotFoundException
from talon_one.models import (
    Attribute,
    CouponDeletionFilters,
    CouponReservations,
    Effect,
    IntegrationRequest,
    LimitConfig,
    NewCouponCreationJob,
    NewCouponDeletionJob,
    NewCoupons,
    NewCouponsForMultipleRecipients,
    NewCustomerSessionV2,
    UpdateCoupon,
    UpdateCouponBatch,
)

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.models import Coupon

DAY = timedelta(days=1)
LIMIT = LimitConfig(action="redeemCoupon", limit=1, period="daily", entities=["Profile"])


def new(**properties: Any) -> NewCoupons:
    """Coupons that may be used once each."""
    return NewCoupons(**{"usage_limit": 1, "number_of_coupons": 1} | properties)


def listed(talon: TalonOne, **filters: Any) -> list[Coupon]:
    """The coupons of the seeded campaign that pass filters."""
    return talon.management.get_coupons_without_total_count(42, CAMPAIGN, **filters).data


def test_coupons_are_made_after_a_pattern_and_listed_by_batch(
    talon: TalonOne, emulator: Emulator
) -> None:
    create = talon.management.create_coupons
    request = new(
        number_of_coupons=9,
        coupon_pattern="SALE-#",
        valid_characters=list("123456789"),
        attributes={},
        expiry_date=emulator.clock.now() + DAY,
    )
    reply = create(42, CAMPAIGN, request, silent="no")
    assert reply is not None
    assert {one.value for one in reply.data} == {f"SALE-{n}" for n in range(1, 10)}
    (batch_id,) = {one.batch_id for one in reply.data}
    assert listed(talon, batch_id=batch_id) == reply.data
    assert create(42, CAMPAIGN, new()) is None
    with pytest.raises(BadRequestException, match="couponPattern"):
        create(42, CAMPAIGN, new(coupon_pattern="SALE-#", valid_characters=["1"]))
    with pytest.raises(NotFoundException):
        create(43, CAMPAIGN, new())
    told = [one for one in emulator.webhooks if one.type == "CouponCreated"]
    assert [one.payload["totalResultSize"] for one in told] == [9, 1]
    assert told[0].payload["BatchID"] == batch_id
    assert told[0].payload["data"][0]["ApplicationId"] == 42


@pytest.mark.parametrize(
    ("properties", "pointer"),
    [
        ({"number_of_coupons": 0}, "/numberOfCoupons"),
        ({"number_of_coupons": 20_001}, "/numberOfCoupons"),
        ({"coupon_pattern": "###"}, "/couponPattern"),
        ({"valid_characters": ["AB"]}, "/validCharacters/0"),
        ({"support_request_id": 1}, "/supportRequestId"),
        ({"attributes": {"Nonsense": 1}}, "/attributes/Nonsense"),
        ({"limits": [LIMIT], "recipient_integration_id": "anna"}, "/limits"),
        ({"limits": [LIMIT], "number_of_coupons": 2}, "/limits"),
    ],
)
def test_coupons_that_cannot_be_made_are_refused_with_the_place(
    talon: TalonOne, properties: dict[str, Any], pointer: str
) -> None:
    before = listed(talon)
    with pytest.raises(BadRequestException) as refusal:
        talon.management.create_coupons(42, CAMPAIGN, new(**properties))
    (error,) = refusal.value.data.errors
    assert error.source.pointer == pointer
    assert listed(talon) == before


def test_personal_coupons_and_jobs(talon: TalonOne, emulator: Emulator) -> None:
    personal = talon.management.create_coupons_for_multiple_recipients(
        42,
        CAMPAIGN,
        NewCouponsForMultipleRecipients(usage_limit=1, recipients_integration_ids=["anna", "bert"]),
        silent="no",
    )
    assert personal is not None
    assert [one.recipient_integration_id for one in personal.data] == ["anna", "bert"]
    assert [one.recipient_integration_id for one in listed(talon, recipient_integration_id="bert")]
    job = talon.management.create_coupons_asynchronously(
        42, CAMPAIGN, NewCouponCreationJob(usage_limit=1, number_of_coupons=30, attributes={})
    )
    assert len(listed(talon, batch_id=job.batch_id)) == 30
    too_many = NewCouponCreationJob(usage_limit=1, number_of_coupons=5_000_000, attributes={})
    with pytest.raises(BadRequestException, match="that the emulator makes"):
        talon.management.create_coupons_asynchronously(42, CAMPAIGN, too_many)
    assert "AsyncCouponsCreated" in [one.type for one in emulator.webhooks]
    talon.management.create_coupons_deletion_job(
        42,
        CAMPAIGN,
        NewCouponDeletionJob(filters=CouponDeletionFilters(batch_id=job.batch_id, redeemed=False)),
    )
    assert listed(talon, batch_id=job.batch_id) == []
    assert len(listed(talon, recipient_integration_id="anna")) == 1


def test_an_update_drops_the_dates_that_it_leaves_out(talon: TalonOne, emulator: Emulator) -> None:
    now = emulator.clock.now()
    request = new(expiry_date=now + DAY, recipient_integration_id="anna", discount_limit=5)
    reply = talon.management.create_coupons(42, CAMPAIGN, request, silent="no")
    assert reply is not None
    (coupon,) = reply.data
    update = talon.management.update_coupon
    changed = update(42, CAMPAIGN, str(coupon.id), UpdateCoupon(start_date=now, usage_limit=3))
    assert (changed.start_date, changed.expiry_date) == (now, None)
    assert (changed.recipient_integration_id, changed.reservation) == (None, True)
    assert (changed.usage_limit, changed.discount_limit, changed.value) == (3, 5, coupon.value)
    assert listed(talon, batch_id=coupon.batch_id) == [changed]

    batch = UpdateCouponBatch(batch_id=coupon.batch_id, discount_limit=7)
    talon.management.update_coupon_batch(42, CAMPAIGN, batch)
    (changed,) = listed(talon, batch_id=coupon.batch_id)
    assert (changed.start_date, changed.usage_limit, changed.discount_remainder) == (None, 3, 7)
    for unknown in ("x", "9" * 30, "-1"):
        with pytest.raises(NotFoundException):
            update(42, CAMPAIGN, unknown, UpdateCoupon())
    with pytest.raises(NotFoundException):
        talon.management.update_coupon_batch(42, CAMPAIGN, UpdateCouponBatch(batch_id="none"))
    types = [one.type for one in emulator.webhooks]
    assert types == ["CouponCreated", "CouponUpdated", "CouponsUpdated"]


def test_filters_of_coupons(talon: TalonOne, emulator: Emulator) -> None:
    now = emulator.clock.now()
    file = (
        "value,startdate,expirydate,limitval,recipientintegrationid,discountlimit\n"
        f"past-01,,{(now - DAY).isoformat()},,,\n"
        f"Later02,{(now + DAY).isoformat()},,0,,12.5\n"
        "used_03,,,1,anna,\n"
    )
    done = talon.management.import_coupons(42, CAMPAIGN, up_file=file.encode())
    assert (done.entity, done.amount) == ("Coupon", 3)
    with emulator.world(42) as world:
        used = coupons.find(world, "used_03")
        assert used is not None
        coupons.redeem(world, used, None, "s1")
        batch = used.batch_id

    def values(**filters: Any) -> list[str]:
        return [one.value for one in listed(talon, batch_id=batch, **filters)]

    assert values() == ["past-01", "Later02", "used_03"]
    assert values(sort="-value") == ["used_03", "past-01", "Later02"]
    assert values(valid="expired") == ["past-01"]
    assert values(valid="validFuture") == ["Later02"]
    assert values(valid="validNow") == ["used_03"]
    assert values(usable="true") == ["past-01", "Later02"]
    assert values(redeemed="true") == ["used_03"]
    assert values(value="USED03") == ["used_03"]
    assert values(value="st0") == ["past-01"]
    assert values(value="st0", exact_match=True) == []
    assert values(value="PAST-01", exact_match=True) == ["past-01"]
    assert values(starts_after=now) == ["Later02"]
    assert values(expires_before=now) == ["past-01"]
    assert values(created_before=now) == []
    assert values(recipient_integration_id="anna") == ["used_03"]
    assert values(page_size=1, skip=1) == ["Later02"]
    assert [(one.value, one.id) for one in listed(talon, batch_id=batch, values_only=True)] == [
        ("past-01", 0),
        ("Later02", 0),
        ("used_03", 0),
    ]
    with pytest.raises(BadRequestException):
        values(usable="true", redeemed="true")
    with pytest.raises(BadRequestException, match=r"line.*2"):
        talon.management.import_coupons(42, CAMPAIGN, up_file=file.encode())
    done = talon.management.import_coupons(
        42, CAMPAIGN, up_file=file.encode(), skip_duplicates=True
    )
    assert done.amount == 0


def test_coupons_are_searched_by_attributes(talon: TalonOne, emulator: Emulator) -> None:
    with emulator.world() as world:
        for name in ("Color", "Size"):
            attribute = Attribute(
                id=world.new_id(ATTRIBUTES), created=world.now, account_id=31, entity="Coupon",
                name=name, title=name, type="string", description="", suggestions=[],
                has_allowed_list=False, restricted_by_suggestions=False, editable=True,
                subscribed_applications_ids=[], subscribed_catalogs_ids=[],
            )  # fmt: skip
            world[ATTRIBUTES].put(attribute)
    for color in ("red", "blue"):
        talon.management.create_coupons(42, CAMPAIGN, new(attributes={"Color": color, "Size": "L"}))
    search = talon.management.search_coupons_advanced_without_total_count
    (found,) = search(42, CAMPAIGN, {"Color": "red"}).data
    assert found.attributes == {"Color": "red", "Size": "L"}
    assert len(search(42, CAMPAIGN, {"Size": "L"}).data) == 2
    everywhere = talon.management.search_coupons_advanced_application_wide_without_total_count
    assert everywhere(42, {"Color": "red"}, campaign_state="running").data == [found]
    assert everywhere(42, {"Color": "red"}, campaign_state="disabled").data == []
    assert everywhere(43, {"Color": "red"}).data == []


def test_exports_show_coupons_and_for_a_week_deleted_ones(
    talon: TalonOne, emulator: Emulator
) -> None:
    before = emulator.clock.now()
    talon.management.import_coupons(
        42, CAMPAIGN, up_file=b'value,expirydate\n"a,b"",c",2030-01-01T02:00:00+02:00\n'
    )
    (coupon,) = listed(talon, value="abc")

    def rows(**filters: Any) -> list[dict[str, str]]:
        with talon.management.export_coupons(42, **filters) as file:
            return list(file)

    (row,) = rows(value="abc", campaign_id=CAMPAIGN)
    assert (row["value"], row["limitval"], row["counter"]) == ('a,b",c', "1", "0")
    assert (row["expirydate"], row["startdate"]) == ("2030-01-01T00:00:00Z", "")
    assert (row["deleted"], row["importid"], row["accountid"]) == ("false", "1", "31")
    (row,) = rows(value="abc", date_format="excel")
    assert row["expirydate"] == "2030-01-01 00:00:00"
    assert rows(value="abc", values_only=True) == [{"value": 'a,b",c'}]
    assert rows(campaign_id=99) == []
    assert rows(campaign_id=1e300) == []

    talon.management.delete_coupon(42, CAMPAIGN, str(coupon.id))
    assert listed(talon, value="abc") == []
    assert rows(value="abc") == []
    (row,) = rows(deleted_after=before - DAY)
    assert (row["value"], row["deleted"]) == ('a,b",c', "true")
    emulator.clock.advance(days=8)
    assert rows(deleted_after=before - DAY) == []
    talon.management.delete_coupons(42, CAMPAIGN)
    assert listed(talon) == []
    told = [one for one in emulator.webhooks if one.type == "CouponsDeleted"]
    assert [one.payload["TotalResultSize"] for one in told] == [2]


def test_reservations_of_a_coupon(talon: TalonOne, emulator: Emulator) -> None:
    with emulator.world(42) as world:
        for integration_id in ("anna", "bert"):
            profiles.find_or_create(world, integration_id)
    reserve = talon.integration.create_coupon_reservation
    coupon = reserve("SUMMER25%OFF", CouponReservations(integration_ids=["anna", "bert"]))
    assert (coupon.value, coupon.reservation_counter) == ("SUMMER25%OFF", 2)
    reserved = talon.integration.get_reserved_customers("SUMMER25%OFF")
    assert [one.integration_id for one in reserved.data] == ["anna", "bert"]
    with emulator.world(42) as world:
        assert [(one.value, one.state) for one in wallet.inventory(world, "anna")] == [
            ("SUMMER25%OFF", "active")
        ]
    anna = CouponReservations(integration_ids=["anna"])
    talon.integration.delete_coupon_reservation("SUMMER25%OFF", anna)
    reserved = talon.integration.get_reserved_customers("SUMMER25%OFF")
    assert [one.integration_id for one in reserved.data] == ["bert"]
    with pytest.raises(NotFoundException):
        reserve("NOWHERE", anna)
    with pytest.raises(BadRequestException, match="no customer"):
        reserve("SUMMER10", CouponReservations(integration_ids=["nobody"]))


def test_rejections_are_told_in_words(talon: TalonOne, emulator: Emulator) -> None:
    session = NewCustomerSessionV2(coupon_codes=["NOWHERE", "SUMMER10"])
    request = IntegrationRequest(customer_session=session)
    talon.integration.update_customer_session_v2("order-1", request)
    effects = [
        Effect(
            campaign_id=-1, ruleset_id=0, rule_index=0, rule_name="", effect_type="rejectCoupon",
            props={"value": code, "rejectionReason": reason},
        )
        for code, reason in (("NOWHERE", "CouponNotFound"), ("SUMMER10", "CouponExpired"))
    ]  # fmt: skip
    with emulator.world(42) as world:
        stored = sessions.require(world, "order-1")
        event = recorded_events.record(
            world, "talon_session_updated", None, stored, effects=effects
        )
    tell = talon.management.generate_coupon_rejections
    assert [one.coupon_code for one in tell("order-1").data] == ["NOWHERE", "SUMMER10"]
    (one,) = tell("order-1", application_id=42, coupon_code="SUMMER10").data
    assert (one.event_id, one.status) == (event.id, "rejected")
    assert one.summary == "The code SUMMER10 did not apply because it has expired."
    elsewhere: dict[str, Any]
    for elsewhere in ({"application_id": 43}, {"session_integration_id": "order-2"}):
        with pytest.raises(NotFoundException):
            tell(**{"session_integration_id": "order-1"} | elsewhere)
