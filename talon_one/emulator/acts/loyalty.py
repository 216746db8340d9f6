"""Loyalty programs, and the points and balances of customers in them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import (
    ActivateLoyaltyPointsResponse,
    GetLoyaltyPrograms200Response,
    LoyaltyBalancesWithTiers,
    LoyaltyLedger,
    LoyaltySubLedger,
)
from .. import ledger
from .. import ledger_views as views
from ..accounts import MAIN, Account
from ..customers import make_customer, require_customer
from ..errors import invalid_body, invalid_parameter, not_found
from ..ledger import ENTRIES, NotEnoughPoints
from ..programs import PROGRAMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from decimal import Decimal

    from ...models import (
        ActivateLoyaltyPoints,
        AddLoyaltyPoints,
        DeductLoyaltyPoints,
        DeleteLoyaltyTransactionsRequest,
        LoyaltyLedgerEntry,
        LoyaltyProgram,
    )
    from ..ledger import LedgerEntry
    from ..world import World

KINDS = ledger.KINDS

PROGRAM = 5
"""The seeded program for customers."""


def seed(world: World) -> None:
    """Make a program for customers."""
    ledger.add_program(
        world,
        PROGRAM,
        name="coffee",
        title="Coffee club",
        description="Customers collect points for what they spend",
        application_ids=(42, 43),
        timezone="Europe/Berlin",
        tiers={"Basic": 0, "Bronze": 200, "Silver": 300, "Gold": 1000},
        tiers_expiration_policy="tier_start_date",
        tiers_expire_in="27W_U",
        tiers_downgrade_policy="one_down",
        return_policy="within_balance",
    )


def load_programs(world: World, section: list[dict[str, Any]]) -> None:
    """Make the programs of a seed, each with the arguments of `ledger.add_program`."""
    for program in section:
        ledger.add_program(world, **program)


def customer_program(world: World, loyalty_program_id: int | str) -> LoyaltyProgram:
    """The program for customers that a call names; some name it by a text."""
    if isinstance(loyalty_program_id, str):
        if not loyalty_program_id.isascii() or not loyalty_program_id.isdigit():
            raise invalid_parameter("loyaltyProgramId", "is no number")
        loyalty_program_id = int(loyalty_program_id[:19])
    return ledger.program_for(world, loyalty_program_id, card_based=False)


def get_loyalty_program(world: World, *, loyalty_program_id: int) -> LoyaltyProgram:
    """One program."""
    return ledger.program_for(world, loyalty_program_id)


def get_loyalty_programs(world: World) -> GetLoyaltyPrograms200Response:
    """All programs."""
    programs = [program.model for program in world[PROGRAMS].find()]
    return GetLoyaltyPrograms200Response(data=programs, total_result_size=len(programs))


def get_loyalty_balances(
    world: World,
    *,
    loyalty_program_id: int,
    integration_id: str,
    end_date: datetime | None = None,
    subledger_id: str | None = None,
    include_tiers: bool = False,
    include_projected_tier: bool = False,
) -> LoyaltyBalancesWithTiers:
    """The balances of a customer's ledgers, or of one, now or at some time."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    accounts = ledger.accounts_of(world, program.id, integration_id)
    names = {account.subledger for account in accounts} | {MAIN}
    balances = {
        name: views.balance_with_tier(
            world,
            program,
            Account(program.id, integration_id, name),
            end_date,
            tiers_too=include_tiers,
            projected=include_projected_tier,
        )
        for name in sorted(names)
        if subledger_id in (None, name)
    }
    return LoyaltyBalancesWithTiers(
        balance=balances.pop(MAIN, None), subledger_balances=balances or None
    )


