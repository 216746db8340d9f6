# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IdentifiableEntity(Model, kw_only=True):
    """Something that the service knows by an internal ID.

    Attributes:
        id: The internal ID that the service gave to it.
    """

    id: int = field(name="id")
