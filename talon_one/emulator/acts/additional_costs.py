"""The additional costs of the account, as managers define them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import AccountAdditionalCost, GetAdditionalCosts200Response
from ..additional_costs import ADDITIONAL_COSTS, KINDS, add_cost
from ..errors import invalid_body, not_found
from ..reply import page_of
from ..sorting import ordered
from .applications import check_applications

if TYPE_CHECKING:
    from ...models import NewAdditionalCost
    from ..world import World

__all__ = ["ACTS", "KINDS"]


def get_additional_costs(
    world: World, *, sort: str | None = None, **paging: Any
) -> GetAdditionalCosts200Response:
    """All of them."""
    found = world[ADDITIONAL_COSTS].find()
    return page_of(
        GetAdditionalCosts200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def get_additional_cost(world: World, *, additional_cost_id: int) -> AccountAdditionalCost:
    """One of them."""
    cost = world[ADDITIONAL_COSTS].get(additional_cost_id)
    if cost is None:
        raise not_found("additional cost")
    return cost


def create_additional_cost(
    world: World, *, new_additional_cost: NewAdditionalCost
) -> AccountAdditionalCost:
    """A cost whose name and title no other has."""
    new = new_additional_cost
    if world[ADDITIONAL_COSTS].find(name=new.name):
        raise invalid_body("/name", "is taken")
    _check(world, new, 0)
    return add_cost(
        world,
        new.name,
        new.type or "session",
        title=new.title,
        description=new.description,
        subscribed_applications_ids=new.subscribed_applications_ids,
    )


def update_additional_cost(
    world: World, *, additional_cost_id: int, new_additional_cost: NewAdditionalCost
) -> AccountAdditionalCost:
    """Replace all but the name, which has to be the one it has.

    The service does not say what becomes of what is left out; here it gets its default.
    """
    cost, new = (
        get_additional_cost(world, additional_cost_id=additional_cost_id),
        new_additional_cost,
    )
    if new.name != cost.name:
        raise invalid_body("/name", "cannot be changed")
    _check(world, new, cost.id)
    cost.title, cost.description = new.title, new.description
    cost.type = new.type or "session"
    cost.subscribed_applications_ids = new.subscribed_applications_ids
    return world[ADDITIONAL_COSTS].put(cost)


def _check(world: World, new: NewAdditionalCost, own_id: int) -> None:
    if any(one.title == new.title and one.id != own_id for one in world[ADDITIONAL_COSTS].find()):
        raise invalid_body("/title", "is taken")
    check_applications(world, new.subscribed_applications_ids)


def seed(world: World) -> None:
    """Define the costs that the documentation uses."""
    add_cost(world, "shipping", "both", title="Shipping fee", description="What the parcel costs")
    add_cost(world, "giftWrap", "item", title="Gift wrap", description="Paper and ribbon")
    add_cost(world, "handling", title="Handling fee", description="What packing costs")


ACTS = {
    "getAdditionalCosts": get_additional_costs,
    "getAdditionalCost": get_additional_cost,
    "createAdditionalCost": create_additional_cost,
    "updateAdditionalCost": update_additional_cost,
}
