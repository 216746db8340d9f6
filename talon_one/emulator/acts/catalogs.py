"""Catalogs, as Applications change them and managers read them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import (
    AddItemCatalogAction,
    ListCatalogItems200Response,
    PatchItemCatalogAction,
    PatchManyItemsCatalogAction,
    RemoveItemCatalogAction,
    RemoveManyItemsCatalogAction,
)
from .. import prices
from ..catalogs import CATALOG_ITEMS, CATALOGS, KINDS, Changes, add_catalog
from ..errors import invalid_body, not_found
from ..loading import loader
from ..reply import page, page_of
from ..world import ACCOUNT, USER
from .applications import APPLICATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models import Catalog, CatalogAction, CatalogItem, CatalogSyncRequest
    from ..world import World

__all__ = ["ACTS", "KINDS", "LOADERS"]

_PAYLOADS = {
    "ADD": AddItemCatalogAction,
    "PATCH": PatchItemCatalogAction,
    "PATCH_MANY": PatchManyItemsCatalogAction,
    "REMOVE": RemoveItemCatalogAction,
    "REMOVE_MANY": RemoveManyItemsCatalogAction,
}


def sync_catalog(
    world: World, *, catalog_id: int, catalog_sync_request: CatalogSyncRequest
) -> Catalog:
    """Do all the actions, which are of one type, or none of them.

    Price types are a feature that the service switches on for whom it likes; here it is off.
    """
    catalog = _require_catalog(world, catalog_id)
    actions = catalog_sync_request.actions
    if catalog_sync_request.version not in (None, catalog.version):
        raise invalid_body("/version", f"is not {catalog.version}, which the catalog has")
    payloads = [_payload(action, actions[0].type, number) for number, action in enumerate(actions)]
    changes = Changes(world, catalog, _skus(payloads))
    for number, payload in enumerate(payloads):
        changed = _do(changes, payload, f"/actions/{number}/payload")
        prices.observe(world, catalog, changed)
    catalog.version += 1
    catalog.modified = world.now
    return world[CATALOGS].put(catalog)


def _payload(action: CatalogAction, type_: str, number: int) -> Any:
    if action.type != type_:
        raise invalid_body(f"/actions/{number}/type", "is not that of the first action")
    if type_ == "ADD_PRICE_ADJUSTMENT":
        raise invalid_body(
            f"/actions/{number}/type", "needs price types, which are not switched on"
        )
    payload = action.typed_payload
    if not isinstance(payload, _PAYLOADS[type_]):
        raise invalid_body(f"/actions/{number}/payload", f"is not what {type_} needs")
    return payload


def _skus(payloads: Sequence[Any]) -> list[str]:
    skus: dict[str, None] = {}
    for number, payload in enumerate(payloads):
        sku = getattr(payload, "sku", None)
        if sku in skus:
            raise invalid_body(f"/actions/{number}/payload/sku", "is that of another action")
        if sku is not None:
            skus[sku] = None
    return list(skus)


def _do(changes: Changes, payload: Any, pointer: str) -> list[CatalogItem]:
    """Do one action, and answer the items that are changed."""
    if isinstance(payload, AddItemCatalogAction):
        return [changes.add(payload, pointer)]
    if isinstance(payload, PatchItemCatalogAction):
        return [changes.patch(payload, pointer)]
    if isinstance(payload, PatchManyItemsCatalogAction):
        return changes.patch_many(payload, pointer)
    if isinstance(payload, RemoveItemCatalogAction):
        changes.remove(payload)
    else:
        changes.remove_many(payload, pointer)
    return []


def list_catalog_items(
    world: World,
    *,
    catalog_id: int,
    sku: Sequence[str] | None = None,
    product_names: Sequence[str] | None = None,
    page_size: int | None = None,
    skip: int | None = None,
    with_total_result_size: bool | None = None,
) -> ListCatalogItems200Response:
    """The items that have one of the SKUs and belong to one of the products."""
    asked: dict[str, Any] = {"catalogid": _require_catalog(world, catalog_id).id}
    if sku is not None:
        asked["sku"] = list(sku)
    paging: dict[str, Any] = {
        "page_size": page_size,
        "skip": skip,
        "with_total_result_size": with_total_result_size,
    }
    items = world[CATALOG_ITEMS]
    if product_names is None:
        return page(
            ListCatalogItems200Response,
            lambda limit, offset: items.find(limit=limit, offset=offset, **asked),
            lambda: items.count(**asked),
            **paging,
        )
    found = [
        item for item in items.find(**asked) if item.product and item.product.name in product_names
    ]
    return page_of(ListCatalogItems200Response, found, **paging)


def _require_catalog(world: World, catalog_id: int) -> Catalog:
    catalog = world[CATALOGS].get(catalog_id)
    if catalog is None:
        raise not_found("catalog")
    return catalog


def seed(world: World) -> None:
    """Make an empty catalog for all Applications."""
    add_catalog(world, "Products", [one.id for one in world[APPLICATIONS].find()])


def _defaults(world: World) -> dict[str, Any]:
    return {
        "accountId": ACCOUNT,
        "modified": world.now.isoformat(),
        "name": "Products",
        "description": "",
        "version": 1,
        "createdBy": USER,
    }


LOADERS = {"catalogs": loader(CATALOGS, _defaults)}
ACTS = {"syncCatalog": sync_catalog, "listCatalogItems": list_catalog_items}
