# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CollectionItem(Model, kw_only=True):
    """One item of a collection.

    Attributes:
        item: The item itself.
    """

    item: str = field(name="item")
