# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCollectionItems200Response(Model, kw_only=True):
    """One page of the items of a collection.

    Attributes:
        has_more: Whether another page follows.
        data: The items on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[CollectionItem] = field(name="data")


from .collection_item import CollectionItem
