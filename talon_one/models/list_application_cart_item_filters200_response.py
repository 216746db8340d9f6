# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListApplicationCartItemFilters200Response(Model, kw_only=True):
    """One page of cart item filters.

    Attributes:
        has_more: Whether another page follows.
        data: The cart item filters on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    data: list[ApplicationCIF] = field(name="data")


from .application_cif import ApplicationCIF
