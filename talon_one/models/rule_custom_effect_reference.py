# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleCustomEffectReference(Model, kw_only=True):
    """A custom effect that a rule sends.

    Attributes:
        id: The internal ID of the custom effect.
        name: The name by which calls and effects refer to it.
        title: The name as people read it.
    """

    id: int = field(name="id")
    name: str = field(name="name")
    title: str = field(name="title")
