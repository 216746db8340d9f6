# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyCardBatchResponse(Model, kw_only=True):
    """A batch of generated loyalty cards.

    Attributes:
        number_of_cards_generated: How many cards the batch has.
        batch_id: The ID of the batch, by which its cards can be listed and exported.
    """

    number_of_cards_generated: int = field(name="numberOfCardsGenerated")
    batch_id: str = field(name="batchId")
