# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class LoyaltyCardBatch(Model, kw_only=True):
    """An order for a number of generated loyalty cards.

    Attributes:
        number_of_cards: How many cards to generate, at most 20,000.
        batch_id: The ID that the batch shall have. The service chooses one if it is left out.
        status: Whether the cards can be used from the start. Default: 'active'.
        card_code_settings: How the identifiers of the cards look. Without it, the settings of the program apply.
    """

    number_of_cards: Annotated[int, Bounds(le=20000)] = field(name="numberOfCards")
    batch_id: (
        Annotated[str, Bounds(min_length=4, max_length=20, pattern=r"^[A-Za-z0-9_-]*$")] | None
    ) = field(default=None, name="batchId")
    status: Literal["active", "inactive"] | str | None = field(default=None, name="status")
    card_code_settings: CodeGeneratorSettings | None = field(default=None, name="cardCodeSettings")


from .code_generator_settings import CodeGeneratorSettings
