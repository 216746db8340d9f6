"""Loyalty cards: made, linked, blocked, transferred, deleted; and their points. Hand-written."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from ...models import (
    CodeGeneratorSettings,
    GetLoyaltyCards200Response,
    LoyaltyCardBalances,
    LoyaltyCardBatchResponse,
)
from .. import cards, ledger
from .. import ledger_views as views
from ..accounts import MAIN, Account
from ..card_links import CARD_LINKS
from ..cards import CARDS, card_model, require_card, require_usable
from ..customers import customer_by_number, make_customer
from ..errors import invalid_body, invalid_parameter, not_found
from ..ledger import program_for
from ..reply import page
from .loyalty import add_by_hand, deduct_by_hand, forget_ledgers

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ...models import (
        AddLoyaltyPoints,
        DeductLoyaltyPoints,
        GenerateLoyaltyCard,
        LoyaltyCard,
        LoyaltyCardBatch,
        LoyaltyCardRegistration,
        TransferLoyaltyCard,
        UpdateLoyaltyCardRequest,
    )
    from ..cards import Card
    from ..world import World

KINDS = cards.KINDS

PROGRAM = 6
"""The seeded program for cards."""
LARGEST_BATCH = 20_000
_SORTS = ("id", "created", "modified", "identifier", "status")


def seed(world: World) -> None:
    """Make a program for cards."""
    ledger.add_program(
        world,
        PROGRAM,
        name="coffee_cards",
        title="Coffee cards",
        description="Whoever shows the card collects points on it",
        application_ids=(42, 43),
        timezone="Europe/Berlin",
        card_based=True,
        users_per_card_limit=5,
        card_code_settings=CodeGeneratorSettings(
            valid_characters=list("ABCD1234"), coupon_pattern="SUMMER-####-####"
        ),
        program_join_policy="not_join",
        return_policy="within_balance",
    )


def generate_loyalty_card(
    world: World, *, loyalty_program_id: int, generate_loyalty_card: GenerateLoyaltyCard
) -> LoyaltyCard:
    """Make a card, linked to customers if there are any to link."""
    program = program_for(world, loyalty_program_id, card_based=True)
    request = generate_loyalty_card
    status = _status(request.status)
    customers = list(dict.fromkeys(request.customer_profile_ids or ()))
    limit = program.users_per_card_limit or 0
    if limit and len(customers) > limit:
        raise invalid_body("/customerProfileIds", f"has more than {limit} customers")
    # The code format of a program is what its identifiers look like.
    identifier = "" if program.card_code_settings else request.card_identifier or ""
    if identifier and cards.find_card(world, program.id, identifier):
        raise invalid_body("/cardIdentifier", "is the identifier of another card")
    card = cards.make_card(world, program, identifier, status=status)
    for customer in customers:
        make_customer(world, program, customer)
        cards.link(world, card, customer)
    return card_model(world, card)


def create_batch_loyalty_cards(
    world: World, *, loyalty_program_id: int, loyalty_card_batch: LoyaltyCardBatch
) -> LoyaltyCardBatchResponse:
    """Make many cards at once."""
    program = program_for(world, loyalty_program_id, card_based=True)
    batch = loyalty_card_batch
    status = _status(batch.status)
    settings = batch.card_code_settings or program.card_code_settings
    if not 0 < batch.number_of_cards <= LARGEST_BATCH:
        raise invalid_body("/numberOfCards", f"must be from 1 to {LARGEST_BATCH}")
    if settings is None:
        raise invalid_body("/cardCodeSettings", "must be given: the program has no code format")
    if not settings.valid_characters:
        raise invalid_body("/cardCodeSettings/validCharacters", "must not be empty")
    batch_id = batch.batch_id or world.new_uuid()[-12:]
    for _ in range(batch.number_of_cards):
        cards.make_card(world, program, status=status, batch_id=batch_id, settings=settings)
    return LoyaltyCardBatchResponse(
        number_of_cards_generated=batch.number_of_cards, batch_id=batch_id
    )


def _status(status: str | None) -> str:
    if status is None:
        return "active"
    if status not in cards.STATUSES:
        raise invalid_body("/status", "must be active or inactive")
    return status


def get_loyalty_card(world: World, *, loyalty_program_id: int, loyalty_card_id: str) -> LoyaltyCard:
    """One card."""
    return card_model(world, require_card(world, loyalty_program_id, loyalty_card_id))


def get_loyalty_cards(
    world: World,
    *,
    loyalty_program_id: int,
    page_size: int | None = None,
    skip: int | None = None,
    sort: str | None = None,
    identifier: str | None = None,
    profile_id: int | None = None,
    batch_id: str | None = None,
) -> GetLoyaltyCards200Response:
    """The cards of a program."""
    program = program_for(world, loyalty_program_id, card_based=True)
    conditions: dict[str, Any] = {"program_id": program.id}
    if identifier is not None:
        conditions["identifier"] = identifier
    if batch_id is not None:
        conditions["batch_id"] = batch_id
    paging: dict[str, Any] = {"page_size": page_size, "skip": skip}
    if sort is None and profile_id is None:
        return page(
            GetLoyaltyCards200Response,
            lambda limit, offset: [
                card_model(world, card)
                for card in world[CARDS].find(limit=limit, offset=offset, **conditions)
            ],
            lambda: world[CARDS].count(**conditions),
            **paging,
        )
    found = world[CARDS].find(**conditions)
    if profile_id is not None:
        customer = customer_by_number(world, program, profile_id)
        held = {
            link.identifier
            for link in world[CARD_LINKS].find(program_id=program.id, integration_id=customer)
        }
        found = [card for card in found if card.identifier in held]
    if sort is not None:
        field = sort.removeprefix("-")
        if field not in _SORTS:
            raise invalid_parameter("sort", f"must be one of {', '.join(_SORTS)}")
        found.sort(key=attrgetter(field), reverse=sort[0] == "-")
    limit, offset = page_size or 1000, max(skip or 0, 0)
    # Only those that the page needs are told with their balances.
    told = [card_model(world, card) for card in found[offset : offset + limit]]
    return GetLoyaltyCards200Response(data=told, has_more=len(found) > offset + limit)


def update_loyalty_card(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    update_loyalty_card_request: UpdateLoyaltyCardRequest,
) -> LoyaltyCard:
    """Block a card or let it be used again, unless another has taken its place."""
    card = require_card(world, loyalty_program_id, loyalty_card_id)
    if update_loyalty_card_request.status is None:
        raise invalid_body("/status", "is missing")
    status = _status(update_loyalty_card_request.status)
    if status == "active" and card.new_identifier:
        raise invalid_body("/status", "cannot be active: another card has taken its place")
    card.status = status
    return card_model(world, cards.save(world, card))


def delete_loyalty_card(world: World, *, loyalty_program_id: int, loyalty_card_id: str) -> None:
    """Delete a card, with all that is on it."""
    card = require_card(world, loyalty_program_id, loyalty_card_id)
    forget_ledgers(world, card.program_id, card.identifier)
    world[CARD_LINKS].delete_all(program_id=card.program_id, identifier=card.identifier)
    world[CARDS].delete(card.program_id, card.identifier)


def transfer_loyalty_card(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    transfer_loyalty_card: TransferLoyaltyCard,
) -> None:
    """Replace a card by a new one. The old one is never used again."""
    card = require_card(world, loyalty_program_id, loyalty_card_id)
    identifier = transfer_loyalty_card.new_card_identifier
    if card.new_identifier:
        raise invalid_parameter("loyaltyCardId", "is the identifier of a card that was replaced")
    if cards.find_card(world, card.program_id, identifier):
        raise invalid_body("/newCardIdentifier", "is the identifier of another card")
    cards.transfer(world, card, identifier, transfer_loyalty_card.block_reason or "")


def link_loyalty_card_to_profile(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    loyalty_card_registration: LoyaltyCardRegistration,
) -> LoyaltyCard:
    """Let a customer, who may be new, hold a card."""
    card = _require_lasting(world, loyalty_program_id, loyalty_card_id)
    integration_id = loyalty_card_registration.integration_id
    make_customer(world, program_for(world, card.program_id), integration_id)
    cards.link(world, card, integration_id)
    return card_model(world, cards.save(world, card))


def unlink_loyalty_card_from_profile(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    loyalty_card_registration: LoyaltyCardRegistration,
) -> LoyaltyCard:
    """Take a customer off a card."""
    card = _require_lasting(world, loyalty_program_id, loyalty_card_id)
    key = (card.program_id, card.identifier, loyalty_card_registration.integration_id)
    if not world[CARD_LINKS].delete(*key):
        raise not_found("customer of the loyalty card")
    return card_model(world, cards.save(world, card))


def _require_lasting(world: World, program_id: int, identifier: str) -> Card:
    card = require_card(world, program_id, identifier)
    if card.new_identifier:
        raise invalid_parameter("loyaltyCardId", "is the identifier of a card that was replaced")
    return card


def get_loyalty_card_balances(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    end_date: datetime | None = None,
    subledger_id: list[str] | None = None,
) -> LoyaltyCardBalances:
    """The balances of a card's ledgers, now or at some time, and who holds the card."""
    card = require_card(world, loyalty_program_id, loyalty_card_id)
    accounts = ledger.accounts_of(world, card.program_id, card.identifier)
    balances = {
        name: views.balance_of(
            ledger.balance(world, Account(card.program_id, card.identifier, name), end_date)
        )
        for name in sorted({account.subledger for account in accounts} | {MAIN})
        if not subledger_id or name in subledger_id
    }
    return LoyaltyCardBalances(
        balance=balances.pop(MAIN, None),
        subledger_balances=balances or None,
        profiles=cards.registrations(cards.links_of(world, card)),
    )


