"""Who holds which loyalty card. Hand-written."""

from __future__ import annotations

from datetime import datetime

import msgspec

from .store import Kind


class CardLink(msgspec.Struct):
    """A customer who holds a card."""

    program_id: int
    identifier: str
    integration_id: str
    created: datetime


CARD_LINKS = Kind(
    "loyalty_card_links",
    CardLink,
    key=("program_id", "identifier", "integration_id"),
    indexes=(("integration_id",),),
)
