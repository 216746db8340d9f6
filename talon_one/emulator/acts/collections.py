"""Collections of the account and of campaigns, and what is in them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ...models import (
    CampaignCollectionEditedNotification,
    CampaignCollectionEditedNotificationItem,
    Collection,
    CollectionItem,
    CollectionWithoutPayload,
    GetCollectionItems200Response,
    ListAccountCollections200Response,
)
from .. import imports
from ..campaigns import require_campaign
from ..errors import conflict, invalid_body, not_found
from ..reply import csv_reply, page, page_of
from ..sorting import ordered
from ..store import Kind
from ..world import ACCOUNT, USER
from .applications import check_applications, require_application
from .campaigns import notify, view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models import (
        ModelImport,
        NewCampaignCollection,
        NewCollection,
        UpdateCampaignCollection,
        UpdateCollection,
    )
    from ..reply import Reply
    from ..world import World

_SHOWN = 50
"""How many items a collection shows itself."""


class Item(msgspec.Struct):
    """A value in a collection."""

    collection_id: int
    item: str


COLLECTIONS = Kind("collections", Collection, indexes=(("application_id",), ("campaign_id",)))
COLLECTION_ITEMS = Kind("collection_items", Item, key=("collection_id", "item"))
KINDS = (COLLECTIONS, COLLECTION_ITEMS)


def contains(world: World, collection_id: int, item: str) -> bool:
    """Whether a value is in a collection."""
    return world[COLLECTION_ITEMS].get(collection_id, item) is not None


def add_collection(
    world: World, name: str, items: Sequence[str] = (), **properties: Any
) -> Collection:
    """Make a collection of the account, or, with `campaign_id` and `application_id`, of a campaign.

    Args:
        world: The state.
        name: Its name.
        items: What is in it.
        **properties: Any other properties of `Collection`, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(COLLECTIONS), "created": world.now, "account_id": ACCOUNT,
        "modified": world.now, "name": name, "created_by": USER,
    }  # fmt: skip
    collection = world[COLLECTIONS].put(Collection(**known | properties))
    for item in items:
        world[COLLECTION_ITEMS].put(Item(collection.id, item))
    return collection


def items_of(world: World, collection: Collection) -> list[str]:
    """What is in a collection, in the order in which it came."""
    return [one.item for one in world[COLLECTION_ITEMS].find(collection_id=collection.id)]


def delete_items(world: World, collection_id: int) -> None:
    """Remove what is in a collection."""
    world[COLLECTION_ITEMS].delete_all(collection_id=collection_id)


def _view(world: World, collection: Collection) -> Collection:
    items = world[COLLECTION_ITEMS].find(collection_id=collection.id, limit=_SHOWN)
    return msgspec.structs.replace(collection, payload=[one.item for one in items])


def _of_account(world: World, collection_id: int) -> Collection:
    collection = world[COLLECTIONS].get(collection_id)
    if collection is None or collection.campaign_id is not None:
        raise not_found("collection")
    return collection


def _of_campaign(
    world: World, application_id: int, campaign_id: int, collection_id: int
) -> Collection:
    require_campaign(world, application_id, campaign_id)
    collection = world[COLLECTIONS].get(collection_id)
    if collection is None or collection.campaign_id != campaign_id:
        raise not_found("collection")
    return collection


def _list(
    collections: Sequence[Collection], *, sort: str | None, name: str | None, **paging: Any
) -> ListAccountCollections200Response:
    """A page of collections, without what is in them. A name is matched as a whole."""
    found = [
        msgspec.convert(one, CollectionWithoutPayload, from_attributes=True)
        for one in collections
        if name is None or one.name == name
    ]
    return page_of(ListAccountCollections200Response, ordered(found, sort), **paging)


def list_account_collections(
    world: World, *, sort: str | None = None, name: str | None = None, **paging: Any
) -> ListAccountCollections200Response:
    """Those of the account."""
    return _list(world[COLLECTIONS].find(campaign_id=None), sort=sort, name=name, **paging)


def list_collections_in_application(
    world: World,
    *,
    application_id: int,
    sort: str | None = None,
    name: str | None = None,
    **paging: Any,
) -> ListAccountCollections200Response:
    """Those of all campaigns in an Application."""
    require_application(world, application_id)
    found = world[COLLECTIONS].find(application_id=application_id)
    return _list(found, sort=sort, name=name, **paging)


def list_collections(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    sort: str | None = None,
    name: str | None = None,
    **paging: Any,
) -> ListAccountCollections200Response:
    """Those of a campaign."""
    require_campaign(world, application_id, campaign_id)
    found = world[COLLECTIONS].find(campaign_id=campaign_id)
    return _list(found, sort=sort, name=name, **paging)


def create_account_collection(world: World, *, new_collection: NewCollection) -> Collection:
    """An empty one; its name is taken by no other of the account."""
    if any(one.name == new_collection.name for one in world[COLLECTIONS].find(campaign_id=None)):
        raise conflict("collection", "the name is taken")
    applications = new_collection.subscribed_applications_ids
    check_applications(world, applications)
    return _view(
        world,
        add_collection(
            world,
            new_collection.name,
            description=new_collection.description,
            subscribed_applications_ids=applications,
        ),
    )


