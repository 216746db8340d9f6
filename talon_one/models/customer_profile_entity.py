# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class CustomerProfileEntity(Model, kw_only=True):
    """What every stored customer profile has.

    Attributes:
        id: The internal ID of the profile, not the one of your own system.
        created: When the profile was created.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
