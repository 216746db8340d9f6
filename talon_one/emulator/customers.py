"""The customers that loyalty programs know. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models import LoyaltyProgram
    from .world import World


def has_customer(world: World, program: LoyaltyProgram, integration_id: str) -> bool:
    """Whether there is a customer in the environment of a program."""
    del world, program, integration_id
    return True


def require_customer(world: World, program: LoyaltyProgram, integration_id: str) -> None:
    """404 unless there is a customer in the environment of a program."""
    del world, program, integration_id


def make_customer(
    world: World, program: LoyaltyProgram, integration_id: str, *, seen: bool = True
) -> None:
    """Make a customer in the environment of a program, unless there is one."""
    del world, program, integration_id, seen


def customer_by_number(world: World, program: LoyaltyProgram, number: int) -> str | None:
    """The integration ID of the customer with an internal ID, in the environment of a program."""
    del world, program, number
    return None
