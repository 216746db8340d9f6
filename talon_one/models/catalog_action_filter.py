# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class CatalogActionFilter(Model, kw_only=True):
    """A condition that selects items by one of their attributes.

    Attributes:
        attr: The name of the attribute.
        op: How the attribute must compare to `value`: equal, less, less or equal, greater, greater or equal, or one of a list.
        value: What to compare with, of the attribute's type; a list of such for `IN`.
    """

    attr: str = field(name="attr")
    op: Literal["EQ", "LT", "LE", "GT", "GE", "IN"] | str = field(name="op")
    value: Any | None = field(name="value")
