# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class ExcludePriceObservationsRequest(Model, kw_only=True):
    """Recorded prices that are to count no longer.

    Attributes:
        ids: The IDs of the prices, as priceHistory returns them for the same Application, none of them twice.
        reason: Why they do not count, for all of them alike.
    """

    ids: Annotated[list[Annotated[int, Bounds(ge=1)]], Bounds(min_length=1, max_length=1000)] = (
        field(name="ids")
    )
    reason: Annotated[str, Bounds(min_length=1)] = field(name="reason")
