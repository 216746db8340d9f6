# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleAttributeReference(Model, kw_only=True):
    """An attribute that a rule changes. When the attribute has been deleted since, `id` is 0 and `entity` is empty.

    Attributes:
        id: The internal ID of the attribute; 0 once it is deleted.
        entity: What has the attribute; empty once the attribute is deleted.
        name: The name by which rules and calls refer to it.
        title: The name as people read it.
        type: The type of its values. May be empty for attributes that are built in.
    """

    id: int = field(name="id")
    entity: str = field(name="entity")
    name: str = field(name="name")
    title: str = field(name="title")
    type: str = field(name="type")
