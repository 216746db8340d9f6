"""The history of prices, and the lowest of them. Hand-written."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ...models import BestPriorPrice, PriceHistoryResponse
from ..errors import invalid_body
from ..prices import KINDS, OBSERVATIONS, shown
from .applications import require_application

if TYPE_CHECKING:
    from datetime import datetime

    from ...models import (
        BestPriorPriceRequest,
        ExcludePriceObservationsRequest,
        PriceHistoryRequest,
    )
    from ..prices import Observation
    from ..world import World

__all__ = ["ACTS", "KINDS"]

_LONGEST = 100_000
"""The days of the longest time frame; longer ones would begin before the calendar does."""


def price_history(
    world: World, *, application_id: int, price_history_request: PriceHistoryRequest
) -> PriceHistoryResponse:
    """The prices of an item that were seen in a time frame, its two ends included."""
    require_application(world, application_id)
    asked = price_history_request
    found = world[OBSERVATIONS].find(application_id=application_id, sku=asked.sku)
    return PriceHistoryResponse(
        sku=asked.sku,
        history=[
            shown(one) for one in found if asked.start_date <= one.observed_at <= asked.end_date
        ],
    )


def exclude_price_history(
    world: World,
    *,
    application_id: int,
    exclude_price_observations_request: ExcludePriceObservationsRequest,
) -> None:
    """Have prices count no longer: all of them, or none if one of them does not already."""
    require_application(world, application_id)
    for number, id_ in enumerate(exclude_price_observations_request.ids):
        observation = world[OBSERVATIONS].get(id_) if id_ < 1 << 63 else None
        if observation is None or observation.application_id != application_id:
            raise invalid_body(f"/ids/{number}", "is no price of the Application")
        if observation.excluded_at is not None:
            raise invalid_body(f"/ids/{number}", "is excluded already")
        observation.excluded_at = world.now
        observation.exclusion_reason = exclude_price_observations_request.reason
        world[OBSERVATIONS].put(observation)


def best_prior_price(
    world: World, *, best_prior_price_request: BestPriorPriceRequest
) -> list[BestPriorPrice]:
    """The lowest price of each item within the time frame; of equal ones the latest.

    A price that was seen before the time frame and still held in it counts too: the service does
    not say so, but the price was to be had. No price here has a context or an audience, so that the
    time frame of a sale ends where it says, and an audience has no prices.
    """
    asked = best_prior_price_request
    if asked.target is not None and asked.target.target_type == "AUDIENCE":
        return []
    days = int(asked.timeframe[:9])
    found = []
    for sku in dict.fromkeys(asked.skus):
        seen = [
            one
            for one in world[OBSERVATIONS].find(application_id=world.application_id, sku=sku)
            if one.excluded_at is None and one.observed_at <= asked.timeframe_end_date
        ]
        end = asked.timeframe_end_date
        if asked.timeframe_end_date_type == "price" and seen:
            end = seen.pop().observed_at
        if (best := _lowest(seen, end, min(days, _LONGEST))) is not None:
            history = shown(best)
            found.append(
                BestPriorPrice(
                    id=best.id,
                    sku=sku,
                    observed_at=best.observed_at,
                    context_ids=history.context_ids,
                    context_id=history.context_id,
                    price=best.price,
                    metadata=history.metadata,
                    target=history.target,
                )
            )
    return found


def _lowest(seen: list[Observation], end: datetime, days: int) -> Observation | None:
    """The lowest of prices, each of which holds until the next, within days before a moment."""
    frame = timedelta(days=days)
    holding = [
        one
        for number, one in enumerate(seen)
        if end - (seen[number + 1].observed_at if number + 1 < len(seen) else end) <= frame
    ]
    return min(reversed(holding), key=lambda one: one.price, default=None)


ACTS = {
    "priceHistory": price_history,
    "excludePriceHistory": exclude_price_history,
    "bestPriorPrice": best_prior_price,
}
