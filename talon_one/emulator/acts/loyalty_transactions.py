"""Lists of the transactions and the points of customers, cards and programs. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import (
    GetLoyaltyCardPoints200Response,
    GetLoyaltyCardTransactionLogs200Response,
    GetLoyaltyCardTransactions200Response,
    GetLoyaltyProgramProfilePoints200Response,
    GetLoyaltyProgramProfileTransactions200Response,
    GetLoyaltyProgramTransactions200Response,
)
from .. import cards, ledger
from .. import ledger_views as views
from ..customers import require_customer
from ..errors import invalid_parameter
from ..ledger import ENTRIES
from ..points import ZERO
from ..reply import page, page_of
from .loyalty import customer_program

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from decimal import Decimal

    from ..ledger import LedgerEntry
    from ..world import World

KINDS = ()

_PAGE = 50
"""The size of a page, unless the caller asks for another."""
_TYPES = ("manual", "session", "import")
_STATUSES = ("active", "pending", "expired")
_SORTS: dict[str, Callable[[LedgerEntry], Any]] = {
    "startDate": lambda entry: entry.terms[-1].start,
    "expiryDate": lambda entry: entry.terms[-1].expiry,
}


def get_loyalty_program_profile_transactions(
    world: World,
    *,
    loyalty_program_id: int,
    integration_id: str,
    subledger_id: str | None = None,
    **filters: Any,
) -> GetLoyaltyProgramProfileTransactions200Response:
    """What was added to a customer and deducted."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    response: GetLoyaltyProgramProfileTransactions200Response = _transactions(
        world,
        GetLoyaltyProgramProfileTransactions200Response,
        views.transaction,
        {"program_id": program.id, "owner": integration_id, "subledger": subledger_id},
        **filters,
    )
    return response


def get_loyalty_program_transactions(
    world: World, *, loyalty_program_id: int, subledger_id: str | None = None, **filters: Any
) -> GetLoyaltyProgramTransactions200Response:
    """What was added to all accounts of a program and deducted."""
    program = ledger.program_for(world, loyalty_program_id)
    response: GetLoyaltyProgramTransactions200Response = _transactions(
        world,
        GetLoyaltyProgramTransactions200Response,
        lambda entry: views.program_transaction(entry, card_based=program.card_based),
        {"program_id": program.id, "subledger": subledger_id},
        **filters,
    )
    return response


def get_loyalty_card_transactions(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    subledger_id: list[str] | None = None,
    **filters: Any,
) -> GetLoyaltyCardTransactions200Response:
    """What was added to a card and deducted, as the Integration API tells it."""
    card = cards.require_card(world, loyalty_program_id, loyalty_card_id)
    response: GetLoyaltyCardTransactions200Response = _transactions(
        world,
        GetLoyaltyCardTransactions200Response,
        views.card_transaction,
        {"program_id": card.program_id, "owner": card.identifier, "subledger": subledger_id},
        **filters,
    )
    return response


def get_loyalty_card_transaction_logs(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    subledger_id: str | None = None,
    page_size: int | None = None,
    skip: int | None = None,
    **filters: Any,
) -> GetLoyaltyCardTransactionLogs200Response:
    """What was added to a card and deducted, as the Management API tells it."""
    card = cards.require_card(world, loyalty_program_id, loyalty_card_id)
    if page_size is None and (filters or subledger_id is not None or skip is not None):
        page_size = 1000
    response: GetLoyaltyCardTransactionLogs200Response = _transactions(
        world,
        GetLoyaltyCardTransactionLogs200Response,
        views.card_log_entry,
        {"program_id": card.program_id, "owner": card.identifier, "subledger": subledger_id},
        page_size=page_size,
        skip=skip,
        **filters,
    )
    return response


def _transactions(
    world: World,
    response: Callable[..., Any],
    view: Callable[[LedgerEntry], Any],
    conditions: dict[str, Any],
    *,
    customer_session_ids: list[str] | None = None,
    transaction_uuids: list[str] | None = None,
    loyalty_transaction_type: str | None = None,
    start_date: datetime | None = None,
    end_date: datetime | None = None,
    awaits_activation: bool | None = None,
    page_size: int | None = None,
    skip: int | None = None,
) -> Any:
    """A page of entries, the newest first."""
    if awaits_activation is False:
        raise invalid_parameter("awaitsActivation", "can only be true")
    if loyalty_transaction_type is not None and loyalty_transaction_type not in _TYPES:
        raise invalid_parameter("loyaltyTransactionType", f"must be one of {', '.join(_TYPES)}")
    conditions |= {"session_id": customer_session_ids, "transaction_uuid": transaction_uuids}
    conditions = {name: value for name, value in conditions.items() if value not in (None, [])}
    paging: dict[str, Any] = {"page_size": page_size or _PAGE, "skip": skip}
    entries = world[ENTRIES]
    if (loyalty_transaction_type, start_date, end_date, awaits_activation) == (None,) * 4:
        return page(
            response,
            lambda limit, offset: [
                view(entry)
                for entry in entries.find(
                    limit=limit, offset=offset, newest_first=True, **conditions
                )
            ],
            lambda: entries.count(**conditions),
            **paging,
        )
    found = [
        view(entry)
        for entry in entries.find(newest_first=True, **conditions)
        if (loyalty_transaction_type in (None, entry.cause.kind))
        and (start_date is None or entry.created >= start_date)
        and (end_date is None or entry.created <= end_date)
        and (awaits_activation is None or _awaits(entry, world.now))
    ]
    return page_of(response, found, **paging)


