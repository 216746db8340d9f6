"""The imports of loyalty programs from CSV: all rows of a file, or none. Hand-written."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import IO, TYPE_CHECKING, Any

from .. import cards, ledger, tiers
from ..customers import has_customer, make_customer
from ..durations import IMMEDIATE, ON_ACTION, UNLIMITED
from ..errors import invalid_parameter
from ..imports import done, json_object, moment, rows, wrong
from ..ledger import ACCOUNTS, MEMBERS, Account, program_for
from ..programs import Member, rules_for
from ..tiers import Spell
from .loyalty import customer_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...models import LoyaltyProgram, ModelImport
    from ..world import World

KINDS = ()

_MOST = Decimal("999999999999.99")
_MOST_CARDS = 499_999


def import_loyalty_points(
    world: World,
    *,
    loyalty_program_id: int,
    up_file: IO[bytes] | str | None = None,
    notifications_enabled: bool = True,
) -> ModelImport:
    """Add points to customers, who may be new, or to cards, which must be there."""
    program = program_for(world, loyalty_program_id)
    owner_column = "identifier" if program.card_based else "customerprofileid"
    import_id = world.store.next_number("imports")
    count = 0
    for line, row in rows(up_file, (owner_column, "amount")):
        owner = row[owner_column]
        if program.card_based:
            card = cards.find_card(world, program.id, owner)
            if card is None or card.status != "active":
                raise wrong(line, "identifier is that of no active card")
        elif not owner:
            raise wrong(line, "customerprofileid is empty")
        else:
            make_customer(world, program, owner, seen=False)
        subledger = row.get("subledgerid", "")
        if subledger and not program.allow_subledger:
            raise wrong(line, "subledgerid must be empty: the program has no subledgers")
        ledger.add(
            world,
            Account(program.id, owner, subledger),
            _amount(line, row["amount"]),
            name=row.get("reason", ""),
            terms=_terms(world, program, line, row),
            cause=ledger.Cause(kind="import", import_id=import_id),
            notify=notifications_enabled,
        )
        count += 1
    return done(world, import_id, "LoyaltyPoints", count)


def _amount(line: int, text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation as error:
        raise wrong(line, "amount is no number") from error
    if not amount.is_finite() or not 0 < amount <= _MOST:
        raise wrong(line, f"amount must be more than 0 and at most {_MOST}")
    return amount


def _terms(world: World, program: LoyaltyProgram, line: int, row: dict[str, str]) -> ledger.Terms:
    """What a row says of when points can be spent; what it leaves out has no limit."""
    start, expiry = row.get("startdate", ""), row.get("expirydate", "")
    validity = row.get("validityduration", "")
    if validity and expiry:
        raise wrong(line, "expirydate and validityDuration exclude each other")
    is_word = start in ("", IMMEDIATE, ON_ACTION)
    try:
        return ledger.terms_for(
            world,
            program,
            validity=validity or UNLIMITED,
            valid_until=None if expiry in ("", UNLIMITED) else moment(line, "expirydate", expiry),
            pending=start if start == ON_ACTION else IMMEDIATE,
            pending_until=None if is_word else moment(line, "startdate", start),
        )
    except ValueError as error:
        raise wrong(line, f"validityDuration {error}") from error


def import_loyalty_join_dates(
    world: World, *, loyalty_program_id: int, up_file: IO[bytes] | str | None = None
) -> ModelImport:
    """Set when customers joined."""
    program = customer_program(world, loyalty_program_id)
    count = 0
    for line, row in rows(up_file, ("customerprofileid", "newjoindate")):
        owner = row["customerprofileid"]
        if not has_customer(world, program, owner):
            raise wrong(line, "customerprofileid is that of no customer")
        joined = moment(line, "newjoindate", row["newjoindate"])
        world[MEMBERS].put(Member(program.id, owner, joined))
        count += 1
    return done(world, world.store.next_number("imports"), "LoyaltyJoinDates", count)


def import_loyalty_customers_tiers(
    world: World, *, loyalty_program_id: int, up_file: IO[bytes] | str | None = None
) -> ModelImport:
    """Put customers into tiers; one who is in the tier gets only the other end of it."""
    program = customer_program(world, loyalty_program_id)
    if not rules_for(world, program, "").expire:
        raise invalid_parameter("loyaltyProgramId", "is that of a program without advanced tiers")
    ids = {tier.name: tier.id for tier in program.tiers or ()}
    count = 0
    for line, row in rows(up_file, ("customerprofileid", "tiername", "expirydate")):
        owner = row["customerprofileid"]
        if not has_customer(world, program, owner):
            raise wrong(line, "customerprofileid is that of no customer")
        if row["tiername"] not in ids:
            raise wrong(line, "tiername is that of no tier of the program")
        expiry = moment(line, "expirydate", row["expirydate"])
        if expiry <= world.now:
            raise wrong(line, "expirydate must lie ahead")
        state = ledger.settle(world, Account(program.id, owner, row.get("subledgerid", "")))
        tier, old = ids[row["tiername"]], tiers.present(state.spells)
        if old is not None and old.tier == tier:
            state.spells[-1] = Spell(old.since, tier, expiry)
        else:
            state.spells.append(Spell(world.now, tier, expiry))
        world[ACCOUNTS].put(state)
        count += 1
    return done(world, world.store.next_number("imports"), "LoyaltyCustomersTiers", count)


def import_loyalty_cards(
    world: World, *, loyalty_program_id: int, up_file: IO[bytes] | str | None = None
) -> ModelImport:
    """Make cards, with the customers who hold them."""
    program = program_for(world, loyalty_program_id, card_based=True)
    limit = program.users_per_card_limit or 0
    count = 0
    for line, row in rows(up_file, ("identifier", "state")):
        identifier = row["identifier"]
        if cards.IDENTIFIER.fullmatch(identifier) is None:
            raise wrong(line, "identifier must have 4 to 108 letters, digits or ._%+@-")
        if cards.find_card(world, program.id, identifier) is not None:
            raise wrong(line, "identifier is that of a card already")
        if row["state"] not in cards.STATUSES:
            raise wrong(line, "state must be active or inactive")
        holders = dict.fromkeys(filter(None, row.get("customerprofileids", "").split(";")))
        if limit and len(holders) > limit:
            raise wrong(line, f"customerprofileids has more than {limit} customers")
        attributes = json_object(line, "attributes", row.get("attributes", ""))
        card = cards.make_card(
            world, program, identifier, status=row["state"], attributes=attributes
        )
        for holder in holders:
            make_customer(world, program, holder, seen=False)
            cards.link(world, card, holder)
        count += 1
        if count > _MOST_CARDS:
            raise invalid_parameter("upFile", f"has more than {_MOST_CARDS} rows")
    return done(world, world.store.next_number("imports"), "LoyaltyCards", count)


ACTS: dict[str, Callable[..., Any]] = {
    "importLoyaltyCards": import_loyalty_cards,
    "importLoyaltyCustomersTiers": import_loyalty_customers_tiers,
    "importLoyaltyJoinDates": import_loyalty_join_dates,
    "importLoyaltyPoints": import_loyalty_points,
}
