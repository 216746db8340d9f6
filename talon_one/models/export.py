# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, DateTime, Model, field


class Export(Model, kw_only=True):
    """A record of an export, without its file.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        account_id: The ID of the Talon.One account that owns the entity.
        user_id: The ID of the user who made the export.
        entity: What was exported. Expect `AudienceMembership` too, which getExports takes as a filter.
        filter: The filters that the export was made with, by name.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    account_id: int = field(name="accountId")
    user_id: int = field(name="userId")
    entity: (
        Literal[
            "Coupon",
            "Referral",
            "Effect",
            "CustomerSession",
            "LoyaltyLedger",
            "LoyaltyLedgerLog",
            "Collection",
        ]
        | str
    ) = field(name="entity")
    filter: dict[str, Any] = field(name="filter")
