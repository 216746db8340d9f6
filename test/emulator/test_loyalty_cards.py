"""Loyalty cards, through the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from talon_one import (
    AddLoyaltyPoints,
    DeductLoyaltyPoints,
    GenerateLoyaltyCard,
    LoyaltyCardBatch,
    LoyaltyCardRegistration,
    TransferLoyaltyCard,
    UpdateLoyaltyCardRequest,
)
from talon_one.exceptions import BadRequestException, NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne

PROGRAM = 6


def new_card(talon: TalonOne, *customers: str) -> str:
    request = GenerateLoyaltyCard(customer_profile_ids=list(customers))
    return talon.integration.generate_loyalty_card(PROGRAM, request).identifier


def active(talon: TalonOne, card: str) -> float | None:
    found = talon.integration.get_loyalty_card_balances(PROGRAM, card).balance
    assert found is not None
    return found.active_points


def test_cards_have_numbers_of_their_own_in_the_format_of_the_program(talon: TalonOne) -> None:
    batch = talon.management.create_batch_loyalty_cards(
        PROGRAM, LoyaltyCardBatch(number_of_cards=300, status="inactive")
    )
    new_card(talon)
    found = talon.management.get_loyalty_cards(PROGRAM, batch_id=batch.batch_id).data
    assert len({card.identifier for card in found}) == 300
    assert {card.status for card in found} == {"inactive"}
    assert all(card.identifier.startswith("SUMMER-") for card in found)
    one = found[7].identifier
    assert [c.id for c in talon.management.get_loyalty_cards(PROGRAM, identifier=one).data] == [
        found[7].id
    ]
    newest = talon.management.get_loyalty_cards(PROGRAM, sort="-id", page_size=2).data
    assert [card.id for card in newest] == [301, 300]


def test_as_many_customers_hold_a_card_as_the_program_lets(talon: TalonOne) -> None:
    card = new_card(talon, "a", "b", "c", "d")
    link, unlink = (
        talon.integration.link_loyalty_card_to_profile,
        talon.integration.unlink_loyalty_card_from_profile,
    )
    link(PROGRAM, card, LoyaltyCardRegistration(integration_id="e"))
    with pytest.raises(BadRequestException):
        link(PROGRAM, card, LoyaltyCardRegistration(integration_id="f"))
    unlink(PROGRAM, card, LoyaltyCardRegistration(integration_id="a"))
    profiles = link(PROGRAM, card, LoyaltyCardRegistration(integration_id="f")).profiles
    assert [profile.integration_id for profile in profiles or ()] == ["b", "c", "d", "e", "f"]
    with pytest.raises(NotFoundException):
        unlink(PROGRAM, card, LoyaltyCardRegistration(integration_id="a"))
    with pytest.raises(BadRequestException):
        new_card(talon, *"abcdef")


def test_a_transfer_moves_all_and_retires_the_old_card(talon: TalonOne) -> None:
    old = new_card(talon, "a")
    talon.management.add_loyalty_card_points(PROGRAM, old, AddLoyaltyPoints(points=5))
    request = TransferLoyaltyCard(new_card_identifier="NEW%2026", block_reason="lost")
    talon.management.transfer_loyalty_card(PROGRAM, old, request)
    assert (active(talon, old), active(talon, "NEW%2026")) == (0, 5)
    new = talon.management.get_loyalty_card(PROGRAM, "NEW%2026")
    gone = talon.management.get_loyalty_card(PROGRAM, old)
    assert (new.status, new.old_card_identifier) == ("active", old)
    assert [profile.integration_id for profile in new.profiles or ()] == ["a"]
    assert (gone.status, gone.new_card_identifier) == ("inactive", "NEW%2026")
    assert (gone.block_reason, gone.profiles) == ("lost", [])
    assert not talon.management.get_loyalty_card_transaction_logs(PROGRAM, old).data
    (entry,) = talon.integration.get_loyalty_card_transactions(PROGRAM, "NEW%2026").data
    assert (entry.card_identifier, entry.amount) == ("NEW%2026", 5)
    with pytest.raises(BadRequestException):
        talon.management.update_loyalty_card(
            PROGRAM, old, UpdateLoyaltyCardRequest(status="active")
        )
    with pytest.raises(BadRequestException):
        talon.management.transfer_loyalty_card(PROGRAM, old, request)


def test_no_points_move_on_a_blocked_or_a_deleted_card(talon: TalonOne) -> None:
    card, management = new_card(talon), talon.management
    management.add_loyalty_card_points(PROGRAM, card, AddLoyaltyPoints(points=5))
    management.update_loyalty_card(PROGRAM, card, UpdateLoyaltyCardRequest(status="inactive"))
    with pytest.raises(BadRequestException):
        management.add_loyalty_card_points(PROGRAM, card, AddLoyaltyPoints(points=1))
    with pytest.raises(BadRequestException):
        management.deduct_loyalty_card_points(PROGRAM, card, DeductLoyaltyPoints(points=1))
    management.update_loyalty_card(PROGRAM, card, UpdateLoyaltyCardRequest(status="active"))
    management.deduct_loyalty_card_points(PROGRAM, card, DeductLoyaltyPoints(points=2))
    assert active(talon, card) == 3
    management.delete_loyalty_card(PROGRAM, card)
    with pytest.raises(NotFoundException):
        active(talon, card)


def test_cards_come_and_go_by_file(talon: TalonOne) -> None:
    header = b"identifier,state,customerprofileids,attributes\n"
    good = b'CARD-1,active,a;b,"{""Colour"": ""red""}"\n'
    with pytest.raises(BadRequestException):
        talon.management.import_loyalty_cards(PROGRAM, up_file=header + good + b"x,active,,\n")
    assert not talon.management.get_loyalty_cards(PROGRAM).data
    talon.management.import_loyalty_cards(PROGRAM, up_file=header + good)
    (row,) = talon.management.export_loyalty_cards(PROGRAM)
    assert (row["identifier"], row["status"], row["customerprofileids"]) == (
        "CARD-1", "active", "a;b",
    )  # fmt: skip
    assert (row["generated"], row["attributes"]) == ("false", '{"Colour":"red"}')
    points = b"identifier,amount,reason\nCARD-1,7,hello\n"
    talon.management.import_loyalty_points(PROGRAM, up_file=points)
    (balances,) = talon.management.export_loyalty_card_balances(PROGRAM, balances="spentBalance")
    assert (balances["currentBalance"], balances["spentBalance"]) == ("7", "0")
    assert balances["pendingBalance"] == ""
    with pytest.raises(BadRequestException):
        list(talon.management.export_loyalty_card_balances(PROGRAM, balances="negativeBalance"))
