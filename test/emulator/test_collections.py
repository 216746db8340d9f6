"""Collections, attributes, additional costs, catalogs: what rules look things up in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from talon_one import (
    BestPriorPriceRequest,
    CatalogAction,
    CatalogSyncRequest,
    CustomerProfileIntegrationRequestV2,
    ExcludePriceObservationsRequest,
    NewAdditionalCost,
    NewAttribute,
    NewCampaignCollection,
    NewCollection,
    PriceHistoryRequest,
    UpdateCampaignCollection,
    UpdateCollection,
    paginate,
)
from talon_one.emulator import Emulator
from talon_one.exceptions import BadRequestException, ConflictException, NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne


def campaign_id(talon: TalonOne) -> int:
    (campaign, *_) = talon.management.get_campaigns(42).data
    return campaign.id


def test_a_collection_holds_what_was_imported_last(talon: TalonOne) -> None:
    m = talon.management
    new = NewCollection(name="Shoes", subscribed_applications_ids=[42])
    made = m.create_account_collection(new)
    with pytest.raises(ConflictException):
        m.create_account_collection(new)
    for rows in ("a\nb\na\n", "".join(f"sku-{n}\n" for n in range(60))):
        m.import_account_collection(made.id, up_file=f"item\n{rows}".encode())
    items = [f"sku-{n}" for n in range(60)]
    assert [one.item for one in paginate(m.get_collection_items, made.id, page_size=7)] == items
    assert m.get_account_collection(made.id).payload == items[:50]
    with m.export_account_collection_items(made.id) as exported:
        assert [row["item"] for row in exported] == items
    for file in (b"items\na\n", b"item,other\na,b\n", b"item\n\xff\n"):
        with pytest.raises(BadRequestException):
            m.import_account_collection(made.id, up_file=file)
    with pytest.raises(BadRequestException, match="/subscribedApplicationsIds/0"):
        change = UpdateCollection(subscribed_applications_ids=[999])
        m.update_account_collection(made.id, change)
    assert len(m.get_collection_items(made.id).data) == 60
    (record,) = m.get_exports(entity="Collection").data
    assert record.filter == {"collectionId": made.id}
    m.delete_account_collection(made.id)
    with pytest.raises(NotFoundException):
        m.get_collection_items(made.id)


def test_a_collection_of_a_campaign_is_not_one_of_the_account(talon: TalonOne) -> None:
    m, campaign = talon.management, campaign_id(talon)
    new = NewCampaignCollection(name="Shoes")
    made = m.create_collection(42, campaign, new)
    assert m.list_account_collections().data == []
    with pytest.raises(NotFoundException):
        m.get_account_collection(made.id)
    with pytest.raises(NotFoundException):
        m.get_collection(43, campaign, made.id)
    change = UpdateCampaignCollection(description="All of them")
    m.update_collection(42, campaign, made.id, change)
    (listed,) = m.list_collections_in_application(42).data
    assert (listed.id, listed.description) == (made.id, "All of them")
    m.import_collection(42, campaign, made.id, up_file=b"item\na\n")
    assert m.get_collection(42, campaign, made.id).payload == ["a"]
    m.delete_campaign(42, campaign)
    assert m.list_collections_in_application(42).data == []


def attribute(name: str, type_: str = "string", **properties: Any) -> NewAttribute:
    known: dict[str, Any] = {
        "entity": "CustomerProfile", "name": name, "title": name, "type": type_,
        "description": "", "suggestions": [], "editable": True,
    }  # fmt: skip
    return NewAttribute(**known | properties)


def set_attributes(talon: TalonOne, **values: Any) -> None:
    talon.integration.update_customer_profile_v2(
        "anna", CustomerProfileIntegrationRequestV2(attributes=values)
    )


def test_an_attribute_takes_values_once_it_is_defined(talon: TalonOne) -> None:
    m = talon.management
    with pytest.raises(BadRequestException, match="/attributes/Shop"):
        set_attributes(talon, Shop="Berlin")
    new = attribute("Shop", suggestions=["Berlin"], restricted_by_suggestions=True)
    made = m.create_attribute(new)
    set_attributes(talon, Shop="Berlin")
    with pytest.raises(BadRequestException, match="/attributes/Shop"):
        set_attributes(talon, Shop="Paris")
    assert m.import_allowed_list(made.id, up_file=b"item\nParis\nRome\n").amount == 2
    assert m.get_attribute(made.id).has_allowed_list is True
    set_attributes(talon, Shop="Paris")
    m.import_allowed_list(made.id, up_file=b"item\nRome\n")
    with pytest.raises(BadRequestException, match="/attributes/Shop"):
        set_attributes(talon, Shop="Paris")
    with pytest.raises(BadRequestException, match="/name"):
        m.create_attribute(attribute("Shop", title="Other"))
    with pytest.raises(BadRequestException, match="/type"):
        m.update_attribute(made.id, attribute("Shop", "number"))
    m.update_attribute(made.id, attribute("Shop", description="Where the customer buys"))
    found = m.get_attributes(entity="CustomerProfile", search="WHERE", kind="custom")
    assert [one.id for one in found.data] == [made.id]


def test_additional_costs_have_names_and_titles_of_their_own(talon: TalonOne) -> None:
    m = talon.management
    new = NewAdditionalCost(name="insurance", title="Insurance", description="Against loss")
    made = m.create_additional_cost(new)
    assert (made.type, m.get_additional_cost(made.id)) == ("session", made)
    names: dict[str, Any] = {"name": "insurance", "title": "Insurance", "description": ""}
    for change in ({"name": "other"}, {"title": "Other"}):
        taken = NewAdditionalCost(**names | change)
        with pytest.raises(BadRequestException):
            m.create_additional_cost(taken)
    new.type, new.title = "item", "Cover"
    assert m.update_additional_cost(made.id, new).type == "item"
    assert made.id in [one.id for one in m.get_additional_costs(sort="-title").data]


def sync(talon: TalonOne, type_: str, *payloads: dict[str, Any], version: int | None = None) -> int:
    actions = [CatalogAction(type=type_, payload=payload) for payload in payloads]
    request = CatalogSyncRequest(actions=actions, version=version)
    return talon.integration.sync_catalog(1, request).version


def items(talon: TalonOne, **filters: Any) -> dict[str, Any]:
    found = talon.management.list_catalog_items(1, **filters).data
    return {
        one.sku: (
            one.price,
            {value.name: value.value for value in one.attributes or ()},
            one.product and one.product.name,
        )
        for one in found
    }


def test_a_catalog_changes_by_actions_of_one_type(talon: TalonOne) -> None:
    red = {"Color": "red"}
    shoe = {"sku": "a", "price": 9, "attributes": red, "product": {"name": "Shoe"}}
    assert sync(talon, "ADD", shoe, {"sku": "b", "attributes": {"Color": "blue"}}) == 2
    assert sync(talon, "ADD", {"sku": "c"}, version=2) == 3
    assert items(talon, sku=["a", "c"]) == {"a": (9, red, "Shoe"), "c": (None, {}, None)}
    assert items(talon, product_names=["Shoe"]) == {"a": (9, red, "Shoe")}

    # A patch without a product takes it away; without a price that stays.
    sync(talon, "PATCH", {"sku": "a", "attributes": {"Size": "M"}})
    assert items(talon)["a"] == (9, {"Color": "red", "Size": "M"}, None)
    sync(talon, "ADD", {"sku": "a", "attributes": {"Size": "S"}, "replaceIfExists": True})
    assert items(talon)["a"] == (9, {"Size": "S"}, None)
    blue = [{"attr": "Color", "op": "IN", "value": "green,blue"}]
    sync(talon, "PATCH_MANY", {"price": 5, "filters": blue})
    assert {sku: price for sku, (price, *_) in items(talon).items()} == {"a": 9, "b": 5, "c": None}
    sync(talon, "REMOVE_MANY", {"filters": blue})
    sync(talon, "REMOVE", {"sku": "c"}, {"sku": "nowhere"})
    before = items(talon)
    assert list(before) == ["a"]

    for pointer, type_, payloads in (
        ("/actions/1/payload/sku", "ADD", [{"sku": "x"}, {"sku": "x"}]),
        ("/actions/1/payload/sku", "ADD", [{"sku": "x"}, {"sku": "a"}]),
        ("/actions/0/payload/sku", "PATCH", [{"sku": "x"}]),
        ("/actions/0/payload/attributes/Nope", "ADD", [{"sku": "x", "attributes": {"Nope": 1}}]),
        ("/actions/0/type", "ADD_PRICE_ADJUSTMENT", [{"sku": "a", "adjustments": []}]),
    ):  # fmt: skip
        with pytest.raises(BadRequestException, match=pointer):
            sync(talon, type_, *payloads)
    with pytest.raises(BadRequestException, match="/version"):
        sync(talon, "REMOVE_MANY", {}, version=2)
    mixed = [
        CatalogAction(type="ADD", payload={"sku": "x"}),
        CatalogAction(type="REMOVE", payload={"sku": "a"}),
    ]
    with pytest.raises(BadRequestException, match="/actions/1/type"):
        talon.integration.sync_catalog(1, CatalogSyncRequest(actions=mixed))
    assert items(talon) == before


def test_the_best_prior_price_is_the_lowest_that_counts() -> None:
    seed = {
        "applications": [
            {"id": 42, "integrationKeys": ["k"], "bestPriorPriceSettings":
             {"enableBestPriorPrice": True}}
        ],
        "catalogs": [{"subscribedApplicationsIds": [42]}],
    }  # fmt: skip
    with Emulator(seed=seed) as emulator, emulator.client(integration_key="k") as talon:
        emulator.clock.freeze()
        start = emulator.clock.now()
        for price in (7, 5, 9, 9, 6):
            sync(talon, "ADD", {"sku": "a", "price": price, "replaceIfExists": True})
            emulator.clock.advance(days=10)
        now = emulator.clock.now()

        def best(days: int, type_: str = "strict") -> list[float]:
            request = BestPriorPriceRequest(
                skus=["a", "b"], timeframe=str(days), timeframe_end_date=now,
                timeframe_end_date_type=type_,
            )  # fmt: skip
            return [one.price for one in talon.integration.best_prior_price(request)]

        # 7 for ten days, 5 for ten, 9 for twenty, 6 since ten days.
        assert [best(days) for days in (5, 29, 30)] == [[6], [6], [5]]
        assert [best(days, "price") for days in (19, 20)] == [[9], [5]]
        asked = PriceHistoryRequest(sku="a", start_date=start, end_date=now)
        history = talon.management.price_history(42, asked).history
        assert [one.price for one in history] == [7, 5, 9, 6]
        excluded = ExcludePriceObservationsRequest(ids=[history[1].id], reason="wrong")
        talon.management.exclude_price_history(42, excluded)
        assert best(30) == [6]
        with pytest.raises(BadRequestException, match="/ids/0"):
            talon.management.exclude_price_history(42, excluded)
