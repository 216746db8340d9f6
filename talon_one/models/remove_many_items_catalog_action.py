# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RemoveManyItemsCatalogAction(Model, kw_only=True):
    """Many items to remove from a catalog at once.

    Attributes:
        filters: What an item must pass to be removed, all of it. Without any, the whole catalog is emptied.
    """

    filters: list[CatalogActionFilter] | None = field(default=None, name="filters")


from .catalog_action_filter import CatalogActionFilter
