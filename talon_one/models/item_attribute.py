# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class ItemAttribute(Model, kw_only=True):
    """A custom attribute of a catalog item, with its value.

    Attributes:
        attributeid: The ID of the attribute.
        name: The name of the attribute.
        value: The value, of the type that the attribute has.
    """

    attributeid: int = field(name="attributeid")
    name: str = field(name="name")
    value: Any | None = field(name="value")
