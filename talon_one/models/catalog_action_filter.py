# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class CatalogActionFilter(Model, kw_only=True):
    """A condition that selects items by one of their attributes. Every item is tested.

    Attributes:
        attr: The name of an attribute that cart items have and that is connected to the catalog.
        op: How the attribute must compare to `value`: equal, less, less or equal, greater, greater or equal, or equal to one of several. `EQ` takes any type; `LT`, `LE`, `GT` and `GE` take numbers only.
        value: What to compare with, of the attribute's type; for `IN` one text, with commas between the alternatives.
    """

    attr: str = field(name="attr")
    op: Literal["EQ", "LT", "LE", "GT", "GE", "IN"] | str = field(name="op")
    value: Any | None = field(name="value")
