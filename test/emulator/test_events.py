"""Events: what Applications track, and what managers read of events and sessions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from session_calls import CART, customer, put, refused

from talon_one import (
    CustomerProfileIntegrationRequestV2,
    CustomerProfileSearchQuery,
    IntegrationEventV2Request,
    IntegrationEventV2Response,
    IntegrationEventV3Request,
    IntegrationEventV3Response,
    paginate,
)
from talon_one.emulator import Emulator
from talon_one.emulator.event_types import add_event_type
from talon_one.exceptions import ConflictException, NotFoundException

if TYPE_CHECKING:
    from talon_one import ApplicationEvent, ApplicationSession, TalonOne


@pytest.fixture(autouse=True)
def defined(emulator: Emulator) -> None:
    """The types of events that the tests track."""
    with emulator.world() as world:
        for name in ("viewed", "liked"):
            add_event_type(world, name)


def track(talon: TalonOne, silent: str = "no", **event: Any) -> IntegrationEventV2Response | None:
    event = {"type": "viewed", "responseContent": ["event", "customerProfile"], **event}
    return talon.integration.track_event_v2(
        IntegrationEventV2Request.from_dict(event), silent=silent
    )


def track_advanced(talon: TalonOne, **event: Any) -> IntegrationEventV3Response:
    event = {"type": "viewed", "responseContent": ["advancedEvent"], "profileId": "new", **event}
    request = IntegrationEventV3Request.from_dict(event)
    response = talon.integration.track_event_v3(request, silent="no")
    assert response is not None
    return response


def events(talon: TalonOne, **filters: Any) -> list[ApplicationEvent]:
    return talon.management.get_application_events_without_total_count(42, **filters).data


def sessions(talon: TalonOne, **filters: Any) -> list[str]:
    found = talon.management.get_application_sessions(42, **filters).data
    return [one.integration_id for one in found]


def test_an_event_makes_its_customer_active_and_is_found(
    emulator: Emulator, talon: TalonOne
) -> None:
    track(talon, profileId="new")
    emulator.clock.advance(hours=1)
    told = track(talon, profileId="new", attributes={"page": "/a"}, storeIntegrationId="ulm")
    assert told is not None
    assert told.event is not None
    assert (told.effects, told.event.attributes) == ([], {"page": "/a"})
    assert told.customer_profile is not None
    assert told.customer_profile.last_activity == emulator.clock.now() == told.event.created
    found = events(talon, profile="new")[1]
    assert (found.id, found.attributes, found.store_integration_id, found.profile_id) == (
        told.event.id,
        {"page": "/a"},
        "ulm",
        customer(talon).id,
    )
    assert track(talon, "yes", profileId="new") is None


def test_what_is_wrong_with_an_event(talon: TalonOne) -> None:
    def wrong(**event: Any) -> list[tuple[str | None, str | None]]:
        return refused(lambda: track(talon, **event))

    assert wrong() == wrong(profileId="") == [("Invalid body", "/profileId")]
    assert wrong(profileId="x" * 1001) == [("Invalid body", "/profileId")]
    for type_ in ("talon_session_closed", "unknown"):
        assert wrong(profileId="new", type=type_) == [("Invalid body", "/type")]
    assert wrong(profileId="new", attributes={"x": 1}) == [("Unknown", "/attributes/x")]
    assert events(talon) == []


def test_a_dry_event_leaves_nothing(talon: TalonOne) -> None:
    request = IntegrationEventV2Request.from_dict({"type": "viewed", "profileId": "dry"})
    assert talon.integration.track_event_v2(request, dry=True, silent="no") is not None
    assert events(talon) == []
    assert talon.management.get_application_customers(42, integration_id="dry").data == []


def test_an_advanced_event_is_tracked_once_and_may_refer_to_a_purchase(talon: TalonOne) -> None:
    connection = [("Invalid body", "/connectedSessionId")]
    put(talon, "s", profileId="new", cartItems=CART)
    for session_id in ("s", "none"):
        assert (
            refused(lambda: track_advanced(talon, integrationId="e", connectedSessionId=session_id))  # noqa: B023
            == connection
        )
    put(talon, "s", state="closed")
    told = track_advanced(talon, integrationId="e", connectedSessionId="s").advanced_event
    assert told is not None
    assert told == talon.integration.get_event_v3("e")
    assert (told.integration_id, told.connected_session_id) == ("e", "s")
    with pytest.raises(ConflictException):
        track_advanced(talon, integrationId="e", profileId="other")
    track_advanced(talon, integrationId="f")
    with pytest.raises(NotFoundException):
        talon.integration.get_event_v3("g")
    (found,) = events(talon, session="s", type="viewed")
    assert (found.integration_id, found.session_id) == ("e", session(talon, "s").id)


def session(talon: TalonOne, integration_id: str) -> ApplicationSession:
    (found,) = talon.management.get_application_sessions(42, integration_id=integration_id).data
    return talon.management.get_application_session(42, found.id)


def test_sessions_are_recorded_as_events(talon: TalonOne) -> None:
    put(talon, "s", cartItems=CART)
    put(talon, "s")
    put(talon, "s", state="closed")
    talon.integration.reopen_customer_session("s")
    put(talon, "s", state="closed")
    put(talon, "s", state="cancelled")
    put(talon, "t", state="closed")
    put(talon, "u")
    put(talon, "u", state="cancelled")
    told = [event.type.removeprefix("talon_session_") for event in events(talon)]
    assert told == [
        "created", "updated", "closed", "reopened", "closed", "revoked",
        "created", "closed", "created", "cancelled",
    ]  # fmt: skip
    types = talon.management.get_application_event_types(42, page_size=2)
    assert types.total_result_size == 6
    assert types.data == ["talon_session_cancelled", "talon_session_closed"]
    last = talon.management.get_application_event_types(42, sort="-type", page_size=1)
    assert last.data == ["talon_session_updated"]
    assert talon.management.get_application_event_types(43).data == []


def test_nothing_tells_of_a_customer_who_was_deleted(talon: TalonOne) -> None:
    track(talon, profileId="new", attributes={"page": "/a"})
    item = {**CART[0], "attributes": {"Color": "red"}}
    put(talon, "s", profileId="new", attributes={"City": "Ulm"}, cartItems=[item], state="closed")
    talon.integration.delete_customer_data("new")
    found = talon.integration.get_customer_session("s").customer_session
    assert found is not None
    assert (found.attributes, found.cart_items[0].attributes) == ({}, None)
    assert [event.attributes for event in events(talon, profile="new")] == [{}, {}, {}]
    put(talon, "s", state="cancelled")
    assert talon.management.get_application_customers(42, integration_id="new").data == []


def test_updates_of_profiles_are_recorded_if_rules_run_on_them(talon: TalonOne) -> None:
    for run_rule_engine in (False, True):
        for name in (f"ada-{run_rule_engine}", "ada-False"):
            talon.integration.update_customer_profile_v2(
                name, CustomerProfileIntegrationRequestV2(), run_rule_engine=run_rule_engine
            )
    told = [(event.type, event.profile_id) for event in events(talon)]
    assert told == [
        ("talon_profile_created", customer(talon, "ada-True").id),
        ("talon_profile_updated", customer(talon, "ada-False").id),
    ]


def test_managers_find_events(emulator: Emulator, talon: TalonOne) -> None:
    profile = CustomerProfileIntegrationRequestV2(attributes={"Name": "Ada Ames"})
    talon.integration.update_customer_profile_v2("ada", profile)
    start = emulator.clock.now()
    put(talon, "s", profileId="ada", cartItems=CART, couponCodes=["C"], referralCode="R")
    emulator.clock.advance(hours=1)
    track(talon, profileId="ada", type="viewed")
    track(talon, profileId="bob", type="liked")

    def types(**filters: Any) -> list[str]:
        return [event.type for event in events(talon, **filters)]

    every = ["talon_session_created", "viewed", "liked"]
    assert types() == every
    assert types(sort="-created")[-1] == "talon_session_created"
    assert types(type="liked,viewed") == types(created_after=start) == ["viewed", "liked"]
    assert types(created_before=start + timedelta(minutes=1)) == every[:1]
    assert types(session="s") == types(coupon_code="C") == types(referral_code="R") == every[:1]
    assert types(profile="bob") == ["liked"]
    assert types(customer_name="ADA a") == every[:2]
    for filters in ("customer_email", "rule_query", "campaign_query", "effect_type", "coupon_code"):
        assert types(**{filters: "none"}) == []
    read = talon.management.get_application_events_without_total_count
    assert [one.type for one in paginate(read, 42, page_size=1)] == every
    with pytest.raises(NotFoundException):
        talon.management.get_application_events_without_total_count(99)


def test_managers_find_sessions(emulator: Emulator, talon: TalonOne) -> None:
    start = emulator.clock.now()
    put(talon, "first-a", profileId="ada", couponCodes=["SUMMER", "Winter"], cartItems=CART)
    emulator.clock.advance(hours=1)
    put(talon, "second", profileId="bob", referralCode="friend", state="closed")
    put(talon, "third", storeIntegrationId="ulm")
    every = ["session1", "first-a", "second", "third"]
    assert sessions(talon) == every
    assert sessions(talon, created_after=start) == ["second", "third"]
    assert sessions(talon, profile="ada") == sessions(talon, coupon="Winter") == ["first-a"]
    assert sessions(talon, coupon="winter") == sessions(talon, coupon="inter") == []
    assert sessions(talon, coupon="winte", partial_match=True) == ["first-a"]
    assert sessions(talon, integration_id="RST", partial_match=True) == ["first-a"]
    assert sessions(talon, integration_id="rs", partial_match=True) == []
    assert sessions(talon, state="closed") == sessions(talon, referral="friend") == ["second"]
    assert sessions(talon, store_integration_id="ulm") == ["third"]
    assert sessions(talon, sort="-integrationId") == sorted(every, reverse=True)
    assert refused(lambda: sessions(talon, coupon="C", profile="ada", partial_match=True)) == [
        ("Invalid parameter", "partialMatch")
    ]
    read = talon.management.get_application_sessions
    assert [one.integration_id for one in paginate(read, 42, page_size=3)] == every
    one = session(talon, "first-a")
    assert (one.profileintegrationid, one.coupon, one.referral, one.total) == (
        "ada",
        "SUMMER",
        "",
        13.3,
    )
    for application_id, session_id in ((43, one.id), (42, 10**6), (99, one.id)):
        with pytest.raises(NotFoundException):
            talon.management.get_application_session(application_id, session_id)


def test_sessions_are_found_by_the_attributes_of_their_customers(talon: TalonOne) -> None:
    for name, language in (("ada", "french"), ("bob", "spanish"), ("cleo", "french")):
        request = CustomerProfileIntegrationRequestV2(attributes={"Language": language, "Age": 7})
        talon.integration.update_customer_profile_v2(name, request)
        put(talon, f"of-{name}", profileId=name)
    put(talon, "anonymous")
    read = talon.management.get_application_sessions_by_customer_attributes
    query = CustomerProfileSearchQuery(attributes={"Language": "french", "Age": 7})
    page = read(42, query, with_total_result_size=True)
    assert ([one.integration_id for one in page.data], page.total_result_size) == (
        ["of-ada", "of-cleo"],
        2,
    )
    assert read(43, query).data == []


def test_exports(emulator: Emulator, talon: TalonOne) -> None:
    start = emulator.clock.now() - timedelta(seconds=1)
    put(talon, "s", profileId="new", cartItems=CART, couponCodes=["A", "B"], state="closed")
    put(talon, "t", identifiers=["device"])
    rows = list(talon.management.export_customer_sessions(42))
    assert [row["integrationid"] for row in rows] == ["session1", "s", "t"]
    closed = rows[1]
    assert (closed["state"], closed["total"], closed["coupons"]) == ("closed", "13.3", "A,B")
    assert (closed["closedat"], closed["cancelledat"]) == (closed["created"], "")
    assert (rows[2]["identifiers"], rows[0]["additional_costs"]) == (
        '["device"]',
        '{"shipping":{"price":4.5}}',
    )
    checks: tuple[tuple[dict[str, Any], list[str]], ...] = (
        ({"profile_integration_id": "new"}, ["s"]),
        ({"customer_session_state": "open"}, ["session1", "t"]),
        ({"created_after": start}, ["s", "t"]),
        ({"updated_before": start}, ["session1"]),
    )
    for filters, found in checks:
        export = talon.management.export_customer_sessions(42, **filters)
        assert [row["integrationid"] for row in export] == found
    effects = list(talon.management.export_effects(42))
    assert {row["campaignid"] for row in effects} == {"-1", "1"}


def test_sales_are_counted_less_what_is_undone(emulator: Emulator, talon: TalonOne) -> None:
    start = emulator.clock.now()

    def sales() -> tuple[str, str]:
        export = talon.management.export_application_campaign_analytics(
            42, start, start + timedelta(days=1)
        )
        everything = next(iter(export))
        return everything["revenue"], everything["sessions"]

    for name in "ab":
        put(talon, name, cartItems=CART, state="closed")
    assert sales() == ("26.60", "2")
    talon.integration.reopen_customer_session("a")
    assert sales() == ("13.30", "1")
    put(talon, "a", state="closed")
    put(talon, "b", state="cancelled")
    assert sales() == ("13.30", "1")


def test_a_seed_has_sessions() -> None:
    section = [{"integrationId": "s", "profileId": "p", "cartItems": CART, "state": "closed"}]
    with Emulator(seed={"sessions": section}) as emulator, emulator.client() as talon:
        found = talon.integration.get_customer_session("s").customer_session
        assert found is not None
        assert (found.total, customer(talon, "p").total_sales) == (13.3, 13.3)
    wrong = {"sessions": [{"integrationId": "s", "state": "cancelled"}]}
    with pytest.raises(ValueError, match="sessions: /customerSession/state"), Emulator(seed=wrong):
        pass
