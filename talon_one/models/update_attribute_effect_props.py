# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Any, Model, field


class UpdateAttributeEffectProps(Model, kw_only=True):
    """A rule gave a new value to an attribute.

    Attributes:
        path: Which attribute of which entity, as a path with dots.
        value: The new value, of the attribute's own type.
    """

    path: str = field(name="path")
    value: Any | None = field(name="value")
