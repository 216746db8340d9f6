# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class UpdateAttributeEffectProps(Model, kw_only=True):
    """A rule gave a new value to an attribute. Set it in your own system too.

    Attributes:
        path: Which attribute it is, as the type of its entity and its name, with dots between.
        value: The new value, of the attribute's own type.
    """

    path: str = field(name="path")
    value: Any | None = field(name="value")
