# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class Loyalty(Model, kw_only=True):
    """The points of a customer in loyalty programs of both kinds, with and without cards.

    Attributes:
        cards: The loyalty cards in play, of card-based programs, and their points. Absent if there are none.
        programs: The programs that keep points per customer, which are profile-based, one entry each, by the ID of the program.
    """

    cards: list[LoyaltyCard] | None = field(default=None, name="cards")
    programs: dict[str, LoyaltyProgramLedgers] = field(name="programs")


from .loyalty_card import LoyaltyCard
from .loyalty_program_ledgers import LoyaltyProgramLedgers
