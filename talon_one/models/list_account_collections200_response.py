# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListAccountCollections200Response(Model, kw_only=True):
    """One page of collections.

    Attributes:
        has_more: Whether another page follows. Absent when the total was asked for.
        total_result_size: The number of all collections, on every page. Absent unless it was asked for.
        data: The collections on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    total_result_size: int | None = field(default=None, name="totalResultSize")
    data: list[CollectionWithoutPayload] = field(name="data")


from .collection_without_payload import CollectionWithoutPayload
