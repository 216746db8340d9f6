# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class SelectorValueMapRef(Model, kw_only=True):
    """A value map that a selector uses.

    Attributes:
        id: The ID of the value map.
    """

    id: int = field(name="id")
