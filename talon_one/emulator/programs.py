"""Loyalty programs, and who has joined them. Hand-written."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import LoyaltyMembership, LoyaltyProgram, LoyaltyTier
from . import durations
from .acts.applications import APPLICATIONS
from .errors import invalid_parameter, not_found
from .store import Kind
from .tiers import Level, Rules
from .world import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .world import World


class Member(msgspec.Struct):
    """A customer who has joined a program."""

    program_id: int
    owner: str
    joined: datetime


class Program(msgspec.Struct):
    """A program, and what the service knows of it but does not tell.

    Attributes:
        id: Its ID.
        sandbox: Whether it is for sandbox Applications.
        model: What it tells.
        tier_attribute: The attribute of customers that has the date at which their tiers expire,
            with the policy `customer_attribute`.
    """

    id: int
    sandbox: bool
    model: LoyaltyProgram
    tier_attribute: str = ""


PROGRAMS = Kind("loyalty_programs", Program, indexes=(("sandbox",),))
MEMBERS = Kind("loyalty_members", Member, key=("program_id", "owner"), indexes=(("owner",),))


def add_program(
    world: World,
    program_id: int,
    *,
    name: str,
    title: str = "",
    application_ids: tuple[int, ...] = (),
    tiers: Mapping[str, float] | None = None,
    tier_attribute: str = "",
    **settings: Any,
) -> LoyaltyProgram:
    """Make a loyalty program.

    Args:
        world: The state.
        program_id: Its ID.
        name: Its internal name.
        title: Its name for people. Default: `name`.
        application_ids: The Applications that use it, all of its own kind, sandbox or live.
        tiers: The fewest active points by the name of the tier.
        tier_attribute: The attribute of customers that has the date at which their tiers expire,
            with `tiers_expiration_policy="customer_attribute"`.
        **settings: Other properties of LoyaltyProgram. Defaults: points are active at once and do
            not expire, there are subledgers, points belong to customers, who join with the first
            active points, and the time zone is UTC.

    Returns:
        The program.
    """
    levels = sorted((tiers or {}).items(), key=lambda tier: tier[1])
    program = LoyaltyProgram(
        **{
            "id": program_id,
            "created": world.now,
            "title": title or name,
            "description": "",
            "subscribed_applications": list(application_ids),
            "default_validity": durations.UNLIMITED,
            "default_pending": durations.IMMEDIATE,
            "allow_subledger": True,
            "sandbox": False,
            "program_join_policy": "points_activated",
            "return_policy": "only_pending",
            "account_id": ACCOUNT,
            "name": name,
            "tiers": [
                LoyaltyTier(
                    id=world.store.next_number("loyalty_tiers"),
                    created=world.now,
                    name=tier,
                    min_points=least,
                    program_id=program_id,
                    program_name=name,
                    program_title=title or name,
                )
                for tier, least in levels
            ]
            or None,
            "timezone": "UTC",
            "card_based": False,
            **settings,
        }
    )
    durations.zone(program.timezone)
    world.store.reserve_numbers(PROGRAMS.name, program_id)
    world[PROGRAMS].put(Program(program_id, program.sandbox, program, tier_attribute))
    for application in world[APPLICATIONS].find(id=list(application_ids)):
        application.loyalty_programs = [*(application.loyalty_programs or []), program]
        world[APPLICATIONS].put(application)
    return program


def require_program(world: World, program_id: int) -> LoyaltyProgram:
    """The program with an ID, or 404."""
    return _require(world, program_id).model


def program_for(world: World, program_id: int, *, card_based: bool | None = None) -> LoyaltyProgram:
    """The program that a call names, or the error that it is answered with.

    To an Application those of the other environment are not there.

    Args:
        world: The state.
        program_id: What the call names.
        card_based: Whose points the operation is about: cards' or customers'. Default: either.

    Raises:
        RequestError: 404 if there is no such program; 400 if it is not of the kind.
    """
    program = require_program(world, program_id)
    if world.application_id:
        application = world[APPLICATIONS].get(world.application_id)
        if application is not None and bool(application.sandbox) is not program.sandbox:
            raise not_found("loyalty program")
    if card_based is not None and program.card_based is not card_based:
        kind = "card" if program.card_based else "profile"
        raise invalid_parameter("loyaltyProgramId", f"is the ID of a {kind}-based program")
    return program


def programs_of(world: World, application_id: int) -> list[LoyaltyProgram]:
    """The programs that an Application is connected to."""
    programs = [program.model for program in world[PROGRAMS].find()]
    return [one for one in programs if application_id in one.subscribed_applications]


def join(world: World, program: LoyaltyProgram, owner: str) -> bool:
    """Make a customer a member, as of now; answer whether they were none before."""
    if world[MEMBERS].get(program.id, owner) is not None:
        return False
    world[MEMBERS].put(Member(program.id, owner, world.now))
    return True


def memberships(world: World, integration_id: str, *, sandbox: bool) -> list[LoyaltyMembership]:
    """The programs of an environment that a customer has joined."""
    ids = {program.id for program in world[PROGRAMS].find(sandbox=sandbox)}
    return [
        LoyaltyMembership(joined=member.joined, loyalty_program_id=member.program_id)
        for member in world[MEMBERS].find(owner=integration_id)
        if member.program_id in ids
    ]


def rules_for(world: World, program: LoyaltyProgram, owner: str) -> Rules:
    """What a program says of tiers and joining, for one customer or card."""
    member = None if program.card_based else world[MEMBERS].get(program.id, owner)
    levels = [
        Level(Decimal(str(tier.min_points)), tier.id, tier.name) for tier in program.tiers or ()
    ]
    policy = program.tiers_expiration_policy or "tier_start_date"
    return Rules(
        tz=durations.zone(program.timezone),
        levels=tuple(sorted(levels)),
        last=program.tiers_expire_in or "",
        policy=policy,
        cycle_start=program.tier_cycle_start_date,
        attribute=None,
        one_down=program.tiers_downgrade_policy == "one_down",
        joined=member.joined if member else None,
        joins_with_active=not program.card_based
        and program.program_join_policy == "points_activated",
    )


def _require(world: World, program_id: int) -> Program:
    program = world[PROGRAMS].get(program_id)
    if program is None:
        raise not_found("loyalty program")
    return program
