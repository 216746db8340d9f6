"""All that a customer has. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import CustomerInventory, Loyalty
from .. import achievements, giveaways, profiles, referrals, wallet
from ..cards import card_model, cards_of
from ..ledger_views import program_ledgers
from ..programs import programs_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..profiles import Profile
    from ..world import World

KINDS = ()


def get_customer_inventory(
    world: World, *, integration_id: str, **parts: bool | None
) -> CustomerInventory:
    """The parts that are asked for of what a customer has."""
    profile = profiles.require(world, integration_id)
    return CustomerInventory(
        **{name: part(world, profile) for name, part in _PARTS.items() if parts.get(name)}
    )


def _loyalty(world: World, profile: Profile) -> Loyalty:
    """Points in the programs that the Application is connected to, and all cards."""
    programs = programs_of(world, world.application_id)
    return Loyalty(
        cards=[
            card_model(world, card)
            for card in cards_of(world, profile.integration_id, sandbox=profile.sandbox)
        ],
        programs={
            str(program.id): program_ledgers(world, program, profile.integration_id)
            for program in programs
            if not program.card_based
        },
    )


_PARTS: dict[str, Callable[[World, Profile], Any]] = {
    "profile": profiles.shown,
    "loyalty": _loyalty,
    "referrals": lambda world, profile: referrals.inventory(world, profile.integration_id),
    "coupons": lambda world, profile: wallet.inventory(world, profile.integration_id),
    "giveaways": giveaways.inventory,
    "achievements": achievements.inventory,
}
"""What tells each part, by the name of its parameter and of the property."""
ACTS: dict[str, Callable[..., Any]] = {"getCustomerInventory": get_customer_inventory}