def create_collection(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    new_campaign_collection: NewCampaignCollection,
) -> Collection:
    """An empty one of a campaign. A name that the campaign has already is refused with 400.

    The service does not say what it does with such a name, and declares no 409.
    """
    require_campaign(world, application_id, campaign_id)
    name = new_campaign_collection.name
    if any(one.name == name for one in world[COLLECTIONS].find(campaign_id=campaign_id)):
        raise invalid_body("/name", "is taken")
    return _view(
        world,
        add_collection(
            world,
            name,
            description=new_campaign_collection.description,
            application_id=application_id,
            campaign_id=campaign_id,
        ),
    )


def get_account_collection(world: World, *, collection_id: int) -> Collection:
    """One of the account, with its first items."""
    return _view(world, _of_account(world, collection_id))


def get_collection(
    world: World, *, application_id: int, campaign_id: int, collection_id: int
) -> Collection:
    """One of a campaign, with its first items."""
    return _view(world, _of_campaign(world, application_id, campaign_id, collection_id))


def update_account_collection(
    world: World, *, collection_id: int, update_collection: UpdateCollection
) -> Collection:
    """Replace description and Applications; the service does not say that absent ones are kept."""
    collection = _of_account(world, collection_id)
    check_applications(world, update_collection.subscribed_applications_ids)
    collection.description = update_collection.description
    collection.subscribed_applications_ids = update_collection.subscribed_applications_ids
    return _view(world, _changed(world, collection))


def update_collection(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    collection_id: int,
    update_campaign_collection: UpdateCampaignCollection,
) -> Collection:
    """Replace the description."""
    collection = _of_campaign(world, application_id, campaign_id, collection_id)
    collection.description = update_campaign_collection.description
    return _view(world, _changed(world, collection))


def delete_account_collection(world: World, *, collection_id: int) -> None:
    """Remove one of the account, with what is in it."""
    _delete(world, _of_account(world, collection_id))


def delete_collection(
    world: World, *, application_id: int, campaign_id: int, collection_id: int
) -> None:
    """Remove one of a campaign, with what is in it."""
    _delete(world, _of_campaign(world, application_id, campaign_id, collection_id))


def get_collection_items(
    world: World, *, collection_id: int, page_size: int | None = None, skip: int | None = None
) -> GetCollectionItems200Response:
    """What is in a collection of the account or of a campaign."""
    if world[COLLECTIONS].get(collection_id) is None:
        raise not_found("collection")
    items = world[COLLECTION_ITEMS]
    return page(
        GetCollectionItems200Response,
        lambda limit, offset: [
            CollectionItem(item=one.item)
            for one in items.find(collection_id=collection_id, limit=limit, offset=offset)
        ],
        lambda: items.count(collection_id=collection_id),
        page_size=page_size,
        skip=skip,
    )


def import_account_collection(
    world: World, *, collection_id: int, up_file: Any = None
) -> ModelImport:
    """Replace what is in a collection of the account."""
    return _import(world, _of_account(world, collection_id), up_file)


def import_collection(
    world: World, *, application_id: int, campaign_id: int, collection_id: int, up_file: Any = None
) -> ModelImport:
    """Replace what is in a collection of a campaign."""
    collection = _of_campaign(world, application_id, campaign_id, collection_id)
    return _import(world, collection, up_file)


def export_account_collection_items(world: World, *, collection_id: int) -> Reply:
    """What is in a collection of the account, in the form that the import takes."""
    return _export(world, _of_account(world, collection_id))


def export_collection_items(
    world: World, *, application_id: int, campaign_id: int, collection_id: int
) -> Reply:
    """What is in a collection of a campaign, in the form that the import takes."""
    return _export(world, _of_campaign(world, application_id, campaign_id, collection_id))


def _changed(world: World, collection: Collection) -> Collection:
    collection.modified, collection.modified_by = world.now, USER
    world[COLLECTIONS].put(collection)
    if collection.application_id is not None and collection.campaign_id is not None:
        campaign = require_campaign(world, collection.application_id, collection.campaign_id)
        item = CampaignCollectionEditedNotificationItem(
            event="campaign_collection_edited",
            campaign=view(world, campaign),
            collection=msgspec.convert(collection, CollectionWithoutPayload, from_attributes=True),
        )
        notify(world, CampaignCollectionEditedNotification, item)
    return collection


def _delete(world: World, collection: Collection) -> None:
    delete_items(world, collection.id)
    world[COLLECTIONS].delete(collection.id)


def _import(world: World, collection: Collection, file: Any) -> ModelImport:
    items = imports.items(file)
    delete_items(world, collection.id)
    world[COLLECTION_ITEMS].put_all(Item(collection.id, item) for item in items)
    _changed(world, collection)
    return imports.done(world, world.store.next_number("imports"), "Collection", len(items))


def _export(world: World, collection: Collection) -> Reply:
    return csv_reply(["item"], ([item] for item in items_of(world, collection)))


ACTS = {
    "listAccountCollections": list_account_collections,
    "listCollectionsInApplication": list_collections_in_application,
    "listCollections": list_collections,
    "createAccountCollection": create_account_collection,
    "createCollection": create_collection,
    "getAccountCollection": get_account_collection,
    "getCollection": get_collection,
    "updateAccountCollection": update_account_collection,
    "updateCollection": update_collection,
    "deleteAccountCollection": delete_account_collection,
    "deleteCollection": delete_collection,
    "getCollectionItems": get_collection_items,
    "importAccountCollection": import_account_collection,
    "importCollection": import_collection,
    "exportAccountCollectionItems": export_account_collection_items,
    "exportCollectionItems": export_collection_items,
}
