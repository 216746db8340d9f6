"""The state that an emulator starts with: the same on every start. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .acts import DOMAINS
from .acts.applications import add_application

if TYPE_CHECKING:
    from .world import World

APPLICATION = 42
OTHER_APPLICATION = 43
"""Holds three customers, so that a mix-up of Applications shows."""
LOYALTY_PROGRAM = 5


def fill(world: World, integration_key: str, count: int) -> None:
    """Make the Applications, and `count` customers in Application 42."""
    add_application(world, APPLICATION, integration_key)
    add_application(world, OTHER_APPLICATION)
    del count  # No domain makes customers yet.
    for domain in DOMAINS:
        if seed := getattr(domain, "seed", None):
            seed(world)
