# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class PatchManyItemsCatalogAction(Model, kw_only=True):
    """What to change in many items of a catalog at once.

    Attributes:
        price: The new price of one unit.
        filters: What an item must pass to be changed, all of it. Without any, the whole catalog is changed.
        attributes: The custom attributes to change, by name. They must be defined in the account.
    """

    price: float | None = field(default=None, name="price")
    filters: list[CatalogActionFilter] | None = field(default=None, name="filters")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")


from .catalog_action_filter import CatalogActionFilter
