"""The customers that loyalty programs know. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import profiles
from .programs import PROGRAMS

if TYPE_CHECKING:
    from ..models import LoyaltyProgram
    from .world import World


def has_customer(world: World, program: LoyaltyProgram, integration_id: str) -> bool:
    """Whether there is a customer in the environment of a program."""
    return profiles.find(world, integration_id, sandbox=_environment(world, program)) is not None


def require_customer(world: World, program: LoyaltyProgram, integration_id: str) -> None:
    """404 unless there is a customer in the environment of a program."""
    profiles.require(world, integration_id, sandbox=_environment(world, program))


def make_customer(
    world: World, program: LoyaltyProgram, integration_id: str, *, seen: bool = True
) -> None:
    """Make a customer in the environment of a program, unless there is one."""
    sandbox = _environment(world, program)
    profiles.find_or_create(world, integration_id, sandbox=sandbox, seen=seen)


def customer_by_number(world: World, program: LoyaltyProgram, number: int) -> str | None:
    """The integration ID of the customer with an internal ID, in the environment of a program."""
    profile = profiles.find_by_id(world, number)
    if profile is None or profile.sandbox is not _environment(world, program):
        return None
    return profile.integration_id


def _environment(world: World, program: LoyaltyProgram) -> bool:
    stored = world[PROGRAMS].get(program.id)
    return stored is not None and stored.sandbox
