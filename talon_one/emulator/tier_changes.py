"""The tiers that customers rise to by points that rules add. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from ..models import ChangeLoyaltyTierLevelEffectProps
from . import ledger
from .consequences import moves
from .programs import PROGRAMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..models import Effect
    from .world import World


def tier_changes(world: World, effects: Sequence[Effect]) -> Iterator[Effect]:
    """What tells of a higher tier: one effect for each ledger of a customer.

    Of several rules that add points, the last one is told to have lifted the customer; the service
    does not say which.

    Args:
        world: The state, before the points are booked.
        effects: Those of the rules.
    """
    last = {
        (props["programId"], props["recipientIntegrationId"], props["subLedgerId"]): effect
        for effect in effects
        if effect.effect_type == "addLoyaltyPoints"
        and not (props := effect.props).get("cardIdentifier")
    }
    for (program_id, owner, subledger), effect in last.items():
        program = world[PROGRAMS].get(program_id)
        if program is None or not program.model.tiers:
            continue
        tiers = {tier.id: tier for tier in program.model.tiers}
        account = ledger.Account(program_id, owner, subledger)
        coming = moves(world, effects, program_id, owner)[subledger]
        now = ledger.balance(world, account)
        before = now.tier
        old = tiers.get(before.tier) if before else None
        # The tier that takes no points at all is not reached by points.
        least = old.min_points if old else 0
        most = float(now.active + sum(amount for amount, terms in coming if terms is not None))
        if not any(least < tier.min_points <= most for tier in program.model.tiers):
            continue
        after = ledger.tentative(world, account, coming).tier
        new = tiers.get(after.tier) if after else None
        if after is None or new is None or new.min_points <= least:
            continue
        change = ChangeLoyaltyTierLevelEffectProps(
            rule_title=effect.rule_name,
            program_id=program_id,
            sub_ledger_id=subledger,
            previous_tier_name=old.name if old else None,
            new_tier_name=new.name,
            expiry_date=after.expiry,
        )
        yield structs.replace(effect, effect_type="changeLoyaltyTierLevel", props=change.to_dict())
