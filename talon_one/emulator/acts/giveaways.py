"""Pools of giveaways: what is in them, and files of codes. Hand-written."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

import msgspec

from ...models import Giveaway
from .. import attributes, giveaways, imports
from ..errors import not_found
from ..giveaways import GIVEAWAYS, POOLS, GiveawayPool
from ..reply import csv_reply, time_cell
from .applications import APPLICATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from ...models import ModelImport
    from ..reply import Reply
    from ..world import World

KINDS = giveaways.KINDS

POOL = 2
"""The seeded pool, from which both Applications may award."""
_COLUMNS = (
    "id", "poolid", "code", "startdate", "enddate", "attributes", "used", "importid", "created",
    "profileintegrationid", "profileid",
)  # fmt: skip


def seed(world: World) -> None:
    """Make a pool."""
    codes = [f"GIFT-CARD-{number}" for number in range(1, 11)]
    load(world, [{"id": POOL, "name": "Gift cards", "applications": [42, 43], "codes": codes}])


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make pools: `id`, `name`, `sandbox`, `applications` (IDs), and `codes` to hand out.

    Raises:
        ValueError: An Application is not there, or not in the environment of the pool.
    """
    for given in section:
        item = dict(given)
        codes = msgspec.convert(item.pop("codes", ()), list[str])
        pool = world[POOLS].put(msgspec.convert(item, GiveawayPool))
        for application_id in pool.applications:
            application = world[APPLICATIONS].get(application_id)
            if application is None or bool(application.sandbox) is not pool.sandbox:
                raise ValueError(f"Application {application_id} is none of the pool's environment")
        world.store.reserve_numbers(POOLS.name, pool.id)
        for code in codes:
            _add(world, pool.id, code=code)


def import_pool_giveaways(
    world: World, *, pool_id: int, up_file: IO[bytes] | str | None = None
) -> ModelImport:
    """Add the codes of a file to a pool, those that are there already too."""
    _require(world, pool_id)
    import_id = world.store.next_number("imports")
    count = 0
    for line, row in imports.rows(up_file, ("code",)):
        if not row["code"]:
            raise imports.wrong(line, "code is empty")
        start, end = imports.span(line, row, "startdate", "enddate")
        values = imports.json_object(line, "attributes", row.get("attributes", ""))
        attributes.check(world, "Giveaway", values)
        _add(
            world,
            pool_id,
            code=row["code"],
            start_date=start,
            end_date=end,
            attributes=values,
            import_id=import_id,
        )
        count += 1
    return imports.done(world, import_id, "Giveaway", count)


def export_pool_giveaways(
    world: World,
    *,
    pool_id: int,
    created_before: datetime | None = None,
    created_after: datetime | None = None,
) -> Reply:
    """All codes of a pool, and who got them."""
    _require(world, pool_id)
    rows = [
        [
            one.id,
            one.pool_id,
            one.code,
            time_cell(one.start_date),
            time_cell(one.end_date),
            msgspec.json.encode(one.attributes).decode() if one.attributes else None,
            "true" if one.used else "false",
            one.import_id,
            time_cell(one.created),
            one.profile_integration_id,
            one.profile_id,
        ]
        for one in world[GIVEAWAYS].find(pool_id=pool_id)
        if (created_before is None or one.created < created_before)
        and (created_after is None or one.created > created_after)
    ]
    return csv_reply(_COLUMNS, rows)


def _add(world: World, pool_id: int, **properties: Any) -> None:
    world[GIVEAWAYS].put(
        Giveaway(
            id=world.new_id(GIVEAWAYS),
            created=world.now,
            pool_id=pool_id,
            used=False,
            **properties,
        )
    )


def _require(world: World, pool_id: int) -> None:
    if world[POOLS].get(pool_id) is None:
        raise not_found("giveaway pool")


LOADERS = {"giveaway_pools": load}
ACTS: dict[str, Callable[..., Any]] = {
    "exportPoolGiveaways": export_pool_giveaways,
    "importPoolGiveaways": import_pool_giveaways,
}
