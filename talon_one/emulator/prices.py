"""The prices that items had, for the display of best prior prices. Hand-written."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from ..models import BestPriorPriceMetadata, History, LabelTargetNone
from .acts.applications import APPLICATIONS
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..models import Catalog, CatalogItem
    from .world import World


class Observation(msgspec.Struct):
    """A price that an item had from a moment on.

    Attributes:
        id: Its number.
        application_id: The Application whose catalog tells it.
        sku: The item.
        price: Of one unit.
        observed_at: From when.
        excluded_at: When it was excluded; None if it counts.
        exclusion_reason: Why.
    """

    id: int
    application_id: int
    sku: str
    price: float
    observed_at: datetime
    excluded_at: datetime | None = None
    exclusion_reason: str | None = None


OBSERVATIONS = Kind("price_observations", Observation, indexes=(("application_id", "sku"),))
KINDS = (OBSERVATIONS,)


def observe(world: World, catalog: Catalog, items: Iterable[CatalogItem]) -> None:
    """Note the prices of a catalog's items that are not what they were.

    Only for Applications whose settings have it. No campaign and no audience has a part in them.
    """
    items = [item for item in items if item.price is not None]
    if not items:
        return
    for application_id in catalog.subscribed_applications_ids or ():
        application = world[APPLICATIONS].get(application_id)
        settings = application.best_prior_price_settings if application else None
        if settings is None or not settings.enable_best_prior_price:
            continue
        for item in items:
            known = world[OBSERVATIONS].find(
                application_id=application_id, sku=item.sku, newest_first=True, limit=1
            )
            if item.price is not None and (not known or known[0].price != item.price):
                world[OBSERVATIONS].put(
                    Observation(
                        world.new_id(OBSERVATIONS), application_id, item.sku, item.price, world.now
                    )
                )


def shown(observation: Observation) -> History:
    """A price as the history has it."""
    return History(
        id=observation.id,
        observed_at=observation.observed_at,
        context_ids=[],
        context_id="",
        price=observation.price,
        metadata=BestPriorPriceMetadata(influencing_campaign_details=[]),
        target=LabelTargetNone(type="NONE"),
        excluded_at=observation.excluded_at,
        exclusion_reason=observation.exclusion_reason,
    )
