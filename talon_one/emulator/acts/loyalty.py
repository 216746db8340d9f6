"""Loyalty programs, and the points and tiers of customers in them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import ledger

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import World

KINDS = ledger.KINDS


def seed(world: World) -> None:
    """Make a program for customers and one for cards."""
    ledger.add_program(
        world,
        5,
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


ACTS: dict[str, Callable[..., Any]] = {}