def get_loyalty_points(
    world: World, *, loyalty_program_id: str, integration_id: str
) -> LoyaltyLedger:
    """All ledgers of a customer, with all entries."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    accounts = ledger.accounts_of(world, program.id, integration_id)
    found = {account.subledger: _subledger(world, program, account) for account in accounts}
    main = found.pop(MAIN, None) or _subledger(world, program, Account(program.id, integration_id))
    return LoyaltyLedger(ledger=main, sub_ledgers=found or None)


def _subledger(world: World, program: LoyaltyProgram, account: Account) -> LoyaltySubLedger:
    state = ledger.settle(world, account)
    now = ledger.balance(world, account)
    entries = {entry.id: entry for entry in ledger.entries_of(world, account)}
    lapsed = ledger.lapsed(world, account)

    def listed(amounts: dict[int, Decimal], type_: str = "") -> list[LoyaltyLedgerEntry]:
        return [
            views.ledger_entry(entries[id_], type_=type_, amount=amount)
            for id_, amount in amounts.items()
        ]

    active = {lot.id: lot.left for lot in state.points.lots if lot.is_active(world.now)}
    pending = {lot.id: lot.left for lot in state.points.lots if not lot.is_active(world.now)}
    expiring = {id_: left for id_, left in active.items() if entries[id_].terms[-1].expiry}
    expired = listed(lapsed, "expire")
    for entry in expired:
        entry.created = entry.expiry_date or entry.created
    transactions = [*map(views.ledger_entry, entries.values()), *expired]
    return LoyaltySubLedger(
        total=float(now.active),
        total_active_points=float(now.active),
        total_pending_points=float(now.pending),
        total_spent_points=float(now.spent),
        total_expired_points=float(now.expired),
        total_negative_points=float(now.negative),
        transactions=sorted(transactions, key=lambda entry: entry.created, reverse=True),
        expiring_points=listed(expiring, "expiring"),
        active_points=listed(active),
        pending_points=listed(pending),
        expired_points=expired,
        current_tier=views.tier(program, now.tier),
    )


def add_loyalty_points(
    world: World,
    *,
    loyalty_program_id: str,
    integration_id: str,
    add_loyalty_points: AddLoyaltyPoints,
) -> None:
    """Add points to a ledger of a customer."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    add_by_hand(world, program, integration_id, add_loyalty_points)


def add_by_hand(
    world: World, program: LoyaltyProgram, owner: str, request: AddLoyaltyPoints
) -> LedgerEntry:
    """Add points as a call asks for it, to a customer or a card."""
    if request.validity_duration is not None and request.valid_until is not None:
        raise invalid_body("/validUntil", "excludes validityDuration")
    if request.pending_duration is not None and request.pending_until is not None:
        raise invalid_body("/pendingUntil", "excludes pendingDuration")
    account = named_account(program, owner, request.subledger_id)
    asked = {"validity": request.validity_duration, "pending": request.pending_duration}
    try:
        terms = ledger.terms_for(
            world,
            program,
            valid_until=request.valid_until,
            pending_until=request.pending_until,
            **asked,
        )
    except ValueError as error:
        name = "validityDuration" if request.validity_duration else "pendingDuration"
        raise invalid_body(f"/{name}", str(error)) from error
    return ledger.add(
        world,
        account,
        ledger.decimal(request.points),
        name=request.name or "",
        terms=terms,
        cause=_by_hand(program, request.application_id),
    )


def deduct_by_hand(
    world: World, program: LoyaltyProgram, owner: str, request: DeductLoyaltyPoints
) -> LedgerEntry:
    """Take points as a call asks for it, from a customer or a card."""
    account = named_account(program, owner, request.subledger_id)
    cause = _by_hand(program, request.application_id)
    if account.subledger and world[ledger.ACCOUNTS].get(*account) is None:
        raise invalid_body("/subledgerId", "is the ID of no subledger that there is")
    try:
        return ledger.deduct(
            world,
            account,
            ledger.decimal(request.points),
            name=request.name or "",
            cause=cause,
        )
    except NotEnoughPoints as error:
        raise invalid_body("/points", str(error)) from error


def named_account(program: LoyaltyProgram, owner: str, subledger_id: str | None) -> Account:
    """The account that a call names in its body."""
    if subledger_id and not program.allow_subledger:
        raise invalid_body("/subledgerId", "must be empty: the program has no subledgers")
    return Account(program.id, owner, subledger_id or MAIN)


