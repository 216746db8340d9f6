# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class Entity(Model, kw_only=True):
    """What everything that the service stores has.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
