# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UUID, DateTime, Model, field


class LoyaltyLedgerEntryExpiryDateChange(Model, kw_only=True):
    """A change of the date on which the points of one transaction expire.

    Attributes:
        transaction_uuid: The ID of the transaction that added the points.
        previous_expiry_date: When the points expired before the change. Absent if they did not expire.
        new_expiry_date: When the points expire now.
    """

    transaction_uuid: UUID = field(name="transactionUUID")
    previous_expiry_date: DateTime | None = field(default=None, name="previousExpiryDate")
    new_expiry_date: DateTime = field(name="newExpiryDate")
