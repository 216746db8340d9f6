# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class WillAwardGiveawayEffectProps(Model, kw_only=True):
    """A customer is going to win a giveaway once the session closes; it comes in every other state. None is taken out of the pool yet, so that no code is told before the award is certain.

    Attributes:
        pool_id: The ID of the pool that the giveaway will come from.
        pool_name: The name of the pool.
        recipient_integration_id: The integration ID of the customer who will get the giveaway.
    """

    pool_id: int = field(name="poolId")
    pool_name: str = field(name="poolName")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="recipientIntegrationId"
    )
