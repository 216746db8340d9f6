"""Points, balances, tiers and transactions of customers, through the client."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from talon_one import (
    ActivateLoyaltyPoints,
    AddLoyaltyPoints,
    DeductLoyaltyPoints,
    DeleteLoyaltyTransactionsRequest,
)
from talon_one.emulator import ledger
from talon_one.exceptions import BadRequestException, NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.emulator import Emulator
    from talon_one.models import LoyaltyBalanceWithTier
    from talon_one.runtime.csv_export import CsvExport

PROGRAM = "5"
CUSTOMER = "URNGV8294NV"
ACCOUNT = ledger.Account(5, CUSTOMER)


def add(talon: TalonOne, points: float, **terms: Any) -> None:
    talon.management.add_loyalty_points(PROGRAM, CUSTOMER, AddLoyaltyPoints(points=points, **terms))


def remove(talon: TalonOne, points: float) -> None:
    talon.management.remove_loyalty_points(PROGRAM, CUSTOMER, DeductLoyaltyPoints(points=points))


def balance(talon: TalonOne, **arguments: Any) -> LoyaltyBalanceWithTier:
    found = talon.integration.get_loyalty_balances(5, CUSTOMER, **arguments).balance
    assert found is not None
    return found


def figures(talon: TalonOne, **arguments: Any) -> tuple[float | None, ...]:
    """Active, pending, spent, expired and negative points."""
    found = balance(talon, **arguments)
    return (
        found.active_points,
        found.pending_points,
        found.spent_points,
        found.expired_points,
        found.negative_points,
    )


def read(export: CsvExport) -> str:
    """All of a file."""
    with export:
        return "\n".join(",".join(row.values()) for row in export)


def test_points_become_active_expire_and_are_as_they_were_at_any_date(
    emulator: Emulator, talon: TalonOne
) -> None:
    start = emulator.clock.now()
    add(talon, 100, pending_duration="7D", validity_duration="30D")
    add(talon, 10.01)
    assert figures(talon) == (10.01, 100, 0, 0, 0)
    emulator.clock.advance(days=7)
    assert figures(talon) == (110.01, 0, 0, 0, 0)
    remove(talon, 60)  # Of those that expire.
    emulator.clock.advance(days=30)
    assert figures(talon) == (10.01, 0, 60, 40, 0)
    assert figures(talon, end_date=start + timedelta(days=1)) == (10.01, 100, 0, 0, 0)
    assert figures(talon, end_date=start - timedelta(days=1)) == (0, 0, 0, 0, 0)
    assert figures(talon, end_date=start + timedelta(days=8)) == (50.01, 0, 60, 0, 0)


def test_what_every_read_says_agrees(emulator: Emulator, talon: TalonOne) -> None:
    add(talon, 250, name="welcome", validity_duration="1D")
    add(talon, 5, subledger_id="coins", pending_duration="on_action", validity_duration="1W")
    remove(talon, 50)
    management, integration = talon.management, talon.integration
    with pytest.warns(DeprecationWarning):
        points = management.get_loyalty_points(PROGRAM, CUSTOMER)
    assert (points.ledger.total_active_points, points.ledger.total_spent_points) == (200, 50)
    assert points.sub_ledgers is not None
    assert points.sub_ledgers["coins"].total_pending_points == 5
    assert management.get_loyalty_ledger_balances(5, CUSTOMER) == integration.get_loyalty_balances(
        5, CUSTOMER
    )
    transactions = integration.get_loyalty_program_profile_transactions(5, CUSTOMER).data
    assert [(t.type, t.amount, t.start_date, t.expiry_date) for t in transactions] == [
        ("subtraction", 50, "immediate", "unlimited"),
        ("addition", 5, "on_action", "unlimited"),
        ("addition", 250, "immediate", transactions[2].expiry_date),
    ]
    assert transactions[1].validity_duration == "1W"
    assert [t.id for t in management.get_loyalty_program_transactions(5).data] == [
        t.id for t in transactions
    ]
    left = integration.get_loyalty_program_profile_points(5, CUSTOMER).data
    assert [(entry.name, entry.amount) for entry in left] == [("welcome", 200)]
    csv = read(management.export_loyalty_balances(PROGRAM))
    assert f"5,,{CUSTOMER},200" in csv
    emulator.clock.advance(days=1)
    expired = integration.get_loyalty_program_profile_points(5, CUSTOMER, status="expired").data
    assert [(entry.name, entry.amount) for entry in expired] == [("welcome", 200)]
    with pytest.warns(DeprecationWarning):
        assert management.get_loyalty_statistics(5).total_expired_points == 200


def test_points_that_wait_are_activated_by_a_call(emulator: Emulator, talon: TalonOne) -> None:
    add(talon, 5, pending_duration="on_action", validity_duration="1W")
    emulator.clock.advance(days=50)
    list_ = talon.integration.get_loyalty_program_profile_transactions
    (waiting,) = list_(5, CUSTOMER, awaits_activation=True).data
    request = ActivateLoyaltyPoints(transaction_uuids=[UUID(waiting.transaction_uuid)])
    assert figures(talon)[:2] == (0, 5)
    talon.integration.activate_loyalty_points(5, request)
    assert figures(talon)[:2] == (5, 0)
    assert not list_(5, CUSTOMER, awaits_activation=True).data
    emulator.clock.advance(days=7)
    assert figures(talon) == (0, 0, 0, 5, 0)


@pytest.mark.parametrize(
    ("field", "terms"),
    [
        ("/validityDuration", {"validity_duration": "9999Y"}),
        ("/pendingDuration", {"pending_duration": "9999Y"}),
    ],
)
def test_durations_past_all_time_are_refused(
    talon: TalonOne, field: str, terms: dict[str, str]
) -> None:
    with pytest.raises(BadRequestException) as refused:
        add(talon, 1, **terms)
    assert field in str(refused.value)


def test_no_more_than_the_active_points_are_deducted(talon: TalonOne) -> None:
    add(talon, 5, pending_duration="1D")
    with pytest.raises(BadRequestException):
        remove(talon, 1)
    with pytest.raises(NotFoundException):
        talon.integration.get_loyalty_balances(99, CUSTOMER)
    with pytest.raises(BadRequestException):
        talon.integration.get_loyalty_balances(6, CUSTOMER)


def test_tiers_rise_with_points_and_fall_when_their_time_is_over(
    emulator: Emulator, talon: TalonOne
) -> None:
    def tier() -> str | None:
        found = balance(talon, include_tiers=True).current_tier
        return found.name if found else None

    add(talon, 300)
    assert tier() == "Silver"
    remove(talon, 150)
    assert tier() == "Silver"
    assert balance(talon, include_tiers=True).next_tier_name == "Gold"
    projected = balance(talon, include_projected_tier=True).projected_tier
    assert projected is not None
    assert (projected.projected_active_points, projected.stay_in_tier_points) == (150, 150)
    assert projected.projected_tier_name == "Bronze"
    emulator.clock.advance(days=7 * 28)
    assert tier() == "Bronze"
    emulator.clock.advance(days=7 * 28)
    assert tier() == "Basic"
    assert f"5,,{CUSTOMER},Basic" in read(talon.management.export_customers_tiers(PROGRAM))


def test_notifications_tell_of_points_and_tiers(emulator: Emulator) -> None:
    with emulator.world() as world:
        terms = ledger.terms_for(world, ledger.require_program(world, 5), pending="3D")
        ledger.add(world, ACCOUNT, Decimal(200), name="n", terms=terms)
        assert [type_ for type_, _ in world.outbox] == [
            "LoyaltyPointsAdded",
            "LoyaltyAddedDeductedPointsBalances",
            "TierUpgrade",  # To the lowest one.
        ]
    before = len(emulator.webhooks)
    # Nobody needs to ask for anything; and what has happened does not happen again.
    emulator.clock.advance(days=10)
    emulator.clock.advance(seconds=1)
    coming, upgrade = list(emulator.webhooks)[before:]
    assert (coming.type, upgrade.type) == ("LoyaltyPointsPendingToActive", "TierUpgrade")
    assert coming.payload["Data"][0]["Points"] == 200
    tiers = upgrade.payload["Data"][0]
    assert (tiers["OldTier"], tiers["CurrentTier"]) == ("Basic", "Bronze")


@pytest.mark.parametrize(
    ("policy", "left"),
    [("only_pending", (20, 0)), ("within_balance", (0, 0)), ("unlimited", (0, 10))],
)
def test_points_are_taken_back_as_the_program_says(
    emulator: Emulator, policy: str, left: tuple[int, int]
) -> None:
    with emulator.world() as world:
        ledger.add_program(world, 9, name="p", return_policy=policy)
        account = ledger.Account(9, CUSTOMER)
        earned = ledger.add(world, account, Decimal(30), name="earned")
        spent = ledger.deduct(world, account, Decimal(10), name="spent")
        ledger.take_back(world, earned.transaction_uuid, name="returned")
        now = ledger.balance(world, account)
        assert (float(now.active), float(now.negative)) == left
        ledger.give_back(world, spent.transaction_uuid, name="returned")
        assert ledger.balance(world, account).active == max(left[0] + 10 - left[1], 0)


def test_joining_twice_fails_and_imports_keep_all_or_nothing(talon: TalonOne) -> None:
    talon.integration.join_loyalty_program(5, CUSTOMER)
    with pytest.raises(BadRequestException):
        talon.integration.join_loyalty_program(5, CUSTOMER)
    assert CUSTOMER in read(talon.management.export_loyalty_join_dates(PROGRAM))
    header = b"customerprofileid,amount,startdate,expirydate,subledgerid,reason\n"
    good = f"{CUSTOMER},7.5,,,coins,bonus\n".encode()
    with pytest.raises(BadRequestException):
        talon.management.import_loyalty_points(5, up_file=header + good + b"x,-1,,,,\n")
    assert figures(talon) == (0, 0, 0, 0, 0)
    assert talon.management.import_loyalty_points(5, up_file=header + good).amount == 1
    found = talon.integration.get_loyalty_program_profile_transactions(
        5, CUSTOMER, loyalty_transaction_type="import"
    ).data
    assert [(t.amount, t.subledger_id, t.name) for t in found] == [(7.5, "coins", "bonus")]
    talon.integration.delete_loyalty_transactions_from_ledgers(
        5, CUSTOMER, DeleteLoyaltyTransactionsRequest(scope="AllSubledgers")
    )
    assert not talon.integration.get_loyalty_program_profile_transactions(5, CUSTOMER).data


def test_the_dashboard_has_a_row_a_day_but_none_of_today(
    emulator: Emulator, talon: TalonOne
) -> None:
    start = emulator.clock.now()
    add(talon, 10, validity_duration="36h")
    emulator.clock.advance(days=3)
    rows = talon.management.get_dashboard_statistics(
        5, range_start=start, range_end=start + timedelta(days=90)
    ).data
    assert len(rows) in (3, 4)  # By the time of day, 23:59 has come.
    assert rows[0].earned_points.created_manually == 10
    assert rows[0].total_active_points == 10
    assert (rows[2].total_active_points, rows[2].total_expired_points) == (0, 10)
    assert [row.new_members for row in rows[:3]] == [1, 0, 0]
