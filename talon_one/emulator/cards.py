"""Loyalty cards: who holds them, and whether they can be used. Hand-written."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import LoyaltyCard, LoyaltyCardProfileRegistration
from .accounts import ACCOUNTS, ENTRIES
from .card_links import CARD_LINKS, CardLink
from .errors import invalid_body, invalid_parameter, not_found
from .ledger_views import ledger_infos
from .programs import PROGRAMS, program_for, require_program
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..models import CodeGeneratorSettings, LoyaltyProgram
    from .world import World

IDENTIFIER = re.compile(r"[A-Za-z0-9._%+@-]{4,108}")
"""What an identifier is made of."""
STATUSES = ("active", "inactive")


class Card(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A card.

    Attributes:
        id: Its internal ID.
        program_id: The program that it belongs to.
        identifier: What is printed on it.
        created: When it was made.
        modified: When it was last changed.
        status: `active`, or `inactive` for a card that cannot be used.
        block_reason: Why it was replaced.
        old_identifier: The card that it replaces.
        new_identifier: The card that replaces it.
        batch_id: The batch that it was made in.
        generated: Whether its identifier was generated.
        attributes: Custom attributes.
    """

    id: int
    program_id: int
    identifier: str
    created: datetime
    modified: datetime
    status: str = "active"
    block_reason: str = ""
    old_identifier: str = ""
    new_identifier: str = ""
    batch_id: str = ""
    generated: bool = False
    attributes: dict[str, Any] = {}


CARDS = Kind(
    "loyalty_cards",
    Card,
    key=("program_id", "identifier"),
    indexes=(("id",), ("program_id", "batch_id")),
)
KINDS = (CARDS, CARD_LINKS)


def find_card(world: World, program_id: int, identifier: str) -> Card | None:
    """The card of a program with an identifier, or None."""
    return world[CARDS].get(program_id, identifier)


def require_card(world: World, program_id: int, identifier: str) -> Card:
    """The card that a call names; 404 if there is none, 400 if the program has no cards."""
    program = program_for(world, program_id, card_based=True)
    card = find_card(world, program.id, identifier)
    if card is None:
        raise not_found("loyalty card")
    return card


def require_usable(card: Card) -> None:
    """Refuse a card on which no points can be earned or spent."""
    if card.status != "active":
        raise invalid_parameter("loyaltyCardId", "is the identifier of an inactive card")


def cards_of(world: World, integration_id: str, *, sandbox: bool) -> list[Card]:
    """The cards that a customer of an environment holds."""
    ids = {program.id for program in world[PROGRAMS].find(sandbox=sandbox)}
    found = (
        find_card(world, link.program_id, link.identifier)
        for link in world[CARD_LINKS].find(integration_id=integration_id)
        if link.program_id in ids
    )
    return [card for card in found if card is not None]


def links_of(world: World, card: Card) -> list[CardLink]:
    """The customers who hold a card, in the order in which they were linked."""
    return world[CARD_LINKS].find(program_id=card.program_id, identifier=card.identifier)


def make_card(
    world: World,
    program: LoyaltyProgram,
    identifier: str = "",
    *,
    status: str = "active",
    batch_id: str = "",
    settings: CodeGeneratorSettings | None = None,
    **properties: Any,
) -> Card:
    """Make a card.

    Args:
        world: The state.
        program: A card-based one.
        identifier: Of the card. Default: one is generated.
        status: Whether it can be used.
        batch_id: The batch that it belongs to.
        settings: What a generated identifier looks like. Default: what the program says; without
            that, 16 digits.
        **properties: Others of the card.
    """
    generated = not identifier
    if generated:
        identifier = _new_identifier(world, program, settings or program.card_code_settings)
    return world[CARDS].put(
        Card(
            id=world.new_id(CARDS),
            program_id=program.id,
            identifier=identifier,
            created=world.now,
            modified=world.now,
            status=status,
            batch_id=batch_id,
            generated=generated,
            **properties,
        )
    )


def link(world: World, card: Card, integration_id: str) -> None:
    """Let a customer hold a card; 400 if it has as many customers as it can have."""
    program = require_program(world, card.program_id)
    key = (card.program_id, card.identifier, integration_id)
    if world[CARD_LINKS].get(*key) is not None:
        raise invalid_body("/integrationId", "is linked to the card already")
    limit = program.users_per_card_limit or 0
    if limit and len(links_of(world, card)) >= limit:
        raise invalid_body("/integrationId", f"is one too many: a card has at most {limit}")
    world[CARD_LINKS].put(CardLink(*key, world.now))


def save(world: World, card: Card) -> Card:
    """Keep what was changed in a card."""
    card.modified = world.now
    return world[CARDS].put(card)


def transfer(world: World, card: Card, identifier: str, reason: str) -> Card:
    """Replace a card by a new one, that has its customers, transactions and points."""
    program = require_program(world, card.program_id)
    new = make_card(world, program, identifier, old_identifier=card.identifier)
    for one in links_of(world, card):
        world[CARD_LINKS].delete(one.program_id, one.identifier, one.integration_id)
        one.identifier = identifier
        world[CARD_LINKS].put(one)
    for state in world[ACCOUNTS].find(program_id=card.program_id, owner=card.identifier):
        world[ACCOUNTS].delete(*state.account)
        state.owner = identifier
        world[ACCOUNTS].put(state)
    for entry in world[ENTRIES].find(program_id=card.program_id, owner=card.identifier):
        entry.owner = identifier
        world[ENTRIES].put(entry)
    card.status, card.block_reason, card.new_identifier = "inactive", reason, identifier
    save(world, card)
    return new


def card_model(world: World, card: Card) -> LoyaltyCard:
    """A card as the API tells it, with its customers and balances."""
    program = require_program(world, card.program_id)
    main, subledgers = ledger_infos(world, program, card.identifier)
    return LoyaltyCard(
        id=card.id,
        created=card.created,
        program_id=card.program_id,
        program_name=program.name,
        program_title=program.title,
        status=card.status,
        block_reason=card.block_reason or None,
        identifier=card.identifier,
        users_per_card_limit=program.users_per_card_limit or 0,
        profiles=registrations(links_of(world, card)),
        ledger=main,
        subledgers=subledgers,
        modified=card.modified,
        old_card_identifier=card.old_identifier or None,
        new_card_identifier=card.new_identifier or None,
        batch_id=card.batch_id or None,
    )


def registrations(links: Iterable[CardLink]) -> list[LoyaltyCardProfileRegistration]:
    """Who holds a card, as the API tells it."""
    return [
        LoyaltyCardProfileRegistration(integration_id=link.integration_id, timestamp=link.created)
        for link in links
    ]


def _new_identifier(
    world: World, program: LoyaltyProgram, settings: CodeGeneratorSettings | None
) -> str:
    """An identifier that no card of the program has; 400 if none is left."""
    pattern = settings.coupon_pattern if settings else "#" * 16
    characters = settings.valid_characters if settings else list("0123456789")
    chance = world.chance()
    for _ in range(1000):
        identifier = "".join(chance.choice(characters) if c == "#" else c for c in pattern)
        if IDENTIFIER.fullmatch(identifier) is None:
            raise invalid_body("/cardCodeSettings", "makes no identifiers of cards")
        if find_card(world, program.id, identifier) is None:
            return identifier
    raise invalid_body("/cardCodeSettings", "leaves no identifier that is not in use")