def _awaits(entry: LedgerEntry, now: datetime) -> bool:
    """Whether an entry added points that wait for an action and have not expired."""
    if entry.type != "addition" or entry.terms[-1].start is not None:
        return False
    expiry = entry.terms[-1].expiry
    return expiry is None or expiry > now


def get_loyalty_program_profile_points(
    world: World, *, loyalty_program_id: int, integration_id: str, **filters: Any
) -> GetLoyaltyProgramProfilePoints200Response:
    """What is left of the points that were added to a customer."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    response: GetLoyaltyProgramProfilePoints200Response = _points(
        world,
        GetLoyaltyProgramProfilePoints200Response,
        views.points_entry,
        program.id,
        integration_id,
        **filters,
    )
    return response


def get_loyalty_card_points(
    world: World, *, loyalty_program_id: int, loyalty_card_id: str, **filters: Any
) -> GetLoyaltyCardPoints200Response:
    """What is left of the points that were added to a card."""
    card = cards.require_card(world, loyalty_program_id, loyalty_card_id)
    response: GetLoyaltyCardPoints200Response = _points(
        world,
        GetLoyaltyCardPoints200Response,
        views.card_points_entry,
        card.program_id,
        card.identifier,
        **filters,
    )
    return response


def _points(
    world: World,
    response: Callable[..., Any],
    view: Callable[[LedgerEntry, Decimal], Any],
    program_id: int,
    owner: str,
    *,
    status: str = "active",
    subledger_id: list[str] | None = None,
    customer_session_ids: list[str] | None = None,
    transaction_uuids: list[str] | None = None,
    page_size: int | None = None,
    skip: int | None = None,
    sort: str | None = None,
) -> Any:
    """A page of what is left of additions, in the order in which they were booked, or sorted."""
    if status not in _STATUSES:
        raise invalid_parameter("status", f"must be one of {', '.join(_STATUSES)}")
    if sort is not None and sort.removeprefix("-") not in _SORTS:
        raise invalid_parameter("sort", f"must be one of {', '.join(_SORTS)}")
    left: dict[int, Decimal] = {}
    for account in ledger.accounts_of(world, program_id, owner):
        if not subledger_id or account.subledger in subledger_id:
            left |= _left(world, account, status)
    found = [
        entry
        for entry in world[ENTRIES].find(id=list(left))
        if (not customer_session_ids or entry.session_id in customer_session_ids)
        and (not transaction_uuids or entry.transaction_uuid in transaction_uuids)
    ]
    if sort is not None:
        moment = _SORTS[sort.removeprefix("-")]
        # What has no such date comes last, whichever way it is sorted.
        dated = sorted(
            (entry for entry in found if moment(entry)), key=moment, reverse=sort[0] == "-"
        )
        found = [*dated, *(entry for entry in found if not moment(entry))]
    items = [view(entry, left[entry.id]) for entry in found]
    return page_of(response, items, page_size=page_size or _PAGE, skip=skip)


def _left(world: World, account: ledger.Account, status: str) -> dict[int, Decimal]:
    """What has a status of the points of an account, by the ID of the addition."""
    if status == "expired":
        return {id_: left for id_, left in ledger.lapsed(world, account).items() if left > ZERO}
    points = ledger.settle(world, account).points
    is_active = status == "active"
    return {lot.id: lot.left for lot in points.lots if lot.is_active(points.settled) is is_active}


ACTS: dict[str, Callable[..., Any]] = {
    "getLoyaltyCardPoints": get_loyalty_card_points,
    "getLoyaltyCardTransactionLogs": get_loyalty_card_transaction_logs,
    "getLoyaltyCardTransactions": get_loyalty_card_transactions,
    "getLoyaltyProgramProfileLedgerTransactions": get_loyalty_program_profile_transactions,
    "getLoyaltyProgramProfilePoints": get_loyalty_program_profile_points,
    "getLoyaltyProgramProfileTransactions": get_loyalty_program_profile_transactions,
    "getLoyaltyProgramTransactions": get_loyalty_program_transactions,
}
