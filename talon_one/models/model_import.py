# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class ModelImport(Model, kw_only=True):
    """What an import did.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        account_id: The ID of the Talon.One account that owns the entity.
        user_id: The ID of the user who owns the entity.
        entity: The kind of thing that was imported.
        amount: How many of them were imported.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    account_id: int = field(name="accountId")
    user_id: int = field(name="userId")
    entity: str = field(name="entity")
    amount: Annotated[int, Bounds(ge=0)] = field(name="amount")
