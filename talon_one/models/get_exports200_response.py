# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetExports200Response(Model, kw_only=True):
    """One page of records of exports.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The records on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Export] = field(name="data")


from .export import Export
