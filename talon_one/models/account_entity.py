# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AccountEntity(Model, kw_only=True):
    """What everything has that belongs to an account as a whole.

    Attributes:
        account_id: The ID of the Talon.One account that owns the entity.
    """

    account_id: int = field(name="accountId")
