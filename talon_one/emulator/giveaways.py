"""Giveaways: codes, such as those of gift cards, that rules hand out once each. Hand-written.

No operation makes a pool; seeds do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..models import Giveaway
from .store import Kind

if TYPE_CHECKING:
    from .profiles import Profile
    from .world import World


class GiveawayPool(msgspec.Struct, kw_only=True):
    """What giveaways are taken from.

    Attributes:
        id: Its ID.
        name: What people call it.
        sandbox: Its environment.
        applications: The IDs of the Applications whose rules may use it.
    """

    id: int
    name: str
    sandbox: bool = False
    applications: list[int] = []


POOLS = Kind("giveaway_pools", GiveawayPool)
GIVEAWAYS = Kind("giveaways", Giveaway, indexes=(("pool_id", "used"), ("profile_integration_id",)))
KINDS = (POOLS, GIVEAWAYS)

_AT_ONCE = 100


def find_pool(world: World, pool_id: int) -> GiveawayPool | None:
    """The pool with an ID, if the Application of the call may use it; else None."""
    pool = world[POOLS].get(pool_id)
    return pool if pool is not None and world.application_id in pool.applications else None


def available(world: World, pool: GiveawayPool) -> Giveaway | None:
    """The giveaway that would be awarded now; None if the pool has none left.

    One is awarded from its start date on, and before its end date; the oldest comes first.
    """
    offset = 0
    while some := world[GIVEAWAYS].find(pool_id=pool.id, used=False, limit=_AT_ONCE, offset=offset):
        for giveaway in some:
            has_begun = giveaway.start_date is None or giveaway.start_date <= world.now
            if has_begun and (giveaway.end_date is None or world.now < giveaway.end_date):
                return giveaway
        offset += len(some)
    return None


def award(world: World, pool: GiveawayPool, profile: Profile) -> Giveaway | None:
    """Hand the next giveaway of a pool to a customer; None if none is left. It is never undone."""
    giveaway = available(world, pool)
    if giveaway is None:
        return None
    giveaway.used = True
    giveaway.profile_integration_id = profile.integration_id
    giveaway.profile_id = profile.id
    return world[GIVEAWAYS].put(giveaway)


def inventory(world: World, profile: Profile) -> list[Giveaway]:
    """What a customer got."""
    return [
        giveaway
        for giveaway in world[GIVEAWAYS].find(profile_integration_id=profile.integration_id)
        if giveaway.profile_id == profile.id
    ]