def _by_hand(program: LoyaltyProgram, application_id: int | None) -> ledger.Cause:
    if application_id is not None and application_id not in program.subscribed_applications:
        raise invalid_body("/applicationId", "is the ID of no Application that uses the program")
    return ledger.Cause(application_id=application_id or 0)


def remove_loyalty_points(
    world: World,
    *,
    loyalty_program_id: str,
    integration_id: str,
    deduct_loyalty_points: DeductLoyaltyPoints,
) -> None:
    """Take points from a ledger of a customer, never more than are active."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    deduct_by_hand(world, program, integration_id, deduct_loyalty_points)


def activate_loyalty_points(
    world: World, *, loyalty_program_id: int, activate_loyalty_points: ActivateLoyaltyPoints
) -> ActivateLoyaltyPointsResponse:
    """Activate points that wait for it; others stay as they are, and are not answered."""
    program = ledger.program_for(world, loyalty_program_id)
    uuids, session = activate_loyalty_points.transaction_uuids, activate_loyalty_points.session_id
    if (uuids is None) == (session is None):
        raise invalid_body("", "must have either transactionUUIDs or sessionId")
    if uuids is not None:
        found = world[ENTRIES].find(transaction_uuid=[str(uuid) for uuid in uuids])
        if len({entry.transaction_uuid for entry in found}) < len(set(uuids)):
            raise not_found("loyalty transaction")
    else:
        found = [
            entry
            for entry in world[ENTRIES].find(program_id=program.id, session_id=session)
            if entry.cause.application_id == world.application_id
        ]
        if not found:
            raise not_found("customer session")
    activated = ledger.activate(world, [e for e in found if e.program_id == program.id])
    return ActivateLoyaltyPointsResponse(
        ledger_entries=[views.ledger_entry(entry) for entry in activated]
    )


def join_loyalty_program(world: World, *, loyalty_program_id: int, integration_id: str) -> None:
    """Make a customer a member, who may be new altogether, but no member yet."""
    program = customer_program(world, loyalty_program_id)
    make_customer(world, program, integration_id)
    if not ledger.join(world, program, integration_id):
        raise invalid_parameter("integrationId", "is the ID of a member already")


def delete_loyalty_transactions_from_ledgers(
    world: World,
    *,
    loyalty_program_id: int,
    integration_id: str,
    delete_loyalty_transactions_request: DeleteLoyaltyTransactionsRequest,
) -> None:
    """Forget the transactions of a customer, and with them points and tiers."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    request = delete_loyalty_transactions_request
    if request.scope == "AllSubledgers":
        forget_ledgers(world, program.id, integration_id)
    elif request.scope != "SelectedSubledgers":
        raise invalid_body("/scope", "must be AllSubledgers or SelectedSubledgers")
    elif not request.subledger_ids:
        raise invalid_body("/subledgerIds", "must name a subledger, for SelectedSubledgers")
    else:
        forget_ledgers(world, program.id, integration_id, subledger=request.subledger_ids)


def forget_ledgers(world: World, program_id: int, owner: str, **subledger: Any) -> None:
    """Delete the entries and balances of a customer or a card, in all ledgers or in some."""
    conditions = {"program_id": program_id, "owner": owner, **subledger}
    world[ENTRIES].delete_all(**conditions)
    world[ledger.ACCOUNTS].delete_all(**conditions)


pass_time = ledger.settle_all
LOADERS = {"loyalty_programs": load_programs}
ACTS: dict[str, Callable[..., Any]] = {
    "activateLoyaltyPoints": activate_loyalty_points,
    "addLoyaltyPoints": add_loyalty_points,
    "deleteLoyaltyTransactionsFromLedgers": delete_loyalty_transactions_from_ledgers,
    "getLoyaltyBalances": get_loyalty_balances,
    "getLoyaltyLedgerBalances": get_loyalty_balances,
    "getLoyaltyPoints": get_loyalty_points,
    "getLoyaltyProgram": get_loyalty_program,
    "getLoyaltyPrograms": get_loyalty_programs,
    "joinLoyaltyProgram": join_loyalty_program,
    "removeLoyaltyPoints": remove_loyalty_points,
}
