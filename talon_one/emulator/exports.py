"""The exports that were made. Hand-written."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import Export
from .routing import operations
from .store import Kind
from .world import ACCOUNT, USER

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import World

ENTITIES = {
    "exportAccountCollectionItems": "Collection",
    "exportCollectionItems": "Collection",
    "exportCoupons": "Coupon",
    "exportCustomerSessions": "CustomerSession",
    "exportEffects": "Effect",
    "exportLoyaltyBalance": "LoyaltyLedger",
    "exportLoyaltyBalances": "LoyaltyLedger",
    "exportLoyaltyCardBalances": "LoyaltyLedger",
    "exportLoyaltyCardLedger": "LoyaltyLedgerLog",
    "exportLoyaltyLedger": "LoyaltyLedgerLog",
    "exportReferrals": "Referral",
}
"""By operation ID: what it exports, as far as the list of exports has a word for it."""


class MadeExport(msgspec.Struct):
    """An export, and what it was made from; 0 if from no one Application or campaign."""

    id: int
    application_id: int
    campaign_id: int
    export: Export


EXPORTS = Kind("exports", MadeExport, indexes=(("application_id",), ("campaign_id",)))


def noted(operation_id: str, act: Callable[..., Any]) -> Callable[..., Any]:
    """An act that leaves a record, if it makes an export; any other as it is."""
    if operation_id not in ENTITIES:
        return act
    (operation,) = (one for one in operations() if one.id == operation_id)
    names = {parameter.name: parameter.wire_name for parameter in operation.parameters}

    @wraps(act)
    def act_and_note(world: World, **arguments: Any) -> Any:
        reply = act(world, **arguments)
        application_id = arguments.get("application_id") or 0
        campaign_id = arguments.get("campaign_id") or 0
        number = world.new_id(EXPORTS)
        export = Export(
            id=number,
            created=world.now,
            account_id=ACCOUNT,
            user_id=USER,
            entity=ENTITIES[operation_id],
            filter={
                names[name]: msgspec.to_builtins(value)
                for name, value in arguments.items()
                if value is not None
            },
        )
        # It may be any number, and one that no integer can be is the ID of no campaign.
        is_id = -(2**63) <= campaign_id < 2**63
        known = int(campaign_id) if is_id else 0
        world[EXPORTS].put(MadeExport(number, application_id, known, export))
        return reply

    return act_and_note
