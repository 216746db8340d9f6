# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class AwardGiveawayEffectProps(Model, kw_only=True):
    """A customer won a giveaway, which is taken out of its pool. It comes only when the session is closed; before that, WillAwardGiveawayEffectProps announces it.

    Attributes:
        pool_id: The ID of the pool that the giveaway comes from.
        pool_name: The name of the pool.
        recipient_integration_id: The integration ID of the customer who gets the giveaway.
        giveaway_id: The ID of the giveaway.
        code: The code to hand to the customer.
    """

    pool_id: int = field(name="poolId")
    pool_name: str = field(name="poolName")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="recipientIntegrationId"
    )
    giveaway_id: int = field(name="giveawayId")
    code: str = field(name="code")
