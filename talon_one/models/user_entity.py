# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class UserEntity(Model, kw_only=True):
    """What everything has that belongs to a user of the Campaign Manager.

    Attributes:
        user_id: The ID of the user who owns the entity.
    """

    user_id: int = field(name="userId")
