# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CatalogSyncRequest(Model, kw_only=True):
    """Changes to a catalog.

    Attributes:
        actions: The changes.
        version: The version of the catalog that the changes are to be applied to.
    """

    actions: Annotated[list[CatalogAction], Bounds(min_length=1, max_length=1000)] = field(
        name="actions"
    )
    version: Annotated[int, Bounds(ge=1)] | None = field(default=None, name="version")


from .catalog_action import CatalogAction