def add_loyalty_card_points(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    add_loyalty_points: AddLoyaltyPoints,
) -> None:
    """Add points to a card that can be used."""
    card = require_card(world, loyalty_program_id, loyalty_card_id)
    require_usable(card)
    program = program_for(world, card.program_id)
    add_by_hand(world, program, card.identifier, add_loyalty_points)


def deduct_loyalty_card_points(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    deduct_loyalty_points: DeductLoyaltyPoints,
) -> None:
    """Take points from a card that can be used, never more than are active."""
    card = require_card(world, loyalty_program_id, loyalty_card_id)
    require_usable(card)
    program = program_for(world, card.program_id)
    deduct_by_hand(world, program, card.identifier, deduct_loyalty_points)


ACTS: dict[str, Callable[..., Any]] = {
    "addLoyaltyCardPoints": add_loyalty_card_points,
    "createBatchLoyaltyCards": create_batch_loyalty_cards,
    "deductLoyaltyCardPoints": deduct_loyalty_card_points,
    "deleteLoyaltyCard": delete_loyalty_card,
    "generateLoyaltyCard": generate_loyalty_card,
    "getLoyaltyCard": get_loyalty_card,
    "getLoyaltyCardBalances": get_loyalty_card_balances,
    "getLoyaltyCards": get_loyalty_cards,
    "linkLoyaltyCardToProfile": link_loyalty_card_to_profile,
    "transferLoyaltyCard": transfer_loyalty_card,
    "unlinkLoyaltyCardFromProfile": unlink_loyalty_card_from_profile,
    "updateLoyaltyCard": update_loyalty_card,
}
