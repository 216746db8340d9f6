"""The exports of loyalty programs as CSV. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from .. import cards, ledger, tiers
from .. import ledger_views as views
from ..customers import require_customer
from ..errors import invalid_parameter
from ..ledger import ACCOUNTS, ENTRIES, MEMBERS, Account, program_for
from ..reply import csv_reply
from .loyalty import customer_program

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from ..ledger import LedgerEntry
    from ..reply import Reply
    from ..world import World

KINDS = ()

_BALANCES = ("currentBalance", "pendingBalance", "expiredBalance", "spentBalance")


def export_loyalty_balances(
    world: World,
    *,
    loyalty_program_id: str,
    end_date: datetime | None = None,
    balances: str | None = None,
) -> Reply:
    """The balances of all customers, and the tiers that they are in now."""
    program = customer_program(world, loyalty_program_id)
    kinds = _kinds(balances, (*_BALANCES, "negativeBalance"))
    rows = []
    for state in world[ACCOUNTS].find(program_id=program.id):
        tier = views.tier(program, ledger.balance(world, state.account).tier)
        figures = _figures(world, state.account, end_date, kinds)
        rows.append(
            [program.id, state.subledger, state.owner, *figures, tier.name if tier else None]
        )
    header = ["loyaltyProgramID", "loyaltySubledger", "profileIntegrationID", *_BALANCES]
    return csv_reply([*header, "currentTier"], rows)


def export_loyalty_card_balances(
    world: World,
    *,
    loyalty_program_id: int,
    end_date: datetime | None = None,
    balances: str | None = None,
) -> Reply:
    """The balances of all cards; each has a main ledger."""
    program = program_for(world, loyalty_program_id, card_based=True)
    kinds = _kinds(balances, _BALANCES)
    rows = []
    for card in world[cards.CARDS].find(program_id=program.id):
        accounts = ledger.accounts_of(world, program.id, card.identifier)
        for account in sorted({*accounts, Account(program.id, card.identifier)}):
            figures = _figures(world, account, end_date, kinds)
            rows.append([program.id, account.subledger, card.identifier, card.status, *figures])
    header = ["loyaltyProgramID", "loyaltySubledger", "cardIdentifier", "cardState"]
    return csv_reply([*header, *_BALANCES], rows)


def _kinds(balances: str | None, known: Sequence[str]) -> Sequence[str]:
    """The kinds of balance that are asked for."""
    if balances is None:
        return known
    kinds = balances.split(",")
    if unknown := set(kinds) - set(known):
        raise invalid_parameter("balances", f"has {len(unknown)} words other than {known}")
    return ["currentBalance", *kinds]


def _figures(
    world: World, account: Account, at: datetime | None, kinds: Sequence[str]
) -> list[str | None]:
    then = ledger.balance(world, account, at)
    amounts = (then.active, then.pending, then.expired, then.spent)
    return [
        f"{amount.normalize():f}" if kind in kinds else None
        for kind, amount in zip(_BALANCES, amounts, strict=True)
    ]


def export_loyalty_join_dates(world: World, *, loyalty_program_id: str) -> Reply:
    """Who has joined, and when."""
    program = customer_program(world, loyalty_program_id)
    return csv_reply(
        ["loyaltyProgramID", "profileIntegrationID", "joinDate"],
        [
            [program.id, member.owner, views.time_text(member.joined)]
            for member in world[MEMBERS].find(program_id=program.id)
        ],
    )


def export_customers_tiers(
    world: World,
    *,
    loyalty_program_id: str,
    subledger_ids: list[str] | None = None,
    tier_names: list[str] | None = None,
) -> Reply:
    """Who is in which tier."""
    program = customer_program(world, loyalty_program_id)
    rows = []
    for account in [state.account for state in world[ACCOUNTS].find(program_id=program.id)]:
        spell = tiers.present(ledger.settle(world, account).spells)
        tier = views.tier(program, spell)
        if spell is None or tier is None or (tier_names and tier.name not in tier_names):
            continue
        if not subledger_ids or account.subledger in subledger_ids:
            expiry = views.time_text(spell.expiry) if spell.expiry else None
            about = [program.id, account.subledger, account.owner, tier.name]
            rows.append([*about, views.time_text(spell.since), expiry])
    return csv_reply(
        ["programid", "subledgerid", "customerprofileid", "tiername", "startdate", "expirydate"],
        rows,
    )


_LEDGER = (
    "customersessionid", "rulesetid", "rulename", "programid", "type", "name", "subledgerid",
    "startdate", "expirydate", "id", "created", "amount", "archived", "campaignid", "flags",
    "transactionuuid", "validityduration",
)  # fmt: skip


def export_loyalty_ledger(
    world: World,
    *,
    loyalty_program_id: str,
    integration_id: str,
    range_start: datetime,
    range_end: datetime,
    date_format: str | None = None,
) -> Reply:
    """The transactions of a customer in a time, the oldest first."""
    program = customer_program(world, loyalty_program_id)
    require_customer(world, program, integration_id)
    rows = _log(world, program.id, integration_id, range_start, range_end, date_format)
    return csv_reply(["customerprofileid", *_LEDGER], rows)


def export_loyalty_card_ledger(
    world: World,
    *,
    loyalty_program_id: int,
    loyalty_card_id: str,
    range_start: datetime,
    range_end: datetime,
    date_format: str | None = None,
) -> Reply:
    """The transactions of a card in a time, in the columns that those of a customer have."""
    card = cards.require_card(world, loyalty_program_id, loyalty_card_id)
    rows = _log(world, card.program_id, card.identifier, range_start, range_end, date_format)
    return csv_reply(["identifier", *_LEDGER], rows)


def _log(
    world: World,
    program_id: int,
    owner: str,
    start: datetime,
    end: datetime,
    date_format: str | None,
) -> list[list[Any]]:
    if date_format not in (None, "excel", "ISO8601"):
        raise invalid_parameter("dateFormat", "must be excel or ISO8601")
    return [
        [owner, *_log_row(entry, date_format)]
        for entry in world[ENTRIES].find(program_id=program_id, owner=owner)
        if start <= entry.created <= end
    ]


def _log_row(entry: LedgerEntry, date_format: str | None) -> list[Any]:
    start, expiry = views.start_text(entry), views.expiry_text(entry)
    created = views.time_text(entry.created)
    terms = entry.terms[-1] if entry.terms else None
    return [
        entry.cause.session_id,
        entry.cause.ruleset_id or None,
        entry.cause.rule_name,
        entry.program_id,
        entry.type,
        entry.name,
        entry.subledger,
        *(_dated(text, date_format) for text in (start, expiry)),
        entry.id,
        _dated(created, date_format),
        f"{entry.amount.normalize():f}",
        "false",
        entry.cause.campaign_id or None,
        "createsNegativeBalance" if entry.creates_negative_balance else None,
        entry.transaction_uuid,
        terms.validity if terms else None,
    ]


def _dated(text: str, date_format: str | None) -> str:
    """A time as spreadsheets read it, if that is asked for; a word stays."""
    return text[:19].replace("T", " ") if date_format == "excel" and "T" in text else text


def export_loyalty_cards(
    world: World,
    *,
    loyalty_program_id: int,
    batch_id: str | None = None,
    created_before: datetime | None = None,
    created_after: datetime | None = None,
    date_format: str | None = None,
) -> Reply:
    """The cards of a program."""
    program = program_for(world, loyalty_program_id, card_based=True)
    if date_format not in (None, "excel", "ISO8601"):
        raise invalid_parameter("dateFormat", "must be excel or ISO8601")
    conditions: dict[str, Any] = {} if batch_id is None else {"batch_id": batch_id}
    rows = []
    for card in world[cards.CARDS].find(program_id=program.id, **conditions):
        if (created_before and card.created >= created_before) or (
            created_after and card.created <= created_after
        ):
            continue
        holders = ";".join(link.integration_id for link in cards.links_of(world, card))
        rows.append(
            [
                card.identifier,
                _dated(views.time_text(card.created), date_format),
                card.status,
                program.users_per_card_limit or 0,
                holders,
                card.block_reason,
                "true" if card.generated else "false",
                card.batch_id,
                msgspec.json.encode(card.attributes).decode(),
            ]
        )
    columns = (
        "identifier", "created", "status", "userpercardlimit", "customerprofileids",
        "blockreason", "generated", "batchid", "attributes",
    )  # fmt: skip
    return csv_reply(columns, rows)


ACTS: dict[str, Callable[..., Any]] = {
    "exportCustomersTiers": export_customers_tiers,
    "exportLoyaltyBalance": export_loyalty_balances,
    "exportLoyaltyBalances": export_loyalty_balances,
    "exportLoyaltyCardBalances": export_loyalty_card_balances,
    "exportLoyaltyCardLedger": export_loyalty_card_ledger,
    "exportLoyaltyCards": export_loyalty_cards,
    "exportLoyaltyJoinDates": export_loyalty_join_dates,
    "exportLoyaltyLedger": export_loyalty_ledger,
}
