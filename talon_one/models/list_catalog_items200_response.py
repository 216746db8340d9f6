# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListCatalogItems200Response(Model, kw_only=True):
    """One page of the items of a catalog.

    Attributes:
        has_more: Whether another page follows. Absent when the total was asked for.
        total_result_size: The number of all items, on every page. Absent unless it was asked for.
        data: The items on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    total_result_size: int | None = field(default=None, name="totalResultSize")
    data: list[CatalogItem] = field(name="data")


from .catalog_item import CatalogItem
