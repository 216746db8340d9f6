"""The additional costs that an account defines. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..models import AccountAdditionalCost
from .store import Kind
from .world import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .world import World

ADDITIONAL_COSTS = Kind("additional_costs", AccountAdditionalCost, indexes=(("name",),))
KINDS = (ADDITIONAL_COSTS,)


def add_cost(
    world: World, name: str, type_: str = "session", **properties: Any
) -> AccountAdditionalCost:
    """Define an additional cost.

    Args:
        world: The state.
        name: The name under which sessions and cart items state amounts.
        type_: Where they may: `session`, `item` or `both`.
        **properties: Any other properties of `AccountAdditionalCost`, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(ADDITIONAL_COSTS), "created": world.now, "account_id": ACCOUNT,
        "title": name, "description": "",
        "name": name, "type": type_,
    }  # fmt: skip
    return world[ADDITIONAL_COSTS].put(AccountAdditionalCost(**known | properties))


def find(
    world: World, names: Iterable[str], application_id: int = 0
) -> dict[str, AccountAdditionalCost]:
    """Those of some names that an Application uses, by name.

    One without Applications of its own is for all of them, as the service says of new ones.

    Args:
        world: The state.
        names: The names that a session or its items use.
        application_id: Default: the Application of the call.
    """
    application_id = application_id or world.application_id
    names = set(names)
    if not names:
        return {}
    return {
        cost.name: cost
        for cost in world[ADDITIONAL_COSTS].find(name=names)
        if not cost.subscribed_applications_ids
        or application_id in cost.subscribed_applications_ids
    }
