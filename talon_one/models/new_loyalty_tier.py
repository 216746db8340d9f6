# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewLoyaltyTier(Model, kw_only=True):
    """What defines a tier of a loyalty program.

    Attributes:
        name: The name of the tier.
        min_points: The points that it takes to enter the tier, from 0 to 999999999999.99.
    """

    name: str = field(name="name")
    min_points: Annotated[float, Bounds(ge=0, le=999999999999.99)] = field(name="minPoints")
