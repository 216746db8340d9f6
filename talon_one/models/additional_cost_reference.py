# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AdditionalCostReference(Model, kw_only=True):
    """The additional cost that a rule is about.

    Attributes:
        id: The internal ID of the additional cost.
        name: The name by which calls refer to it.
        title: The name as people read it.
    """

    id: int = field(name="id")
    name: str = field(name="name")
    title: str | None = field(default=None, name="title")
