"""Stores, what campaigns they are linked with, and what these may spend there. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ...models import ListStores200Response, Store
from .. import attributes, imports
from ..budgets import STORE_BUDGETS
from ..campaigns import CAMPAIGNS, require_campaign
from ..errors import conflict, invalid_body, not_found
from ..reply import csv_reply, page_of
from ..sorting import ordered
from ..store import Kind
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models import ModelImport, NewStore
    from ..reply import Reply
    from ..world import World

STORES = Kind("stores", Store, indexes=(("application_id", "integration_id"),))
KINDS = (STORES,)


def find_store(world: World, application_id: int, integration_id: str) -> Store | None:
    """The store that a shop calls by an ID."""
    found = world[STORES].find(application_id=application_id, integration_id=integration_id)
    return found[0] if found else None


def add_store(
    world: World, application_id: int, integration_id: str, name: str, **properties: Any
) -> Store:
    """Make a store.

    Args:
        world: The state.
        application_id: The Application that it belongs to.
        integration_id: What the shop calls it.
        name: What people call it.
        **properties: Any other properties of `Store`, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(STORES), "created": world.now, "updated": world.now, "description": "",
    }  # fmt: skip
    return world[STORES].put(
        Store(
            application_id=application_id,
            integration_id=integration_id,
            name=name,
            **known | properties,
        )
    )


def require_store(world: World, application_id: int, store_id: str) -> Store:
    """The store with an internal ID in an Application, or 404."""
    number = int(store_id) if store_id.isascii() and store_id.isdigit() else 0
    store = world[STORES].get(number) if number < 1 << 63 else None
    if store is None or store.application_id != application_id:
        raise not_found("store")
    return store


def check_stores(world: World, application_id: int, ids: Sequence[int] | None) -> None:
    """Refuse `linkedStoreIds` of a body that has the ID of no store of an Application."""
    for number, store_id in enumerate(ids or ()):
        store = world[STORES].get(store_id)
        if store is None or store.application_id != application_id:
            raise invalid_body(f"/linkedStoreIds/{number}", "is no store of the Application")


def _view(world: World, store: Store) -> Store:
    linked = [
        campaign.id
        for campaign in world[CAMPAIGNS].find(application_id=store.application_id)
        if store.id in (campaign.linked_store_ids or ())
    ]
    return msgspec.structs.replace(store, linked_campaign_ids=linked)


def list_stores(
    world: World,
    *,
    application_id: int,
    sort: str | None = None,
    campaign_id: float | None = None,
    name: str | None = None,
    integration_id: str | None = None,
    query: str | None = None,
    **paging: Any,
) -> ListStores200Response:
    """Those of an Application: name and ID as a whole, or `query` as a part of either."""
    require_application(world, application_id)
    found = [
        store
        for store in (
            _view(world, one) for one in world[STORES].find(application_id=application_id)
        )
        if (campaign_id is None or campaign_id in (store.linked_campaign_ids or ()))
        and (name is None or store.name == name)
        and (integration_id is None or store.integration_id == integration_id)
        and (
            query is None
            or query.casefold() in store.name.casefold()
            or query.casefold() in store.integration_id.casefold()
        )
    ]
    return page_of(ListStores200Response, ordered(found, sort), **paging)


def create_store(world: World, *, application_id: int, new_store: NewStore) -> Store:
    """A store whose ID no other of the Application has."""
    require_application(world, application_id)
    attributes.check(world, "Store", new_store.attributes)
    if find_store(world, application_id, new_store.integration_id):
        raise conflict("store", "the integration ID is taken")
    return add_store(
        world,
        application_id,
        new_store.integration_id,
        new_store.name,
        description=new_store.description,
        attributes=attributes.merged(None, new_store.attributes),
    )


def get_store(world: World, *, application_id: int, store_id: str) -> Store:
    """One store."""
    return _view(world, require_store(world, application_id, store_id))


def update_store(world: World, *, application_id: int, store_id: str, new_store: NewStore) -> Store:
    """Replace name, description and attributes. The integration ID has to be the one it has."""
    store = require_store(world, application_id, store_id)
    if new_store.integration_id != store.integration_id:
        raise invalid_body("/integrationId", "cannot be changed")
    attributes.check(world, "Store", new_store.attributes)
    store.name, store.description = new_store.name, new_store.description
    store.attributes = attributes.merged(None, new_store.attributes)
    store.updated = world.now
    return _view(world, world[STORES].put(store))


def delete_store(world: World, *, application_id: int, store_id: str) -> None:
    """Remove a store, its links and its budgets."""
    store = require_store(world, application_id, store_id)
    for campaign in world[CAMPAIGNS].find(application_id=application_id):
        if store.id in (campaign.linked_store_ids or ()):
            campaign.linked_store_ids = [
                one for one in campaign.linked_store_ids or () if one != store.id
            ]
            world[CAMPAIGNS].put(campaign)
    world[STORE_BUDGETS].delete_all(store_id=store.id)
    world[STORES].delete(store.id)


def import_campaign_stores(
    world: World, *, application_id: int, campaign_id: int, up_file: Any = None
) -> ModelImport:
    """Replace the stores that a campaign is linked with."""
    campaign = require_campaign(world, application_id, campaign_id)
    ids = []
    for line, row in imports.rows(up_file, ["store_integration_id"], others=False):
        store = find_store(world, application_id, row["store_integration_id"])
        if store is None:
            raise imports.wrong(line, "the Application has no such store")
        ids.append(store.id)
    campaign.linked_store_ids = list(dict.fromkeys(ids))
    campaign.stores_imported = bool(ids)
    world[CAMPAIGNS].put(campaign)
    return imports.done(
        world,
        world.store.next_number("imports"),
        "CampaignStores",
        len(campaign.linked_store_ids),
    )


def export_campaign_stores(world: World, *, application_id: int, campaign_id: int) -> Reply:
    """The stores that a campaign is linked with, in the form that the import takes."""
    campaign = require_campaign(world, application_id, campaign_id)
    stores = (world[STORES].get(store_id) for store_id in campaign.linked_store_ids or ())
    return csv_reply(["store_integration_id"], ([one.integration_id] for one in stores if one))


def disconnect_campaign_stores(world: World, *, application_id: int, campaign_id: int) -> None:
    """Take all links away, and with them the budgets of the stores.

    The service does not say what becomes of the budgets; they are for linked stores alone.
    """
    campaign = require_campaign(world, application_id, campaign_id)
    campaign.linked_store_ids, campaign.stores_imported = [], False
    world[CAMPAIGNS].put(campaign)
    world[STORE_BUDGETS].delete_all(campaign_id=campaign_id)


ACTS = {
    "listStores": list_stores,
    "createStore": create_store,
    "getStore": get_store,
    "updateStore": update_store,
    "deleteStore": delete_store,
    "importCampaignStores": import_campaign_stores,
    "exportCampaignStores": export_campaign_stores,
    "disconnectCampaignStores": disconnect_campaign_stores,
}
