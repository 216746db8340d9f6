# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetChanges200Response(Model, kw_only=True):
    """One page of changes.

    Attributes:
        total_result_size: The number of all items, on every page. Absent unless it was asked for.
        has_more: Whether another page follows. Absent when the total was asked for.
        data: The changes on this page.
    """

    total_result_size: int | None = field(default=None, name="totalResultSize")
    has_more: bool | None = field(default=None, name="hasMore")
    data: list[Change] = field(name="data")


from .change import Change
