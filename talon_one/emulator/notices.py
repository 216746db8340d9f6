"""The notifications of the loyalty domain. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from ..models import LoyaltyProgram
    from .accounts import AccountState, LedgerEntry
    from .tiers import Event, Rules
    from .world import World


def booked(world: World, program: LoyaltyProgram, entry: LedgerEntry, active: Decimal) -> None:
    """Notify of an entry."""
    del world, program, entry, active


def passed(
    world: World,
    program: LoyaltyProgram,
    state: AccountState,
    rules: Rules,
    events: Sequence[Event],
) -> None:
    """Notify of what happened while time passed."""
    del world, program, state, rules, events
