"""Catalogs of cart items: what is in them, and how they change. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..models import Catalog, CatalogItem, ItemAttribute
from . import attributes
from .attributes import ATTRIBUTES
from .errors import invalid_body
from .store import Kind
from .world import ACCOUNT, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ..models import (
        AddItemCatalogAction,
        CatalogActionFilter,
        PatchItemCatalogAction,
        PatchManyItemsCatalogAction,
        RemoveItemCatalogAction,
        RemoveManyItemsCatalogAction,
    )
    from .world import World

CATALOGS = Kind("catalogs", Catalog)
CATALOG_ITEMS = Kind("catalog_items", CatalogItem, indexes=(("catalogid", "sku"), ("sku",)))
KINDS = (CATALOGS, CATALOG_ITEMS)


def add_catalog(world: World, name: str, applications_ids: Sequence[int]) -> Catalog:
    """Make an empty catalog.

    Args:
        world: The state.
        name: What people call it.
        applications_ids: The Applications whose carts it completes.
    """
    return world[CATALOGS].put(
        Catalog(
            id=world.new_id(CATALOGS),
            created=world.now,
            account_id=ACCOUNT,
            modified=world.now,
            name=name,
            description="",
            subscribed_applications_ids=list(applications_ids),
            version=1,
            created_by=USER,
        )
    )


def find_items(
    world: World, skus: Iterable[str], application_id: int = 0
) -> dict[str, CatalogItem]:
    """What the catalogs of an Application know of some SKUs; of several catalogs the first counts.

    Args:
        world: The state.
        skus: Those of a cart.
        application_id: Default: the Application of the call.
    """
    application_id = application_id or world.application_id
    known: dict[str, CatalogItem] = {}
    found = world[CATALOG_ITEMS].find(sku=set(skus))
    catalogs = world[CATALOGS].find(id={item.catalogid for item in found}) if found else ()
    for catalog in catalogs:
        if application_id in (catalog.subscribed_applications_ids or ()):
            for item in found:
                if item.catalogid == catalog.id:
                    known.setdefault(item.sku, item)
    return known


def values_of(item: CatalogItem) -> dict[str, Any]:
    """The attributes of an item by name."""
    return {one.name: one.value for one in item.attributes or ()}


class Changes:
    """The changes of one request to a catalog.

    Args:
        world: The state.
        catalog: The catalog.
        skus: Those that the request names.
    """

    def __init__(self, world: World, catalog: Catalog, skus: Iterable[str]) -> None:
        self._world = world
        self._catalog = catalog
        found = world[CATALOG_ITEMS].find(catalogid=catalog.id, sku=set(skus))
        self._known = {item.sku: item for item in found}
        self._attributes: dict[str, int] = {}

    def add(self, action: AddItemCatalogAction, pointer: str) -> CatalogItem:
        """An item, or all of one but the price replaced.

        The service does not say what it does with an item that is there and may not be replaced;
        here it refuses.
        """
        item = self._known.get(action.sku)
        if item is not None and not action.replace_if_exists:
            raise invalid_body(f"{pointer}/sku", "is that of an item already")
        item = item or self._new(action.sku)
        item.product = action.product
        if action.price is not None:
            item.price = action.price
        return self._put(item, attributes.merged(None, action.attributes), pointer)

    def patch(self, action: PatchItemCatalogAction, pointer: str) -> CatalogItem:
        """An item with some attributes changed; without a product it loses the one it has.

        The service does not say what it does with an item that is not there and may not be made;
        here it refuses.
        """
        item = self._known.get(action.sku)
        if item is None and not action.create_if_not_exists:
            raise invalid_body(f"{pointer}/sku", "is that of no item")
        item = item or self._new(action.sku)
        item.product = action.product
        if action.price is not None:
            item.price = action.price
        return self._put(item, attributes.merged(values_of(item), action.attributes), pointer)

    def patch_many(self, action: PatchManyItemsCatalogAction, pointer: str) -> list[CatalogItem]:
        """All items that pass the filters; without any, all there are."""
        changed = self._selected(action.filters, pointer)
        for item in changed:
            if action.price is not None:
                item.price = action.price
            self._put(item, attributes.merged(values_of(item), action.attributes), pointer)
        return changed

    def remove(self, action: RemoveItemCatalogAction) -> None:
        """Nothing happens if there is no such item; the service does not say."""
        if (item := self._known.get(action.sku)) is not None:
            self._world[CATALOG_ITEMS].delete(item.id)

    def remove_many(self, action: RemoveManyItemsCatalogAction, pointer: str) -> None:
        """All items that pass the filters; without any, all there are."""
        for item in self._selected(action.filters, pointer):
            self._world[CATALOG_ITEMS].delete(item.id)

    def _new(self, sku: str) -> CatalogItem:
        return CatalogItem(
            id=self._world.new_id(CATALOG_ITEMS),
            created=self._world.now,
            sku=sku,
            catalogid=self._catalog.id,
            version=0,
        )

    def _put(self, item: CatalogItem, values: Mapping[str, Any], pointer: str) -> CatalogItem:
        attributes.check(self._world, "CartItem", values, f"{pointer}/attributes")
        item.attributes = [
            ItemAttribute(attributeid=self._id_of(name), name=name, value=value)
            for name, value in values.items()
        ]
        item.version += 1
        return self._world[CATALOG_ITEMS].put(item)

    def _id_of(self, name: str) -> int:
        if name not in self._attributes:
            (attribute, *_) = self._world[ATTRIBUTES].find(entity="CartItem", name=name)
            self._attributes[name] = attribute.id
        return self._attributes[name]

    def _selected(
        self, filters: Sequence[CatalogActionFilter] | None, pointer: str
    ) -> list[CatalogItem]:
        filters = filters or ()
        for number, one in enumerate(filters):
            place = f"{pointer}/filters/{number}"
            if not self._world[ATTRIBUTES].find(entity="CartItem", name=one.attr):
                raise invalid_body(f"{place}/attr", "is no attribute of cart items")
            if one.op in _COMPARISONS and not _is_number(one.value):
                raise invalid_body(f"{place}/value", f"must be a number for {one.op}")
            if one.op == "IN" and not isinstance(one.value, str):
                raise invalid_body(f"{place}/value", "must be a text, with commas in between")
        return [
            item
            for item in self._world[CATALOG_ITEMS].find(catalogid=self._catalog.id)
            if all(_passes(one, values_of(item)) for one in filters)
        ]


_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "LT": lambda own, other: own < other,
    "LE": lambda own, other: own <= other,
    "GT": lambda own, other: own > other,
    "GE": lambda own, other: own >= other,
}


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _passes(condition: CatalogActionFilter, values: Mapping[str, Any]) -> bool:
    """Whether an item passes; one without the attribute passes no filter of it."""
    if condition.attr not in values:
        return False
    own = values[condition.attr]
    if condition.op == "EQ":
        return bool(own == condition.value)
    if condition.op == "IN":
        return (f"{own:g}" if _is_number(own) else str(own)) in str(condition.value).split(",")
    return _is_number(own) and _COMPARISONS[condition.op](own, condition.value)
