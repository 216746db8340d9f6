# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class TransferLoyaltyCard(Model, kw_only=True):
    """Where the contents of a loyalty card go. The transfer creates the new card.

    Attributes:
        new_card_identifier: The identifier of the card that takes over.
        block_reason: Why the old card is blocked, which is for good.
    """

    new_card_identifier: Annotated[
        str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")
    ] = field(name="newCardIdentifier")
    block_reason: str | None = field(default=None, name="blockReason")
