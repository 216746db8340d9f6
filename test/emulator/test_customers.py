"""Customers: what Applications write of them, what managers find, and what deletion leaves."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pytest

from talon_one import (
    AddLoyaltyPoints,
    CustomerProfile,
    CustomerProfileAudienceRequest,
    CustomerProfileAudienceRequestItem,
    CustomerProfileIntegrationRequestV2,
    CustomerProfileSearchQuery,
    GenerateLoyaltyCard,
    Giveaway,
    MultipleCustomerProfileIntegrationRequest,
    MultipleCustomerProfileIntegrationRequestItem,
    NewAudience,
    ProfileAudiencesChanges,
    paginate,
)
from talon_one.emulator import Emulator, achievements, coupons, giveaways, profiles, referrals
from talon_one.emulator.achievements import ACHIEVEMENTS, StoredAchievement
from talon_one.emulator.campaigns import add_campaign
from talon_one.emulator.giveaways import GIVEAWAYS, POOLS, GiveawayPool
from talon_one.exceptions import BadRequestException, NotFoundException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne

PROGRAM, CARD_PROGRAM = 5, 6


@pytest.fixture(scope="module")
def many() -> Iterator[TalonOne]:
    """A client of an emulator with sixty customers, that no test changes."""
    with Emulator(customers=60) as emulator, emulator.client() as talon:
        yield talon


def update(
    talon: TalonOne, name: str, attributes: dict[str, Any] | None = None, **options: Any
) -> CustomerProfile:
    request = CustomerProfileIntegrationRequestV2(
        attributes=attributes, response_content=["customerProfile"]
    )
    options.setdefault("run_rule_engine", True)
    response = talon.integration.update_customer_profile_v2(name, request, **options)
    assert response.customer_profile is not None
    return response.customer_profile


def having(talon: TalonOne, **attributes: Any) -> list[str]:
    query = CustomerProfileSearchQuery(attributes=attributes)
    found = talon.management.get_customers_by_attributes(query).data
    return [profile.integration_id for profile in found]


def pointers(error: BadRequestException) -> list[tuple[str, str | None]]:
    return [
        (one.title or "", one.source.pointer or one.source.parameter if one.source else None)
        for one in error.data.errors or ()
    ]


def test_the_documented_customer(many: TalonOne) -> None:
    customer = many.management.get_application_customer(42, 6)
    assert (customer.integration_id, customer.closed_sessions, customer.total_sales) == (
        "URNGV8294NV",
        3,
        299.99,
    )
    assert customer.attributes == {"Language": "english", "ShippingCountry": "DE"}
    assert many.management.get_customer_profile(6).integration_id == "URNGV8294NV"


def test_pages_cut_the_customers_of_an_application_at_any_size(many: TalonOne) -> None:
    api = many.management
    everyone = api.get_application_customers(42).data
    assert len({customer.id for customer in everyone}) == len(everyone) == 60
    for size in (1, 7, 59, 60, 61):
        assert list(paginate(api.get_application_customers, 42, page_size=size)) == everyone
    page = api.get_application_customers(42, page_size=2, skip=3, with_total_result_size=True)
    assert (page.has_more, page.total_result_size, page.data) == (None, 60, everyone[3:5])
    assert api.get_application_customers(42, skip=2**63 - 1).data == []
    (one,) = api.get_application_customers(42, integration_id="customer5").data
    assert one.integration_id == "customer5"
    for other in ("customer", "Customer5", "customer5 ", ""):
        assert api.get_application_customers(42, integration_id=other).data == []


def test_a_search_finds_whoever_has_all_that_it_asks_for(many: TalonOne) -> None:
    everyone = many.management.get_application_customers(42).data

    def search(**criteria: Any) -> list[int]:
        query = CustomerProfileSearchQuery.from_dict(criteria)
        page = many.management.get_application_customers_by_attributes(
            42, query, with_total_result_size=True
        )
        assert page.total_result_size == len(page.data)
        return [customer.id for customer in page.data]

    def with_(**attributes: Any) -> list[int]:
        return [c.id for c in everyone if c.attributes.items() >= attributes.items()]

    assert search() == search(attributes={}) == with_()
    assert search(attributes={"Newsletter": True}) == with_(Newsletter=True) != []
    assert search(attributes={"Newsletter": 1}) == search(attributes={"Newsletter": "true"}) == []
    interests = next(c.attributes["Interests"] for c in everyone if "Interests" in c.attributes)
    assert search(attributes={"Interests": interests}) == with_(Interests=interests) != []
    assert search(attributes={"Interests": interests[::-1]}) == []
    both = {"Language": "english", "Newsletter": False}
    assert search(attributes=both) == with_(**both) != []
    assert search(attributes={f"no{n}": n for n in range(2000)}) == []
    assert search(integrationIDs=["advocate1", "customer1", "nobody"]) == [8, 3778]
    assert search(profileIDs=[3778, 8, 2**63], integrationIDs=["customer1", "friend1"]) == [3778]
    assert search(profileIDs=[]) == search(integrationIDs=[]) == []
    assert search(attributes={"Language": "french"}, profileIDs=[6]) == []


def test_an_application_has_customers_of_its_own(many: TalonOne) -> None:
    others = many.management.get_application_customers(43).data
    assert others
    for customer in others:
        with pytest.raises(NotFoundException):
            many.management.get_application_customer(42, customer.id)
    with pytest.raises(NotFoundException):
        many.management.get_application_customer_friends(42, others[0].integration_id)
    with pytest.raises(NotFoundException):
        many.management.get_application_customers(44)


def test_friends_know_their_advocate_and_are_sorted_as_asked(many: TalonOne) -> None:
    api = many.management
    friends = api.get_application_customer_friends(42, "advocate1").data
    assert len(friends) > 2
    for friend in friends:
        (customer,) = api.get_application_customers(
            42, integration_id=friend.friend_integration_id
        ).data
        assert customer.advocate_integration_id == friend.advocate_integration_id == "advocate1"
    for sort in ("code", "created"):
        for sign in ("", "-"):
            page = api.get_application_customer_friends(42, "advocate1", sort=sign + sort)
            assert page.data == sorted(friends, key=attrgetter(sort), reverse=bool(sign))
    page = api.get_application_customer_friends(
        42, "advocate1", page_size=1, skip=1, with_total_result_size=True
    )
    assert (page.data, page.total_result_size) == ([friends[1]], len(friends))


def test_an_update_makes_merges_and_deletes_attributes(emulator: Emulator, talon: TalonOne) -> None:
    assert update(talon, "new", {"Pet": "cat", "Age": 7}, dry=True).attributes["Pet"] == "cat"
    assert having(talon, Pet="cat") == []
    new = update(talon, "new", {"Pet": "cat", "Age": 7})
    emulator.clock.advance(hours=1)
    changed = update(talon, "new", {"Pet": None, "Language": "welsh"})
    assert (changed.id, changed.attributes) == (new.id, {"Age": 7, "Language": "welsh"})
    assert changed.last_activity == emulator.clock.now() != new.last_activity
    assert changed.created == new.created
    assert having(talon, Pet="cat") == []
    assert having(talon, Language="welsh") == ["new"]
    assert talon.management.get_customer_profile(new.id) == changed
    assert talon.management.get_application_customer(42, new.id).closed_sessions == 0
    assert update(talon, "new", {}).attributes == changed.attributes


def test_only_an_update_that_runs_the_rules_counts_as_activity(
    emulator: Emulator, talon: TalonOne
) -> None:
    before = update(talon, "new").last_activity
    emulator.clock.advance(hours=1)
    request = CustomerProfileIntegrationRequestV2(attributes={"Age": 8})
    answer = talon.integration.update_customer_profile_v2("new", request)
    assert (answer.effects, answer.customer_profile) == ([], None)
    (found,) = talon.management.get_application_customers(42, integration_id="new").data
    assert (found.attributes, found.last_activity) == ({"Age": 8}, before)
    with pytest.raises(BadRequestException) as refused:
        update(talon, "new", run_rule_engine=False)
    assert pointers(refused.value) == [("Invalid body", "/responseContent")]
    with pytest.raises(BadRequestException) as refused:
        talon.integration.update_customer_profile_v2("new", request, dry=True)
    assert pointers(refused.value) == [("Invalid parameter", "dry")]


def test_attributes_are_held_to_their_definitions(talon: TalonOne) -> None:
    wrong = {"Age": "seven", "Shoe/Size": 44, "Pet": None, "Interests": ["books", 1]}
    with pytest.raises(BadRequestException) as refused:
        update(talon, "new", wrong)
    assert sorted(pointers(refused.value)) == [
        ("Invalid type", "/attributes/Age"),
        ("Invalid type", "/attributes/Interests"),
        ("Unknown", "/attributes/Shoe~1Size"),
    ]
    batch = MultipleCustomerProfileIntegrationRequest(
        customer_profiles=[
            MultipleCustomerProfileIntegrationRequestItem(
                integration_id=name, attributes={"Age": age}
            )
            for name, age in (("a", 7), ("b", "seven"))
        ]
    )
    with pytest.raises(BadRequestException) as refused:
        talon.integration.update_customer_profiles_v2(batch, silent="no")
    assert pointers(refused.value) == [("Invalid type", "/customerProfiles/1/attributes/Age")]
    assert talon.management.get_application_customers(42, integration_id="a").data == []


def test_a_batch_changes_all_without_rules(emulator: Emulator, talon: TalonOne) -> None:
    before = update(talon, "a", {"Age": 1, "Pet": "dog"}).last_activity
    emulator.clock.advance(hours=1)
    items = [
        MultipleCustomerProfileIntegrationRequestItem(integration_id="a", attributes={"Age": None}),
        MultipleCustomerProfileIntegrationRequestItem(integration_id="b", attributes={"Age": 2}),
    ]
    answer = talon.integration.update_customer_profiles_v2(
        MultipleCustomerProfileIntegrationRequest(customer_profiles=items), silent="no"
    )
    shown = [state.customer_profile for state in answer.integration_states or ()]
    assert [(one.integration_id, one.attributes) for one in shown if one] == [
        ("a", {"Pet": "dog"}),
        ("b", {"Age": 2}),
    ]
    (found,) = talon.management.get_application_customers(42, integration_id="a").data
    assert (found.attributes, found.last_activity) == ({"Pet": "dog"}, before)


def test_a_profile_joins_and_leaves_audiences(talon: TalonOne) -> None:
    first, second = (
        talon.integration.create_audience_v2(NewAudience(name=name)).id for name in ("1st", "2nd")
    )
    for changes, names in (
        (ProfileAudiencesChanges(adds=[first, second], deletes=[]), ["1st", "2nd"]),
        (ProfileAudiencesChanges(adds=[], deletes=[first]), ["2nd"]),
    ):
        talon.integration.update_customer_profile_v2(
            "new", CustomerProfileIntegrationRequestV2(audiences_changes=changes)
        )
        memberships = update(talon, "new").audience_memberships or []
        assert [one.name for one in memberships] == names
    unknown = CustomerProfileIntegrationRequestV2(
        attributes={"Age": 9},
        audiences_changes=ProfileAudiencesChanges(adds=[first, 999], deletes=[]),
    )
    with pytest.raises(BadRequestException) as refused:
        talon.integration.update_customer_profile_v2("new", unknown)
    assert pointers(refused.value) == [("Invalid body", "/audiencesChanges/adds/1")]
    kept = update(talon, "new")
    assert (kept.attributes, len(kept.audience_memberships or [])) == ({}, 1)


def test_live_and_sandbox_are_worlds_apart(emulator: Emulator, talon: TalonOne) -> None:
    key = emulator.add_application(7, sandbox=True)
    other = emulator.add_application(8)
    live = update(talon, "both", {"Pet": "live"})
    with emulator.client(integration_key=key) as sandbox:
        tried = update(sandbox, "both", {"Pet": "tried"})
    with emulator.client(integration_key=other) as shop:
        shared = update(shop, "both", {"Age": 3})
    assert (live.sandbox, tried.sandbox, shared.id) == (False, True, live.id)
    assert tried.id != live.id
    assert shared.attributes == {"Pet": "live", "Age": 3}
    assert tried.attributes == {"Pet": "tried"}
    assert [p.id for p in talon.management.get_customer_profiles(sandbox=True).data] == [tried.id]
    assert having(talon, Pet="tried") == []
    with pytest.raises(NotFoundException):
        talon.management.get_application_customer(42, tried.id)
    with emulator.client(integration_key=key) as sandbox:
        sandbox.integration.delete_customer_data("both")
        with pytest.raises(NotFoundException):
            sandbox.integration.delete_customer_data("both")
    assert talon.management.get_customer_profile(live.id).attributes == shared.attributes


def test_the_inventory_has_the_parts_that_are_asked_for(talon: TalonOne) -> None:
    update(talon, "rich", {"Pet": "cat"})
    talon.management.add_loyalty_points(str(PROGRAM), "rich", AddLoyaltyPoints(points=30))
    card = talon.integration.generate_loyalty_card(
        CARD_PROGRAM, GenerateLoyaltyCard(customer_profile_ids=["rich"])
    )
    assert talon.integration.get_customer_inventory("rich").to_dict() == {}
    inventory = talon.integration.get_customer_inventory("rich", profile=True, loyalty=True)
    assert inventory.profile == update(talon, "rich")
    assert inventory.loyalty is not None
    assert inventory.loyalty.programs[str(PROGRAM)].ledger.current_balance == 30
    assert [one.identifier for one in inventory.loyalty.cards or ()] == [card.identifier]
    with pytest.raises(NotFoundException):
        talon.integration.get_customer_inventory("nobody", profile=True)


def test_the_inventory_has_codes_and_deletion_ends_reservations(
    emulator: Emulator, talon: TalonOne
) -> None:
    update(talon, "rich")
    update(talon, "poor")
    with emulator.world(42) as world:
        campaign = add_campaign(world, 42, "Codes")
        shared, _ = coupons.create(world, campaign, 2)
        coupons.reserve(world, shared, "rich")
        coupons.reserve(world, shared, "poor")
        (code,) = referrals.create(world, campaign, ["rich"])
        pool = world[POOLS].put(GiveawayPool(id=9, name="Gifts", applications=[42]))
        world[GIVEAWAYS].put(Giveaway(id=99, created=world.now, code="GIFT", pool_id=9, used=False))
        giveaways.award(world, pool, profiles.require(world, "rich"))
    read = talon.integration.get_customer_inventory
    inventory = read("rich", coupons=True, referrals=True, giveaways=True)
    assert [one.code for one in inventory.giveaways or ()] == ["GIFT"]
    assert [one.value for one in inventory.coupons or ()] == [shared.value]
    assert [one.code for one in inventory.referrals or ()] == [code.code]
    assert read("poor", coupons=True, referrals=True).referrals == []
    talon.integration.delete_customer_data("rich")
    update(talon, "rich")
    again = read("rich", coupons=True, giveaways=True)
    assert (again.coupons, again.giveaways) == ([], [])
    with emulator.world() as world:
        (gift,) = world[GIVEAWAYS].find(pool_id=9)
        assert (gift.used, gift.profile_integration_id, gift.profile_id) == (True, None, None)
    (left,) = read("poor", coupons=True).coupons or ()
    assert left.reservation_counter == 1


def test_the_inventory_has_achievements_and_deletion_ends_runs(
    emulator: Emulator, talon: TalonOne
) -> None:
    update(talon, "rich")
    with emulator.world(42) as world:
        achievement = world[ACHIEVEMENTS].put(
            StoredAchievement(
                id=1, created=world.now, name="Coffee", title="Coffee", description="", target=3,
                recurrence_policy="no_recurrence", activation_policy="user_action", user_id=134,
                subscribed_applications=[42], sandbox=False, timezone="UTC",
            )
        )  # fmt: skip
        achievements.progress(world, achievement, "rich", Decimal(2))

    def progress() -> list[tuple[str, str, float]]:
        inventory = talon.integration.get_customer_inventory("rich", achievements=True)
        return [(one.name, one.status, one.progress) for one in inventory.achievements or ()]

    assert progress() == [("Coffee", "inprogress", 2)]
    talon.integration.delete_customer_data("rich")
    update(talon, "rich")
    assert progress() == [("Coffee", "not_started", 0)]


def test_deletion_leaves_nothing_of_a_customer(talon: TalonOne) -> None:
    api = talon.management
    audience = talon.integration.create_audience_v2(NewAudience(name="All")).id
    profile = update(talon, "gone", {"Pet": "cat"})
    talon.integration.update_customer_profile_audiences(
        CustomerProfileAudienceRequest(
            data=[
                CustomerProfileAudienceRequestItem(
                    action="add", profile_integration_id="gone", audience_id=audience
                )
            ]
        )
    )
    api.add_loyalty_points(str(PROGRAM), "gone", AddLoyaltyPoints(points=30))
    card = talon.integration.generate_loyalty_card(
        CARD_PROGRAM, GenerateLoyaltyCard(customer_profile_ids=["gone", "other"])
    ).identifier
    talon.integration.delete_customer_data("gone")
    for read in (
        lambda: api.get_customer_profile(profile.id),
        lambda: api.get_application_customer(42, profile.id),
        lambda: talon.integration.get_customer_inventory("gone"),
        lambda: talon.integration.get_loyalty_balances(PROGRAM, "gone"),
        lambda: talon.integration.delete_customer_data("gone"),
    ):
        with pytest.raises(NotFoundException):
            read()
    assert having(talon, Pet="cat") == []
    assert api.get_audience_memberships(audience).data == []
    holders = api.get_loyalty_card(CARD_PROGRAM, card).profiles or []
    assert [one.integration_id for one in holders] == ["other"]
    again = update(talon, "gone")
    assert (again.attributes, again.audience_memberships) == ({}, [])
    assert again.id != profile.id
    balance = talon.integration.get_loyalty_balances(PROGRAM, "gone").balance
    assert balance is not None
    assert balance.active_points == 0


def test_deletion_of_an_advocate_frees_the_friends(talon: TalonOne) -> None:
    api = talon.management
    friends = [
        one.friend_integration_id
        for one in api.get_application_customer_friends(42, "advocate1").data
    ]
    talon.integration.delete_customer_data(friends[0])
    left = api.get_application_customer_friends(42, "advocate1").data
    assert [one.friend_integration_id for one in left] == friends[1:]
    talon.integration.delete_customer_data("advocate1")
    for name in friends[1:]:
        (friend,) = api.get_application_customers(42, integration_id=name).data
        assert friend.advocate_integration_id is None
